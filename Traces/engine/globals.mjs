/** The global values that a program sees: what is not the language's own is part of the run. */

/** What is replaced below, as it was. */
const OriginalError = Error;
const anyOf = Promise.any.bind(Promise);

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

/** `Promise.any`, whose error for an empty list the language makes without a call of `Error`. */
const notedAny = (recorder) => (promises) => {
  const list = [...promises];
  if (list.length === 0) recorder.noteError();
  return anyOf(list);
};

/** What programs may use and Node 18 does not have. */
const newer = {
  /** A promise with the functions that settle it. */
  withResolvers() {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
  },
  /** What an action gives, as a promise. */
  try: (action, ...args) => new Promise((resolve) => resolve(action(...args))),
};

/** A timer, which ends through the schedule. An error in it ends no run. */
const timerOf = (schedule) => (callback, _delay, ...args) => {
  schedule.addWork(() => {
    try {
      callback(...args);
    } catch { /* nobody could have caught it */ }
  });
  return 0;
};

/** Gives the program its global values. */
export function installGlobals({ schedule, unknown, random, recorder }) {
  const timer = timerOf(schedule);
  Object.assign(globalThis, {
    setTimeout: timer,
    setInterval: timer,
    setImmediate: (callback, ...args) => timer(callback, 0, ...args),
    fetch: unknown.stub('fetch'),
    console: silentConsole,
    Error: notedError(recorder),
  });
  Math.random = () => random.float();
  Object.assign(Promise, { ...newer, any: notedAny(recorder) });
}
