/** Runs the program under test. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Runs stepgraph; gives its output, or throws what it says. */
function run(binary, args, options = {}) {
  const all = [...args, '--fail-on', 'never', '--quiet'];
  const { status, signal, stdout, stderr } = spawnSync(resolve(binary), all, {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    timeout: 120000,
    env: { ...process.env, SWIFT_BACKTRACE: 'enable=no' },
    ...options,
  });
  if (status === 0) return stdout;
  throw new Error(`stepgraph ended with ${status ?? signal}: ${String(stderr).slice(0, 300)}`);
}

/** The JSON document of one file. */
export const documentOf = (binary, file) => JSON.parse(run(binary, [file, '-f', 'json']));

/** The workflows of many files, by file, from few runs of stepgraph. */
export function documentsOf(binary, files) {
  const documents = new Map(files.map((file) => [file, { workflows: [] }]));
  for (let first = 0; first < files.length; first += 200) {
    const some = files.slice(first, first + 200);
    const { workflows } = JSON.parse(run(binary, [...some, '-f', 'json']));
    for (const workflow of workflows) documents.get(workflow.source.file).workflows.push(workflow);
  }
  return documents;
}

/** The outline of one program, in the form that fixtures expect. */
export function outlineOf(binary, { text }) {
  const args = ['--lang', 'js', '-f', 'tree', '--numbers'];
  try {
    return run(binary, args, { input: text });
  } catch (error) {
    return error.message;
  }
}

/**
 * The graphs of many programs, from one run of stepgraph.
 * @param programs a list of { text, className }
 * @returns a map from class names to workflows, or an error in text
 */
export function graphsOf(binary, programs) {
  const folder = mkdtempSync(join(tmpdir(), 'traces-'));
  try {
    const files = programs.map(({ className }) => `${className}.js`);
    programs.forEach(({ text }, index) => writeFileSync(join(folder, files[index]), text));
    const { workflows } = JSON.parse(run(binary, [...files, '-f', 'json'], { cwd: folder }));
    return new Map(workflows.map((workflow) => [workflow.class_name, workflow]));
  } catch (error) {
    return error.message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
