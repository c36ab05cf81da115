#!/usr/bin/env node
/**
 * Runs every case below Fixtures/workflows and Fixtures/projects that can be run, and holds its
 * graph against what happened.
 *
 *   node --experimental-vm-modules Traces/fixtures.mjs --binary .build/release/stepgraph --only
 *   parallel/ --seeds 40
 *
 * TypeScript and programs of several modules are run if esbuild is there. The exit code is 1 if a
 * trace was rejected or a case could not be run.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkProgram } from './campaign/check.mjs';
import { readOptions } from './campaign/options.mjs';
import { documentOf } from './campaign/stepgraph.mjs';

process.on('unhandledRejection', () => {});

/** The folder of all cases. */
const root = fileURLToPath(new URL('../Fixtures/', import.meta.url));

/** Cases that cannot be run, with the reason. */
const notRun = {
  'workflows/entrypoints/amd.js': 'AMD needs a loader',
  'workflows/entrypoints/systemjs.js': 'SystemJS needs a loader',
  'workflows/identity/decorated-methods.ts': 'esbuild knows only one of the two forms',
  'workflows/lowered/swc-helper-imports.js': 'imports a package that is not there',
  'workflows/lowered/tslib-imports.js': 'imports a package that is not there',
  'workflows/steps/unknown-method.js': 'calls a method that the step object does not have',
  'projects/broken-module/main.ts': 'a module is broken',
  'projects/cycles/main.js': 'a module imports itself for ever',
  'projects/extensions/main.ts': 'esbuild finds fewer files',
  'projects/json/main.ts': 'older versions of esbuild do not know import attributes',
  'projects/missing/main.ts': 'modules are missing',
  'projects/packages/main.ts': 'the packages are not installed',
};

/** What is not supported, but does not show when it is run, with the reason. */
const isNotSeen = {
  'workflows/unsupported/generator-to-unknown-code.js':
    'the graph shows the steps, but not which of them run',
  'workflows/unsupported/listener.js': 'the graph shows the step, but not whether it runs',
  'workflows/unsupported/many-objects.js': 'what a run asks for is no key of the table',
  'workflows/unsupported/unknown-code.js': 'the code that arrives is not there in a run either',
};

/** The folders in a folder of cases. */
const foldersIn = (folder) => readdirSync(root + folder).sort().map((name) => `${folder}/${name}`);

/** The files of a folder that are programs of their own. */
function programsIn(folder) {
  const pattern = folder.startsWith('projects/') ? /^main\.(js|ts|tsx)$/ : /\.(js|ts|tsx)$/;
  return readdirSync(root + folder).filter((name) => pattern.test(name)).sort()
    .map((name) => `${folder}/${name}`);
}

/** The paths of all cases. */
const casePaths = () =>
  [...foldersIn('workflows'), ...foldersIn('projects')]
    .filter((folder) => folder !== 'workflows/broken').flatMap(programsIn);

/** Runs esbuild; gives null if there is none, or none that can read the case. */
function esbuild(...args) {
  const run = spawnSync('esbuild', ['--target=es2022', '--jsx-factory=Array.of', ...args], {
    encoding: 'utf8',
  });
  return run.status === 0 ? run.stdout : null;
}

/** The JavaScript of a case, without its expectation; null if it cannot be had. */
function textOf(path) {
  if (path.startsWith('projects/')) {
    const external = ['cloudflare:workers', 'agents/workflows'].map((name) => `--external:${name}`);
    return esbuild('--bundle', '--format=esm', ...external, root + path);
  }
  if (!path.endsWith('.js')) return esbuild(root + path);
  return readFileSync(root + path, 'utf8').replace(/^\/\/=.*$/gm, '');
}

/** Checks a case; gives what to say about each of its workflows that failed. */
async function checkCase(path, options, totals) {
  const text = textOf(path);
  if (text === null) {
    totals.skipped.push(path);
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
    if (failure && !['incomplete', 'undecided'].includes(failure.kind)) {
      failures.push(`${path} ${workflow.class_name}: ${JSON.stringify(failure, null, 1)}`);
    }
    failures.push(...whySupported(path, workflow, result.counts));
  }
  totals.cases += 1;
  return failures;
}

/**
 * Says what shows that a case of what is not supported may be taken off the list: its graph is
 * complete, or no run did what is missing in it.
 */
function whySupported(path, workflow, counts) {
  if (!path.startsWith('workflows/unsupported/')) return [];
  const name = `${path} ${workflow.class_name}`;
  if (workflow.complete) return [`${name} is complete, and may be taken off the list`];
  return counts.incomplete > 0 || isNotSeen[path] ? [] : [`${name} shows all that happened`];
}

const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  only: '',
  seeds: 40,
});
/** Prints a line: runs of programs replace the console. */
const say = (text) => process.stdout.write(`${text}\n`);
const totals = { cases: 0, skipped: [] };
let failed = 0;
for (const path of casePaths().filter((one) => one.includes(options.only) && !notRun[one])) {
  for (const failure of await checkCase(path, options, totals)) {
    failed += 1;
    say(failure);
  }
}
if (totals.skipped.length > 0) say('not run without an esbuild that can read them:');
say(JSON.stringify(totals));
process.exit(failed > 0 ? 1 : 0);
