/** A loader for webpack that takes TypeScript's types away. */
const { join } = require('node:path');
const { spawnSync } = require('node:child_process');

module.exports = (text) => {
  const esbuild = join(__dirname, '../../.build-bundlers/debian/usr/bin/esbuild');
  return spawnSync(esbuild, ['--loader=ts', '--target=esnext'], { input: text, encoding: 'utf8' })
    .stdout;
};
