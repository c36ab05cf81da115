#!/usr/bin/env node
/**
 * Generates workflow programs, and compares the graph of each with that of its minified form: they
 * must mean the same.
 *
 *   node Traces/minified.mjs --binary .build/release/stepgraph --minifier terser --programs 100
 *
 *   --programs N --from N     how many programs, and the first
 *   --profile NAME            simple or hard
 *   --minifier NAME           esbuild, terser or uglifyjs
 *   --show N                  how many differing programs are printed
 *   --percent N               how many of 100 programs may differ, if not as many as is known
 *
 * The exit code is 1 if more differ than may. Without the minifier, nothing is compared.
 */
import { readOptions } from './campaign/options.mjs';
import { graphsOf } from './campaign/stepgraph.mjs';
import { makeProgram, programText } from './generator/program.mjs';
import { installedMinifiers, minify, mostDiffering } from './meaning/minifiers.mjs';
import { difference } from './meaning/same.mjs';

const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  programs: 200,
  from: 0,
  profile: 'simple',
  minifier: 'esbuild',
  show: 5,
  percent: -1,
});

/** A program and its minified form. */
function pairOf(index) {
  const className = `Program${index}`;
  const text = programText(makeProgram(index, options.profile, className));
  return [{ className, text }, { className, text: minify(options.minifier, text) }];
}

/** The first difference between two graphs, in words, or null. */
function comparison(one, other) {
  if (!one || !other) return 'a workflow is missing';
  if (one.complete !== other.complete) return 'only one graph is complete';
  const found = difference(one, other);
  return found && `${found.path}: ${found.message}`;
}

/** Compares a batch of programs; gives those that differ. */
function checkBatch(from, to) {
  const pairs = Array.from({ length: to - from }, (_, offset) => pairOf(from + offset));
  const graphs = [0, 1].map((side) => graphsOf(options.binary, pairs.map((pair) => pair[side])));
  const broken = graphs.find((one) => typeof one === 'string');
  if (broken) throw new Error(broken);
  return pairs.flatMap(([program, minified]) => {
    const found = comparison(...graphs.map((one) => one.get(program.className)));
    return found ? [{ found, program, minified }] : [];
  });
}

if (!installedMinifiers().includes(options.minifier)) {
  console.log(`${options.minifier} is not installed, so that nothing is compared`);
  process.exit(0);
}
const end = options.from + options.programs;
const differing = [];
for (let from = options.from; from < end; from += 100) {
  differing.push(...checkBatch(from, Math.min(from + 100, end)));
}
differing.sort((one, other) => one.program.text.length - other.program.text.length);
for (const { found, program, minified } of differing.slice(0, options.show)) {
  console.log(`--- ${found}\n${program.text}\n${minified.text}`);
}
console.log(`${differing.length} of ${options.programs} programs mean something else`);
const percent = options.percent < 0
  ? mostDiffering[options.minifier][options.profile]
  : options.percent;
process.exitCode = differing.length * 100 > percent * options.programs ? 1 : 0;
