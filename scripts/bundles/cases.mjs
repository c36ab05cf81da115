/** The programs that are bundled: the cases that `Fixtures/bundles/cases` names. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of all fixtures. */
export const fixtures = resolve(dirname(fileURLToPath(import.meta.url)), '../../Fixtures');

/** The lines of a list below `Fixtures/bundles`, without comments. */
export const listLines = (name) =>
  readFileSync(join(fixtures, 'bundles', name), 'utf8').split('\n')
    .map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '');

/**
 * The cases: `path` is that of the main file below Fixtures, `name` the one that its bundles have.
 */
export function readCases() {
  return listLines('cases').map((path) => {
    const parts = path.replace(/\.[cm]?[jt]sx?$/, '').split('/').slice(1);
    const isProject = path.startsWith('projects/');
    return { path, isProject, name: isProject ? `${parts[0]}.project` : parts.join('.') };
  });
}

/** The files below a folder. */
const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** A program without what is expected of it, and without what the case says of itself. */
function programOf(text) {
  const lines = text.split('\n').filter((line) => !line.startsWith('//='));
  return `${lines.slice(lines[0].startsWith('//') ? 1 : 0).join('\n').trimEnd()}\n`;
}

/** Whether a folder holds CommonJS modules. */
export const holdsCommonJS = (folder) =>
  filesBelow(folder).some((file) =>
    /\bmodule\.exports\b|^export = /m.test(readFileSync(file, 'utf8'))
  );

/** Copies the program of a case into an empty folder; gives the path of its main file there. */
export function copyProgram({ path, isProject }, folder) {
  rmSync(folder, { recursive: true, force: true });
  const source = join(fixtures, path);
  const main = join(folder, path.split('/').at(-1));
  if (isProject) cpSync(dirname(source), folder, { recursive: true });
  else {
    mkdirSync(folder, { recursive: true });
    cpSync(source, main);
  }
  for (const file of filesBelow(folder)) writeFileSync(file, programOf(readFileSync(file, 'utf8')));
  return main;
}
