/** One run of a workflow class under one schedule and seed. */
import { readHints } from './hints.mjs';
import { loadClass } from './load.mjs';
import { Random } from './random.mjs';
import { Schedule } from './schedule.mjs';
import { createStep, Recorder } from './step.mjs';
import { Unknown } from './unknown.mjs';

const policies = ['lazy', 'random', 'slow', 'eager', 'lazy-last', 'slow'];

/** The time that a run may take, in milliseconds. */
const mostMillis = 1500;

/** How adventurous a seed is: the first ones are benign, later ones miss values and fail. */
export function planOf(seed) {
  return {
    policy: policies[seed % policies.length],
    missing: [0, 0.1, 0.3, 0.05, 0.5][seed % 5],
    failures: [0, 0, 0, 0.05, 0, 0.15, 0.35][seed % 7],
    realResults: [1, 0.5, 0, 0.8][seed % 4],
  };
}

/** Ends the macrotask, so that all microtasks have run. */
const { setImmediate: macrotask } = globalThis;
const drain = () => new Promise((resolve) => macrotask(resolve));

/** Lets things happen until `isDone`, until nothing is left, or until a bound is hit. */
async function drive(schedule, isDone, deadline) {
  while (Date.now() < deadline) {
    await drain();
    if (isDone()) return 'done';
    if (!schedule.advance()) {
      await drain();
      if (isDone()) return 'done';
      if (!schedule.advance()) return 'stuck';
    }
  }
  return 'cut';
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

/** Gives the program timers and a network that are part of the run. */
function installGlobals(schedule, unknown, random) {
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
  });
  Math.random = () => random.float();
}

/**
 * Runs a class once.
 * @param program { text, className }
 * @param seed the seed; it also chooses the schedule
 * @param bounds { events }
 * @returns { seed, plan, outcome, error, events, finishedAt }: the outcome is "returned", "threw",
 *   "stuck" (it waits for something that never comes), "cut" (a bound was hit) or "unloaded"; what
 *   follows the first `finishedAt` events happened after `run` had returned or thrown
 */
export async function runOnce(program, seed, bounds = {}) {
  const random = new Random(seed);
  const plan = planOf(seed);
  const schedule = new Schedule(plan.policy, random);
  const hints = (program.hints ??= readHints(program.text));
  const unknown = new Unknown(random, hints, plan, schedule);
  const recorder = new Recorder(bounds.events ?? 80);
  installGlobals(schedule, unknown, random);
  const Workflow = await loadClass(program, unknown);
  if (typeof Workflow !== 'function') {
    return { seed, plan, outcome: 'unloaded', events: [], finishedAt: 0 };
  }
  const step = createStep({ recorder, schedule, unknown, random, plan, hints });
  const event = {
    payload: unknown.stub('payload'),
    timestamp: new Date(0),
    instanceId: 'instance-1',
  };
  const call = async () => new Workflow(unknown.stub('ctx'), unknown.stub('env')).run(event, step);
  const running = watch(call());
  const deadline = Date.now() + mostMillis;
  let outcome = await drive(schedule, () => running.settled || recorder.full, deadline);
  const finishedAt = recorder.events.length;
  if (running.settled) {
    outcome = running.failed ? 'threw' : 'returned';
    await drive(schedule, () => recorder.full, deadline);
  } else if (recorder.full) outcome = 'cut';
  return {
    seed,
    plan,
    outcome,
    error: running.error && String(running.error?.message ?? running.error),
    events: recorder.events,
    finishedAt,
  };
}
