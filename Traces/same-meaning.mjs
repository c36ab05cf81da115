#!/usr/bin/env node
/**
 * Says whether two documents of `stepgraph -f json` mean the same.
 *
 *   node Traces/same-meaning.mjs ONE.json OTHER.json
 *
 * Prints the first difference, if there is one; the exit code is 0 for the same meaning, 1 for
 * another, 2 for wrong arguments.
 */
import { readFileSync } from 'node:fs';
import { documentDifference } from './meaning/same.mjs';

const files = process.argv.slice(2);
if (files.length !== 2) {
  console.error('usage: node Traces/same-meaning.mjs ONE.json OTHER.json');
  process.exit(2);
}
const [one, other] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const found = documentDifference(one, other);
console.log(found ? `${found.path}: ${found.message}` : 'the same meaning');
process.exitCode = found ? 1 : 0;
