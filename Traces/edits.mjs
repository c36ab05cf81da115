#!/usr/bin/env node
/**
 * Edits programs, and asks whether their graphs say so: an edit that keeps what a program does must
 * keep the meaning of its graph, one that changes it must change that. Whether an edit has changed
 * something is found out by running both programs in all ways that they can run, if those are few.
 *
 *   node --experimental-vm-modules Traces/edits.mjs --binary .build/release/stepgraph
 *
 *   --programs N --from N     how many programs, and the first
 *   --profile NAME            simple or hard
 *   --fixtures TEXT           the fixtures whose path holds the text, instead of programs
 *   --each N                  how many edits of each kind are tried with a program
 *   --show N                  how many failures are printed
 *   --most N                  how many edits that keep what a program does may change its graph's
 *                             meaning: a call says less about order than what the function does,
 *                             where that leaves something pending
 *
 * The exit code is 1 if a graph did not follow an edit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOptions } from './campaign/options.mjs';
import { graphsOf } from './campaign/stepgraph.mjs';
import { Choices } from './engine/choices.mjs';
import { Random } from './engine/random.mjs';
import { run } from './engine/run.mjs';
import { makeProgram, programText } from './generator/program.mjs';
import { changing, keeping } from './meaning/edits.mjs';
import { difference } from './meaning/same.mjs';

process.on('unhandledRejection', () => {});

const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  programs: 100,
  from: 0,
  profile: 'simple',
  fixtures: '',
  each: 2,
  show: 10,
  most: 0,
});

/** How many runs a program may have under each plan, for all of them to be gone through. */
const mostRuns = 60;

/** The plans under which all runs are gone through. Graphs do not rely on what steps give. */
const plans = ['eager', 'lazy', 'lazy-last'].map((policy) => ({
  policy,
  missing: 0,
  failures: 0,
  realResults: 0,
}));

/** All that a program can do, as a set of texts; null if that is too much, or it cannot be run. */
async function behaviour(program) {
  const traces = new Set();
  for (const plan of [...plans, { ...plans[0], failures: 0.5 }]) {
    let script = [];
    for (let count = 0; script !== null; count += 1) {
      // Of what fails, some ways are enough to see a difference, and too few to be sure of none.
      if (count === mostRuns && plan.failures === 0) return null;
      if (count === mostRuns) break;
      const random = new Choices(script);
      const result = await run(program, { random, plan }).catch(() => null);
      if (result === null || !['returned', 'threw'].includes(result.outcome)) return null;
      if (/not defined|not a function|Unexpected|Illegal/.test(result.error ?? '')) return null;
      if (plan.failures === 0) traces.add(traceText(result));
      script = random.next();
    }
  }
  return traces;
}

/** What happened in a run, in one text. */
const traceText = ({ events }) =>
  events.map(({ event, step, name }) => `${event} ${step} ${name ?? ''}`).join();

/** Whether two sets are the same. */
const areSame = (one, other) =>
  one.size === other.size && [...one].every((text) => other.has(text));

/** The programs to be edited: { text, className }. */
function programs() {
  if (options.fixtures) return fixtures();
  return Array.from({ length: options.programs }, (_, offset) => {
    const className = `Program${options.from + offset}`;
    const tree = makeProgram(options.from + offset, options.profile, className);
    return { className, text: programText(tree) };
  });
}

/** The fixtures that are one class in JavaScript. */
function fixtures() {
  const root = fileURLToPath(new URL('../Fixtures/workflows/', import.meta.url));
  return readdirSync(root, { recursive: true }).sort()
    .filter((path) => path.endsWith('.js') && path.includes(options.fixtures))
    .map((path) => readFileSync(root + path, 'utf8').replace(/^\/\/=.*\n?/gm, ''))
    .flatMap((text) => {
      const names = [...text.matchAll(/^export class (\w+) extends WorkflowEntrypoint/gm)];
      return names.length === 1 ? [{ className: names[0][1], text }] : [];
    });
}

/** Edited forms of a program, each with a class name of its own. */
function variants({ className, text }, random) {
  const made = [{ name: 'none', text }];
  for (const [isChange, edits] of [[true, changing], [false, keeping]]) {
    for (const [name, apply] of Object.entries(edits)) {
      const texts = new Set(Array.from({ length: options.each }, () => apply(text, random)));
      for (const edited of texts) {
        if (edited !== null && edited !== text) made.push({ name, isChange, text: edited });
      }
    }
  }
  return made.map((variant, index) => {
    const name = `${className}v${index}`;
    const pattern = new RegExp(`\\b${className}\\b`, 'g');
    return { ...variant, className: name, text: variant.text.replace(pattern, name) };
  });
}

/** What the edits of all programs have come to. */
const totals = { programs: 0, keeping: 0, changing: 0, unchanged: 0, undecided: 0, lost: 0 };
const failures = [];

/** Checks an edit; gives what is wrong with the graph, or null. */
async function checkEdit(original, edited, graphs, known) {
  const [one, other] = [original, edited].map(({ className }) => graphs.get(className));
  if (!one?.complete || !other?.complete) return null;
  const found = difference(one, other);
  if (!edited.isChange) {
    totals.keeping += 1;
    return found && `the meaning is another: ${found.path}: ${found.message}`;
  }
  if (found) {
    totals.changing += 1;
    return null;
  }
  known.behaviour ??= behaviour(original);
  const before = await known.behaviour;
  const after = before && await behaviour(edited);
  const isLost = after && !areSame(before, after);
  totals[isLost ? 'lost' : after ? 'unchanged' : 'undecided'] += 1;
  return isLost ? 'the graph does not show it' : null;
}

/** Checks all edits of a program. */
async function checkProgram(program, index) {
  const [original, ...edited] = variants(program, new Random(index));
  const graphs = graphsOf(options.binary, [original, ...edited]);
  if (typeof graphs === 'string') throw new Error(graphs);
  const known = {};
  totals.programs += 1;
  for (const one of edited) {
    const fault = await checkEdit(original, one, graphs, known);
    if (fault) failures.push(`--- ${one.name}: ${fault}\n${original.text}\n${one.text}`);
  }
}

for (const [index, program] of programs().entries()) await checkProgram(program, index);
failures.sort((one, other) => one.length - other.length);
for (const failure of failures.slice(0, options.show)) process.stdout.write(`${failure}\n`);
process.stdout.write(`${JSON.stringify({ ...totals, failures: failures.length })}\n`);
process.exit(totals.lost > 0 || failures.length > options.most ? 1 : 0);
