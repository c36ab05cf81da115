/**
 * Time limits that hold for endless loops, too. Everything that a run does happens inside of one
 * call, the jobs of promises included, so that V8 can stop it anywhere.
 */
import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--allow-natives-syntax');

/** Runs everything that promises have queued. */
export const runMicrotasks = new Function('%PerformMicrotaskCheckpoint()');

v8.setFlagsFromString('--no-allow-natives-syntax');

/** Calls the action that is to be bounded. */
const script = new vm.Script('boundedAction()');

// Runs of programs replace timers, so that this one is taken before.
const { setImmediate: macrotask } = globalThis;

/** Thrown behind a stopped action: such an error makes Node forget what was under way. */
class Stopped extends Error {}

/** Calls an action; says whether it came to its end in the milliseconds that it may take. */
export function bounded(action, timeout) {
  return new Promise((accept, reject) => {
    // Inside of a promise's job, no other jobs would be run.
    macrotask(() => {
      globalThis.boundedAction = action;
      try {
        script.runInThisContext({ timeout });
        accept(true);
      } catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') return reject(error);
        accept(false);
        throw new Stopped();
      }
    });
  });
}

// Programs may have errors that nobody catches, too: a listener's, for instance.
process.on('uncaughtException', () => {});
