/** The minifiers that may be installed. Each reads a module and prints one that does the same. */
import { spawnSync } from 'node:child_process';

/**
 * The arguments with which a minifier reads standard input. Left to itself, uglifyjs drops the
 * `await` of a call at the end of a function, whose promise then is fulfilled too early.
 */
const argumentsOf = {
  esbuild: ['--minify', '--format=esm'],
  terser: ['--module', '--compress', '--mangle'],
  uglifyjs: ['--module', '--compress', 'awaits=false', '--mangle'],
};

/**
 * How many programs of 100 may have another graph when they have been minified, by profile; the
 * README says why.
 */
export const mostDiffering = {
  esbuild: { simple: 0, hard: 1 },
  terser: { simple: 0, hard: 1 },
  uglifyjs: { simple: 1, hard: 2 },
};

/** Debian's modules are where only its own Node looks for them. */
const env = { NODE_PATH: '/usr/share/nodejs', ...process.env };

/** Runs a minifier; gives null if it is not installed, and throws what it complains about. */
export function minify(minifier, text) {
  const run = spawnSync(minifier, argumentsOf[minifier], { input: text, encoding: 'utf8', env });
  if (run.error?.code === 'ENOENT') return null;
  if (run.status !== 0) throw new Error(`${minifier}: ${run.stderr}`);
  return run.stdout;
}

/** The names of those that are installed. */
export const installedMinifiers = () =>
  Object.keys(argumentsOf).filter((minifier) => minify(minifier, 'export {};') !== null);
