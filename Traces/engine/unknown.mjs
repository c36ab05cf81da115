/**
 * Unknown data: a universal stub that can be called, constructed, iterated, awaited, coerced and
 * read at any depth. What a stub answers is drawn from the seed and remembered, so that a value
 * stays the same within a run.
 */

/** Names of values that are true or false, numbers, or lists. */
const booleanName = new RegExp(
  '^(flag|is|has|should|can|did|was|needs?|must|enabled?|use|allow)(?=[A-Z_\\d]|$)|' +
    '^(ok|up|success|valid|approved|done|more|completed?|available|exists|found|ready|active)$',
);
const numberName = new RegExp(
  '^(n|total|count)\\d*$|' +
    '(count|length|size|index|limit|depth|level|max|min|ms|seconds|attempts?|retries|page|offset)$',
  'i',
);
const listName = new RegExp(
  '^(items?|list|rows|queue)\\d*s?$|' +
    '(list|lists|ids|items|rows|batches|table|steps|stages|pages|entries)$',
);
/** Methods that a stub has if it is used as a list. */
const arrayMethods = new Set([
  'map',
  'forEach',
  'filter',
  'flatMap',
  'reduce',
  'some',
  'every',
  'find',
  'slice',
  'entries',
  'keys',
  'values',
  'join',
  'at',
  'flat',
  'concat',
  'includes',
  'indexOf',
  'push',
  'pop',
  'shift',
  'sort',
  'reverse',
]);
/** Texts that a value may be. */
const texts = ['text', '', 'a,b', '2026-01-02T03:04:05.000Z'];

/** How long lists are; most are short. */
const lengths = [...Array(12).fill([0, 1, 1, 2, 2, 3]).flat(), 7];

/** All unknown values of one run. */
export class Unknown {
  /**
   * @param random where choices come from
   * @param hints what the program's text says about names
   * @param plan missing: how often a value is missing; failures: how often outside calls fail
   * @param schedule when outside promises settle
   * @param recorder is told of failures
   */
  constructor({ random, hints, plan, schedule, recorder }) {
    Object.assign(this, { random, hints, plan, schedule, recorder });
    this.stubs = new WeakSet();
    this.operations = 0;
  }

  /** Whether a value is one of ours. */
  isStub(value) {
    return (typeof value === 'function' || typeof value === 'object') && value !== null &&
      this.stubs.has(value);
  }

  /** A value for something that the program calls by this name. */
  value(name, path) {
    const { random, hints } = this;
    if (/^(?:box\d+|x)$/.test(name)) return random.pick([undefined, 1]);
    if (/^kind\d+$/.test(name)) return random.pick(['a', 'b', 'c', 'd']);
    const constants = hints.compared.get(name);
    if (constants && random.chance(0.8)) return random.pick(constants);
    if (booleanName.test(name)) return random.chance(0.5);
    if (listName.test(name) || hints.lists.has(name)) {
      return random.chance(this.plan.missing) ? [] : this.list(path);
    }
    if (numberName.test(name) || hints.ordered.has(name)) return random.below(4);
    if (hints.called.has(name)) return this.stub(path);
    const missing = hints.tested.has(name) ? 0.4 : hints.read.has(name) ? this.plan.missing : 0;
    if (random.chance(missing)) return random.pick([undefined, null, false]);
    if (hints.read.has(name)) return this.stub(path);
    return random.chance(0.6) ? this.stub(path) : random.pick([true, 0, 1, 2, ...texts]);
  }

  /** A short list of stubs. */
  list(path) {
    const length = this.random.pick(lengths);
    return Array.from({ length }, (_, index) => this.stub(`${path}[${index}]`));
  }

  /** Makes a stub; one with a `result` is a promise, too, and gives that result. */
  stub(path, result = null) {
    const state = { path, result, memory: new Map(), items: null };
    const target = function () {}.bind(null);
    delete target.length;
    delete target.name;
    state.proxy = new Proxy(target, this.traps(state));
    this.stubs.add(state.proxy);
    return state.proxy;
  }

  /** Counts operations: a program that never ends on stubs alone is cut off here. */
  count() {
    this.operations += 1;
    if (this.operations > 20000) throw this.failure('too many operations on unknown data');
  }

  /** An error of outside code. */
  failure(message) {
    this.recorder.noteError();
    return new Error(message);
  }

