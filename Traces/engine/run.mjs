/** One run of a workflow class under one schedule and seed. */
import { bounded, runMicrotasks } from './bounded.mjs';
import { installGlobals } from './globals.mjs';
import { readHints } from './hints.mjs';
import { loadClass } from './load.mjs';
import { Random } from './random.mjs';
import { Schedule } from './schedule.mjs';
import { createStep, Recorder } from './step.mjs';
import { Unknown } from './unknown.mjs';

/** The schedules, from seed to seed. */
const policies = ['lazy', 'random', 'slow', 'eager', 'lazy-last', 'slow'];

/** The time that a run may take, in milliseconds. */
const mostMillis = 2000;

/** How adventurous a seed is: the first ones are benign, later ones miss values and fail. */
function planOf(seed) {
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

/** Everything that one run is made of. */
function makeWorld(program, { random, plan, events }) {
  const recorder = new Recorder(events ?? 80);
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
 * @param options { random, plan }: where chances come from, and how the run is explored; { events,
 *   millis }: how long it may be, and how long it may take
 * @returns { plan, outcome, error, events, errorsFrom, finishedAt }: the outcome is "returned",
 *   "threw", "stuck" (it waits for something that never comes), "cut" (it had as many events as it
 *   may), "stopped" (it took too long) or "unloaded"; what follows the first `finishedAt` events
 *   happened after `run` had returned or thrown; before the first `errorsFrom` events nothing that
 *   the engine knows of has thrown
 */
export async function run(program, options) {
  const world = makeWorld(program, options);
  const { plan, recorder, unknown } = world;
  installGlobals(world);
  const result = { plan, outcome: 'unloaded', events: recorder.events, finishedAt: 0 };
  const Workflow = await loadClass(program, unknown);
  if (typeof Workflow === 'function') {
    const action = () => follow(Workflow, world, result);
    if (!await bounded(action, options.millis ?? mostMillis)) result.outcome = 'stopped';
  }
  return { ...result, errorsFrom: recorder.errorsFrom };
}

/** Runs a class with everything chosen by a seed, the schedule included. */
export const runOnce = (program, seed, bounds = {}) =>
  run(program, { random: new Random(seed), plan: planOf(seed), ...bounds });
