/**
 * Checks a range of generated programs and prints a line of JSON for each. Started by workers.mjs,
 * with the flags that loading modules from text needs.
 */
import { makeProgram, programText } from '../generator/program.mjs';
import { shrink, usesUndeclared } from '../generator/shrink.mjs';
import { checkProgram } from './check.mjs';
import { graphsOf, outlineOf } from './stepgraph.mjs';

process.on('unhandledRejection', () => {});

const { binary, profile, from, to, seeds, shrinks, kinds } = JSON.parse(process.argv[2]);
/** How many failing programs may still be made small. */
let shrinksLeft = shrinks;

/** Prints a line of JSON. */
const print = (value) =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify(value)}\n`, resolve));

/** The tree of a program. */
const treeOf = (index) => makeProgram(index, profile, `Program${index}`);

/** A tree as a program that can be run. */
const programOf = (tree, index) => ({
  text: programText(tree),
  className: `Program${index}`,
  isGenerated: true,
});

/** Whether a result is a failure of a kind. */
function isFailure({ failure, spurious, unreached }, kind) {
  if (kind === 'spurious') return failure === null && spurious.length > 0;
  if (kind === 'unreached') return failure === null && unreached.length > 0;
  return failure?.kind === kind;
}

/** Checks one tree on its own. */
async function checkTree(tree, index, runs) {
  const program = programOf(tree, index);
  if (usesUndeclared(program.text)) return { failure: { kind: 'invalid' } };
  const graphs = graphsOf(binary, [program]);
  if (typeof graphs === 'string') return { failure: { kind: 'crash', details: graphs } };
  return await checkProgram(program, graphs.get(program.className), runs);
}

/** Checks one of the programs of a batch. */
async function checkOne(program, index, graphs) {
  if (typeof graphs === 'string') return await checkTree(treeOf(index), index, seeds);
  const graph = graphs.get(program.className);
  const result = await checkProgram(program, graph, seeds);
  // What these runs have not shown, more of them may.
  const isOpen = result.failure === null && result.unexplored.length + result.spurious.length > 0;
  if (!isOpen) return result;
  return { ...await checkProgram(program, graph, seeds * 8), counts: result.counts };
}

/** Makes a failing program small. */
async function smaller(index, kind, result) {
  const isRare = kind === 'unreached' || kind === 'spurious';
  const runs = isRare ? seeds * 6 : Math.max(seeds * 2, (result.failure?.seed ?? 0) + 1);
  const tree = await shrink(treeOf(index), async (candidate) => {
    await print({ beat: true });
    return isFailure(await checkTree(candidate, index, runs), kind);
  }, 250);
  const program = programOf(tree, index);
  const outline = outlineOf(binary, program);
  return { ...await checkTree(tree, index, runs), text: program.text, outline };
}

/** Checks a program and prints its line. */
async function report(program, index, graphs) {
  const result = await checkOne(program, index, graphs);
  const kind = kinds.find((one) => isFailure(result, one));
  const line = { index, ...result };
  if (kind !== undefined && shrinksLeft > 0) {
    shrinksLeft -= 1;
    line.small = await smaller(index, kind, result);
  }
  await print(line);
}

for (let start = from; start < to; start += 100) {
  const indices = Array.from({ length: Math.min(100, to - start) }, (_, offset) => start + offset);
  const programs = indices.map((index) => programOf(treeOf(index), index));
  const graphs = graphsOf(binary, programs);
  for (const [position, index] of indices.entries()) {
    try {
      await report(programs[position], index, graphs);
    } catch (error) {
      const details = String(error.stack).slice(0, 600);
      await print({ index, failure: { kind: 'broken check', details } });
    }
  }
}
process.exit(0);
