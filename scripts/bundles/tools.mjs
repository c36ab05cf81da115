/** The bundlers, as `scripts/install-bundlers.sh` has unpacked them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the bundlers are. */
export const tools = resolve(dirname(fileURLToPath(import.meta.url)), '../../.build-bundlers');

/** Debian's modules ask Node where these are installed. */
Object.defineProperty(process, 'config', {
  value: {
    ...process.config,
    variables: {
      ...process.config.variables,
      node_relative_path: 'share/nodejs',
      node_prefix: join(tools, 'debian/usr'),
    },
  },
});

/** Loads a module of Debian's. */
export const load = createRequire(join(tools, 'debian/usr/share/nodejs/main.js'));

/** Thrown if a bundler is not there. */
export class Missing extends Error {}

/** Runs a command of the bundlers and gives what it prints. */
export function run(command, args, options = {}) {
  const path = [join(tools, 'debian/usr/bin'), join(tools, 'python/bin')]
    .map((folder) => join(folder, command)).find(existsSync);
  if (!path) throw new Missing(`${command} is not there`);
  const made = spawnSync(path, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options });
  if (made.error) throw made.error;
  if (made.status !== 0) throw new Error(`${command}: ${made.stderr.slice(0, 400)}`);
  return made.stdout;
}