  /** The proxy handlers of a stub. */
  traps(state) {
    return {
      get: (_target, key) => this.read(state, key),
      set: (_target, key, value) => (state.memory.set(key, value), true),
      has: (_target, key) => state.memory.has(key) || this.random.chance(0.6),
      deleteProperty: (_target, key) => (state.memory.delete(key), true),
      ownKeys: () => (state.keys ??= this.random.pick([[], ['key0'], ['key0', 'key1']])),
      getOwnPropertyDescriptor: (_target, key) => this.descriptor(state, key),
      apply: (_target, _self, args) => this.call(state, args),
      construct: () => this.stub(`new ${state.path}`),
    };
  }

  /** Describes a property of a stub that its list of keys holds. */
  descriptor(state, key) {
    if (!state.keys?.includes(key)) return undefined;
    return { value: this.read(state, key), configurable: true, enumerable: true, writable: true };
  }

  /** Reads a property of a stub. */
  read(state, key) {
    if (state.memory.has(key)) return state.memory.get(key);
    const value = typeof key === 'symbol' ? this.readSymbol(state, key) : this.readName(state, key);
    if (key !== 'then') state.memory.set(key, value);
    return value;
  }

  /** Reads a well-known symbol of a stub. */
  readSymbol(state, key) {
    switch (key) {
      case Symbol.toPrimitive:
        return (hint) =>
          hint === 'number' ? (state.number ??= this.random.below(4)) : `«${state.path}»`;
      case Symbol.iterator:
        return () => this.items(state)[Symbol.iterator]();
      case Symbol.hasInstance:
        return () => this.random.chance(0.5);
      case Symbol.toStringTag:
        return 'Object';
      default:
        return undefined;
    }
  }

  /** The elements of a stub that is used as a list. */
  items(state) {
    this.count();
    return (state.items ??= this.list(state.path));
  }

  /** Reads a named property of a stub. */
  readName(state, key) {
    this.count();
    const path = `${state.path}.${key}`;
    switch (key) {
      case 'then':
        return state.result ? (...handlers) => this.promise(state).then(...handlers) : undefined;
      case 'catch':
        return state.result ? (handler) => this.promise(state).catch(handler) : this.stub(path);
      case 'finally':
        return state.result ? (handler) => this.promise(state).finally(handler) : this.stub(path);
      case 'length':
      case 'size':
        return this.items(state).length;
      case 'prototype':
      case 'constructor':
        return this.stub(path);
      case 'toJSON':
        return () => ({});
      case 'toString':
        return () => `«${state.path}»`;
      case 'toISOString':
        return () => texts.at(-1);
      case 'split':
        return () => Array.from({ length: 1 + this.random.below(3) }, (_, index) => `part${index}`);
      default:
        break;
    }
    if (/^\d+$/.test(key)) return this.items(state)[Number(key)];
    if (arrayMethods.has(key)) return (...args) => this.items(state)[key](...args);
    return this.value(key, path);
  }

  /** The promise behind a stub that can be awaited. */
  promise(state) {
    state.promise ??= new Promise((accept, reject) => {
      this.schedule.addWork(() => (this.random.chance(this.plan.failures)
        ? reject(this.failure(`outside call failed: ${state.path}`))
        : accept(state.result()))
      );
    });
    return state.promise;
  }

  /** Calls a stub: callbacks that it was given are run, as outside code may do. */
  call(state, args) {
    this.count();
    const path = `${state.path}()`;
    const callbacks = args.filter((arg) => typeof arg === 'function' && !this.isStub(arg));
    if (callbacks.length > 0) return this.callBack(callbacks, path);
    const name = state.path.split('.').pop();
    return this.stub(
      path,
      () => (booleanName.test(name) || listName.test(name)
        ? this.value(name, path)
        : this.stub(path)),
    );
  }

  /** Runs callbacks as an outside function would: once or twice each, one after the other. */
  async callBack(callbacks, path) {
    let last;
    for (const callback of callbacks) {
      const times = this.random.pick([1, 1, 1, 2]);
      for (let round = 0; round < times; round += 1) {
        last = await callback(
          ...Array.from({ length: callback.length }, (_, index) => this.stub(`${path}#${index}`)),
        );
      }
    }
    return this.random.chance(0.6) ? last : this.stub(path);
  }
}
