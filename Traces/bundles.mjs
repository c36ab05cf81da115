#!/usr/bin/env node
/**
 * Compares the graphs of recorded bundles with those of the programs that they were made of: they
 * must mean the same, and have the same names of classes.
 *
 *   node Traces/bundles.mjs --binary .build/release/stepgraph --only rollup
 *
 *   --only TEXT    only bundles whose path holds that text
 *
 * `Fixtures/bundles/exceptions` lists what is known to differ, with the reason; those that no
 * bundle needs are printed. The exit code is 1 if something else differs.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listLines, readCases } from '../scripts/bundles/cases.mjs';
import { readOptions } from './campaign/options.mjs';
import { documentOf, documentsOf } from './campaign/stepgraph.mjs';
import { documentDifference } from './meaning/same.mjs';

const root = 'Fixtures/bundles';
const options = readOptions(process.argv.slice(2), {
  binary: '.build/release/stepgraph',
  only: '',
});

/** The sources by the names of their bundles. */
const sources = new Map(readCases().map(({ name, path }) => [name, join('Fixtures', path)]));

/** The known differences: a pattern of paths, with the reason. */
const exceptions = listLines('exceptions').map((line) => {
  const [, pattern, reason] = /^(\S+)\s+(.*)$/.exec(line);
  const parts = pattern.split('*').map((part) => part.replace(/[.+]/g, '\\$&'));
  return { pattern, reason, expression: new RegExp(`^${parts.join('.*')}$`), isNeeded: false };
});

/** The exception for a bundle, if there is one. */
const exceptionFor = (path) => exceptions.find(({ expression }) => expression.test(path));

/** The recorded bundles: the path below the folder, and the name of the case. */
const bundles = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())
  .flatMap((variant) =>
    readdirSync(join(root, variant)).map((file) => ({
      path: `${variant}/${file}`,
      name: file.replace(/\.js$/, ''),
    }))
  ).filter(({ path }) => path.includes(options.only));

/** Names of classes in order. */
const classNames = ({ workflows }) => workflows.map((one) => one.class_name).sort().join();

/** How the graphs of a bundle differ from those of its source, in words, or null. */
function comparison(source, bundle) {
  if (classNames(source) !== classNames(bundle)) {
    return `classes ${classNames(source)} against ${classNames(bundle)}`;
  }
  const found = documentDifference(source, bundle);
  if (found) return `${found.path}: ${found.message}`;
  const isWhole = ({ workflows }) => workflows.every((one) => one.complete);
  return isWhole(source) === isWhole(bundle) ? null : 'only one graph is complete';
}

/** The bundles whose programs are not among the cases, and the cases without bundles. */
function strays() {
  const known = new Set(bundles.map(({ name }) => name));
  const unknown = bundles.filter(({ name }) => !sources.has(name));
  const missing = options.only === '' ? [...sources.keys()].filter((name) => !known.has(name)) : [];
  return [
    ...unknown.map(({ path }) => `${path}: the case is not listed`),
    ...missing.map((name) => `${name}: nothing is recorded`),
  ];
}

/** The exceptions that no bundle needs. */
const idle = () =>
  options.only === ''
    ? exceptions.filter(({ isNeeded }) => !isNeeded)
      .map(({ pattern }) => `${pattern}: an exception that is not needed`)
    : [];

// A program of several modules may have its workflows in another file than the one that is named.
const isOneFile = (source) => !source.includes('/projects/');
const documents = documentsOf(options.binary, [
  ...[...sources.values()].filter(isOneFile),
  ...bundles.map(({ path }) => join(root, path)),
]);
for (const source of sources.values()) {
  if (!isOneFile(source)) documents.set(source, documentOf(options.binary, source));
}
const faults = strays();
let excused = 0;
for (const { path, name } of bundles.filter((bundle) => sources.has(bundle.name))) {
  const found = comparison(documents.get(sources.get(name)), documents.get(join(root, path)));
  const exception = found && exceptionFor(path);
  if (exception) {
    exception.isNeeded = true;
    excused += 1;
  } else if (found) faults.push(`${path}: ${found}`);
}
for (const note of idle()) console.log(note);
for (const fault of faults) console.log(fault.slice(0, 400));
console.log(`${bundles.length} bundles, ${excused} excused, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
