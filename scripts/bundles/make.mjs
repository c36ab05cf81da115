#!/usr/bin/env node
/**
 * Records what bundlers make of the programs that `Fixtures/bundles/cases` names.
 *
 *   node scripts/bundles/make.mjs [VARIANT…]
 *
 * Makes `Fixtures/bundles/VARIANT/CASE.js` anew for the given variants, or all of them. A variant
 * whose tool is not there keeps what has been recorded.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProgram, fixtures, holdsCommonJS, readCases } from './cases.mjs';
import { Missing } from './tools.mjs';
import { plainModule, variants } from './variants.mjs';

const cases = readCases();
const root = mkdtempSync(join(tmpdir(), 'bundles-'));

/** The programs, ready to be bundled. */
const programs = cases.map(({ name, path, isProject }) => {
  const work = join(root, name);
  const main = copyProgram({ path, isProject }, join(work, 'program'));
  const hasCommonJS = isProject && holdsCommonJS(join(work, 'program'));
  return { name, isProject, hasCommonJS, work, main, plain: plainModule({ main }) };
});

/** A text without the paths of this run. */
const withoutPaths = (text) => text.replaceAll(`${root}/`, '').replaceAll(root.slice(1) + '/', '');

/** Makes the texts of one variant; gives them by case, and what the tool says that fails. */
async function textsOf(variant) {
  const { every, first, make } = variants[variant].make
    ? variants[variant]
    : { every: 1, first: 0, make: variants[variant] };
  const texts = new Map();
  const failures = [];
  for (const [index, program] of programs.entries()) {
    if (index % every !== first) continue;
    try {
      const text = await make(program);
      if (text !== null) texts.set(program.name, withoutPaths(text));
    } catch (error) {
      if (isMissing(error)) throw error;
      failures.push(`${program.name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  return { texts, failures };
}

/** Whether an error says that a tool is not there. */
const isMissing = (error) => error instanceof Missing || error.code === 'MODULE_NOT_FOUND';

/** Records one variant. */
async function record(variant) {
  const { texts, failures } = await textsOf(variant);
  const folder = join(fixtures, 'bundles', variant);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) {
    writeFileSync(join(folder, `${name}.js`), `${text.trimEnd()}\n`);
  }
  console.log(`${variant}: ${texts.size} programs`);
  for (const failure of failures) console.log(`  nothing for ${failure}`);
}

const wanted = process.argv.slice(2);
for (const variant of wanted.length > 0 ? wanted : Object.keys(variants)) {
  try {
    await record(variant);
  } catch (error) {
    if (!isMissing(error)) throw error;
    console.log(`${variant}: skipped, ${error.message.split('\n')[0]}`);
  }
}
rmSync(root, { recursive: true, force: true });
