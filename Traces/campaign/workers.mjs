/**
 * Runs workers in processes of their own: a program that never stops takes only its worker with it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The module that a process runs. */
const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

/** How many programs a worker checks: programs that were loaded are never freed. */
const programsPerWorker = 200;

/** The time in which a worker must say something, in milliseconds. */
const mostSilence = 60000;

/** Checks a range of programs, going on behind one that hangs; `take` gets a line for each. */
export async function checkRange(options, from, to, take) {
  for (let next = from; next < to;) {
    const end = Math.min(next + programsPerWorker, to);
    const reached = await follow(startWorker(options, next, end), next, take);
    if (reached < end) take({ index: reached, failure: { kind: 'hang' } });
    next = reached < end ? reached + 1 : end;
  }
}

/** Starts a worker. */
function startWorker(options, from, to) {
  const input = JSON.stringify({ ...options, kinds: options.kinds.split(','), from, to });
  const flags = ['--no-warnings', '--experimental-vm-modules'];
  return spawn(process.execPath, [...flags, worker, input], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Reads the lines of a worker; gives the program after its last one. */
function follow(child, from, take) {
  return new Promise((resolve) => {
    let buffer = '';
    let next = from;
    let timer = null;
    const arm = () => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), mostSilence);
    };
    arm();
    child.stdout.on('data', (data) => {
      arm();
      const lines = (buffer + data).split('\n');
      buffer = lines.pop();
      for (const value of lines.map((line) => JSON.parse(line))) {
        if (value.beat) continue;
        take(value);
        next += 1;
      }
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(next);
    });
  });
}
