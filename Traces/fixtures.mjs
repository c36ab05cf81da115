#!/usr/bin/env node
/**
 * Runs every case below Fixtures/workflows that can be run, and holds its graph against what
 * happened.
 *
 *   node --experimental-vm-modules Traces/fixtures.mjs --binary .build/release/stepgraph --only
 *   parallel/ --seeds 40
 *
 * TypeScript is run if esbuild is there. The exit code is 1 if a trace was rejected or a case could
 * not be run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkProgram } from './campaign/check.mjs';
import { readOptions } from './campaign/options.mjs';
import { documentOf } from './campaign/stepgraph.mjs';

process.on('unhandledRejection', () => {});

/** The folder of all cases. */
const root = fileURLToPath(new URL('../Fixtures/workflows/', import.meta.url));

/** Cases that cannot be run, with the reason. */
const notRun = {
  'entrypoints/amd.js': 'AMD needs a loader',
  'entrypoints/systemjs.js': 'SystemJS needs a loader',
  'identity/decorated-methods.ts': 'esbuild knows only one of the two forms of decorators',
  'lowered/swc-helper-imports.js': 'imports a package that is not there',
  'lowered/tslib-imports.js': 'imports a package that is not there',
  'steps/unknown-method.js': 'calls a method that the step object does not have',
};

/** The paths of all cases. */
function casePaths() {
  const topics = readdirSync(root).filter((topic) => topic !== 'broken').sort();
  return topics.flatMap((topic) =>
    readdirSync(root + topic).filter((name) => /\.(js|ts|tsx)$/.test(name)).sort().map((name) =>
      `${topic}/${name}`
    )
  );
}

/**
 * The JavaScript of a case, without its expectation; null if it is TypeScript that no esbuild is
 * there for, or none that knows it.
 */
function textOf(path) {
  const text = readFileSync(root + path, 'utf8').replace(/^\/\/=.*$/gm, '');
  if (path.endsWith('.js')) return text;
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const args = [`--loader=${loader}`, '--target=es2022', '--jsx-factory=Array.of'];
  const run = spawnSync('esbuild', args, { input: text, encoding: 'utf8' });
  return run.status === 0 ? run.stdout : null;
}

/** Checks a case; gives what to say about each of its workflows that failed. */
async function checkCase(path, options, totals) {
  const text = textOf(path);
  if (text === null) {
    totals.skipped += 1;
    return [];
  }
  const failures = [];
  for (const workflow of documentOf(options.binary, root + path).workflows) {
    const result = await checkProgram(
      { text, className: workflow.class_name },
      workflow,
      options.seeds,
    );
    for (const [name, count] of Object.entries(result.counts)) {
      totals[name] = (totals[name] ?? 0) + count;
    }
    const { failure } = result;
    if (path.startsWith('unsupported/') && workflow.complete) {
      failures.push(`${path} ${workflow.class_name} is complete, and may be taken off the list`);
    }
    if (failure && !['incomplete', 'undecided'].includes(failure.kind)) {
      failures.push(`${path} ${workflow.class_name}: ${JSON.stringify(failure, null, 1)}`);
    }
  }
  totals.cases += 1;
  return failures;
}

const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  only: '',
  seeds: 40,
});
/** Prints a line: runs of programs replace the console. */
const say = (text) => process.stdout.write(`${text}\n`);
const totals = { cases: 0, skipped: 0 };
let failed = 0;
for (const path of casePaths().filter((one) => one.includes(options.only) && !notRun[one])) {
  for (const failure of await checkCase(path, options, totals)) {
    failed += 1;
    say(failure);
  }
}
say(JSON.stringify(totals));
process.exit(failed > 0 ? 1 : 0);
