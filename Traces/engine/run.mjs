/** One run of a workflow class under one schedule and seed. */
import { bounded, runMicrotasks } from './bounded.mjs';
import { readHints } from './hints.mjs';
import { loadClass } from './load.mjs';
import { Random } from './random.mjs';
import { Schedule } from './schedule.mjs';
import { createStep, Recorder } from './step.mjs';
import { Unknown } from './unknown.mjs';

const OriginalError = Error;
const anyOf = Promise.any.bind(Promise);

const policies = ['lazy', 'random', 'slow', 'eager', 'lazy-last', 'slow'];

/** The time that a run may take, in milliseconds. */
const mostMillis = 1000;

/** How adventurous a seed is: the first ones are benign, later ones miss values and fail. */
export function planOf(seed) {
  return {
    policy: policies[seed % policies.length],
    missing: [0, 0.1, 0.3, 0.05, 0.5][seed % 5],
    failures: [0, 0, 0, 0.05, 0, 0.15, 0.35][seed % 7],
    realResults: [1, 0.5, 0, 0.8][seed % 4],
  };
}

/** Lets things happen until `isDone`, or until nothing is left; says which. */
function drive(schedule, isDone) {
  do {
    runMicrotasks();
    if (isDone()) return 'done';
  } while (schedule.advance());
  return 'stuck';
}

/** The state of a promise, for looking at. */
function watch(promise) {
  const state = { settled: false };
  promise.then(
    () => Object.assign(state, { settled: true }),
    (error) => Object.assign(state, { settled: true, failed: true, error }),
  );
  return state;
}

/** A console that says nothing: what a program prints is not part of its trace. */
const silentConsole = new Proxy({}, { get: () => () => {} });

/** The class `Error`, so that the trace says from when on the program may have thrown. */
const notedError = (recorder) =>
  class extends OriginalError {
    constructor(...args) {
      super(...args);
      recorder.noteError();
    }

    static [Symbol.hasInstance](value) {
      return value instanceof OriginalError;
    }
  };

/** Gives the program timers, a network and errors that are part of the run. */
function installGlobals({ schedule, unknown, random, recorder }) {
  const timer = (callback, _delay, ...args) => {
    schedule.addWork(() => {
      try {
        callback(...args);
      } catch { /* an error in a timer ends no run */ }
    });
    return 0;
  };
  Object.assign(globalThis, {
    setTimeout: timer,
    setInterval: timer,
    setImmediate: (callback, ...args) => timer(callback, 0, ...args),
    fetch: unknown.stub('fetch'),
    console: silentConsole,
    Error: notedError(recorder),
  });
  Math.random = () => random.float();
  Promise.any = (promises) => {
    const list = [...promises];
    // The error of an empty list is made by the engine of the language itself.
    if (list.length === 0) recorder.noteError();
    return anyOf(list);
  };
}

/** Everything that one run is made of. */
function makeWorld(program, seed, bounds) {
  const random = new Random(seed);
  const plan = planOf(seed);
  const recorder = new Recorder(bounds.events ?? 80);
  const schedule = new Schedule(plan.policy, random);
  const hints = (program.hints ??= readHints(program.text));
  const unknown = new Unknown({ random, hints, plan, schedule, recorder });
  return { random, plan, recorder, schedule, hints, unknown };
}

/** Starts `run` of a class; gives the state of its promise. */
function start(Workflow, world) {
  const { unknown } = world;
  const event = {
    payload: unknown.stub('payload'),
    timestamp: new Date(0),
    instanceId: 'instance-1',
  };
  const step = createStep(world);
  const call = async () => new Workflow(unknown.stub('ctx'), unknown.stub('env')).run(event, step);
  return watch(call());
}

/** Runs a class from its beginning, and then what it has left behind. */
function follow(Workflow, world, result) {
  const { schedule, recorder } = world;
  const running = start(Workflow, world);
  const outcome = drive(schedule, () => running.settled || recorder.full);
  result.finishedAt = recorder.events.length;
  if (!running.settled) {
    result.outcome = recorder.full ? 'cut' : outcome;
    return;
  }
  result.outcome = running.failed ? 'threw' : 'returned';
  result.error = running.error && String(running.error?.message ?? running.error);
  drive(schedule, () => recorder.full);
}

/**
 * Runs a class once.
 * @param program { text, className }
 * @param seed the seed; it also chooses the schedule
 * @param bounds { events, millis }
 * @returns { seed, plan, outcome, error, events, errorsFrom, finishedAt }: the outcome is
 *   "returned", "threw", "stuck" (it waits for something that never comes), "cut" (a bound was hit)
 *   or "unloaded"; what follows the first `finishedAt` events happened after `run` had returned or
 *   thrown; before the first `errorsFrom` events nothing can have thrown that the engine knows of
 */
export async function runOnce(program, seed, bounds = {}) {
  const world = makeWorld(program, seed, bounds);
  const { plan, recorder } = world;
  installGlobals(world);
  const result = { seed, plan, outcome: 'unloaded', events: recorder.events, finishedAt: 0 };
  const Workflow = await loadClass(program, world.unknown);
  if (typeof Workflow === 'function') {
    const action = () => follow(Workflow, world, result);
    if (!await bounded(action, bounds.millis ?? mostMillis)) result.outcome = 'cut';
  }
  return { ...result, errorsFrom: recorder.errorsFrom };
}
