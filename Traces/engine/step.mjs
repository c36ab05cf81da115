/** The mock step object: records when and under which name every durable call starts and ends. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** What steps fail with: `Error` itself is replaced, so that what the program throws is noted. */
class StepError extends Error {}

/** The step whose callback is running, per asynchronous context. */
const enclosing = new AsyncLocalStorage();

/** Everything that one run did with its steps. */
export class Recorder {
  constructor(limit) {
    this.limit = limit;
    this.events = [];
    this.steps = 0;
    /** After how many events something may have thrown for the first time. */
    this.errorsFrom = Infinity;
  }

  /** Whether the run has reached its bound. */
  get full() {
    return this.events.length >= this.limit;
  }

  /** Notes the start of a step; gives its number. */
  start(method, name) {
    const step = this.steps;
    this.steps += 1;
    this.events.push({ event: 'start', step, method, name, parent: enclosing.getStore() ?? null });
    return step;
  }

  /** Notes that something may throw from now on. */
  noteError() {
    this.errorsFrom = Math.min(this.errorsFrom, this.events.length);
  }

  /** Notes the end of a step. */
  end(step, failed) {
    if (failed) this.noteError();
    this.events.push({ event: failed ? 'fail' : 'end', step });
  }
}

/** Durable methods that the Agents SDK adds to the step object. */
const agentMethods = [
  'reportComplete',
  'reportError',
  'sendEvent',
  'updateAgentState',
  'mergeAgentState',
  'resetAgentState',
];

/**
 * Makes the step object of a run.
 * @param world { recorder, schedule, unknown, random, plan, hints }
 */
export function createStep({ recorder, schedule, unknown, random, plan, hints }) {
  /** A promise that ends through the schedule; `work` gives its value. */
  const durable = (step, work) =>
    new Promise((accept, reject) => {
      const finish = (failed, value) =>
        schedule.addEnding(() => {
          recorder.end(step, failed);
          (failed ? reject : accept)(value);
        });
      schedule.addWork(() =>
        enclosing.run(step, work)
          .then((value) => finish(false, value), (error) => finish(true, error))
      );
    });

  /** Starts a step, unless the run is full: then nothing goes on. */
  const begin = (method, name, work) => {
    if (recorder.full) return new Promise(() => {});
    return durable(recorder.start(method, String(name)), work);
  };

  const fails = () => random.chance(plan.failures);

  /** The result that a step gives instead of its callback's. */
  const unknownResult = (name) => {
    const known = [...hints.results.keys()].find((start) => String(name).startsWith(start));
    return unknown.value(known === undefined ? 'result' : hints.results.get(known), 'result');
  };

  /** Runs the callback of `do`, or fails before or after it. */
  const runCallback = async (name, callback) => {
    if (fails() && random.chance(0.5)) throw new StepError('step failed');
    const result = await callback({ step: { name, count: 1 }, attempt: 1 });
    if (fails()) throw new StepError('step failed');
    return random.chance(plan.realResults) ? result : unknownResult(name);
  };

  const pause = (method) => (name) =>
    begin(method, name, async () => {
      if (fails() && random.chance(0.3)) throw new StepError('sleep failed');
    });

  /** A durable method that the Agents SDK adds: a step whose name holds a counter. */
  let added = 0;
  const agentMethod = (name) => () => {
    added += 1;
    return begin(
      'do',
      `__agent_${name.replace('AgentState', 'State')}_${added - 1}`,
      async () => undefined,
    );
  };

  return {
    do: (name, ...args) =>
      begin(
        'do',
        name,
        () =>
          runCallback(
            name,
            args.find((arg) => typeof arg === 'function') ?? (async () => undefined),
          ),
      ),
    ...Object.fromEntries(agentMethods.map((name) => [name, agentMethod(name)])),
    sleep: pause('sleep'),
    sleepUntil: pause('sleepUntil'),
    waitForEvent: (name, options) =>
      begin('waitForEvent', name, async () => {
        if (fails()) throw new StepError('timed out');
        return {
          payload: unknown.stub('received'),
          type: String(options?.type),
          timestamp: new Date(0),
        };
      }),
  };
}
