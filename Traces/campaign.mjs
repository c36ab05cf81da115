#!/usr/bin/env node
/**
 * Generates workflow programs, runs each under many schedules, and holds the graphs that stepgraph
 * draws against what happened.
 *
 *   node Traces/campaign.mjs --binary .build/release/stepgraph --programs 200 --profile hard
 *
 *   --programs N --from N     how many programs, and the first
 *   --seeds N                 how many runs of each
 *   --profile NAME            simple or hard
 *   --kinds LIST --shrinks N  which failures are made small, and how many of them
 *   --show N --jobs N         how many small programs are printed; how many processes work
 *
 * The exit code is 1 if a graph was wrong or not good enough.
 */
import { readOptions } from './campaign/options.mjs';
import { Summary } from './campaign/summary.mjs';
import { checkRange } from './campaign/workers.mjs';

const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  programs: 200,
  from: 0,
  seeds: 20,
  profile: 'simple',
  kinds: 'crash,no workflow,rejected,unreached,spurious',
  shrinks: 20,
  show: 20,
  jobs: 1,
});
const summary = new Summary();
const end = options.from + options.programs;
const size = Math.ceil(options.programs / options.jobs);
const ranges = Array.from({ length: options.jobs }, (_, job) => options.from + job * size);
await Promise.all(
  ranges.map((from) =>
    checkRange(options, from, Math.min(from + size, end), (line) => summary.add(line))
  ),
);
console.log(summary.text(options.show));
process.exitCode = summary.isGood ? 0 : 1;
