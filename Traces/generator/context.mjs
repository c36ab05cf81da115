/**
 * What the generator knows at a place of the program that it writes, and the small things that
 * stand in every statement.
 */
import { Random } from '../engine/random.mjs';
import { block, code } from './tree.mjs';

/** A place of the program. Values that change from place to place are changed by `with`. */
export class Context {
  constructor(seed, isHard) {
    this.random = new Random(seed);
    this.isHard = isHard;
    /** Shared by all places: counters, what is left to spend, declarations outside of `run`. */
    this.shared = {
      numbers: 0,
      steps: 4 + this.random.below(isHard ? 14 : 10),
      module: [],
      members: [],
      helpers: [],
    };
    this.mayThrow = this.random.chance(0.3);
    this.step = 'step';
    this.event = 'event';
    this.depth = 0;
    this.loops = [];
    this.canReturn = true;
    this.item = null;
    this.conditions = [];
    this.tries = 0;
    this.hasThis = true;
    this.isWrapped = false;
  }

  /** The same place with other values. */
  with(values) {
    return Object.assign(Object.create(Object.getPrototypeOf(this)), this, {
      conditions: [...this.conditions],
    }, values);
  }

  /** The place one level deeper. */
  deeper(values = {}) {
    return this.with({ depth: this.depth + 1, ...values });
  }

  /** The place inside of a function of its own. */
  inFunction(values = {}) {
    return this.with({
      depth: this.depth + 1,
      loops: [],
      canReturn: true,
      item: null,
      conditions: [],
      ...values,
    });
  }

  /** A new name. */
  name(start) {
    this.shared.numbers += 1;
    return `${start}${this.shared.numbers}`;
  }

  /** The data that is not known. */
  get data() {
    return `${this.event}.payload`;
  }

  /** Whether there is nothing left to spend. */
  get isSpent() {
    return this.shared.steps <= 0;
  }

  /** Whether the step object or the event is reached through `this`. */
  get usesThis() {
    return [this.step, this.event].some((text) => text.startsWith('this.'));
  }

  /** True with the given probability. */
  chance(probability) {
    return this.random.chance(probability);
  }

  /** One element of a list. */
  pick(list) {
    return this.random.pick(list);
  }

  /** A condition that is not known. */
  condition() {
    const options = [
      () => `${this.data}.${this.name('flag')}`,
      () => `!${this.data}.${this.name('flag')}`,
      () => `${this.data}.${this.name('kind')} === "a"`,
      () => `${this.data}.${this.name('count')} > 1`,
    ];
    if (this.item) {
      options.push(
        () => `${this.item}.${this.name('flag')}`,
        () => `!${this.item}.${this.name('flag')}`,
      );
    }
    if (this.conditions.length > 0) {
      options.push(() => `${this.chance(0.5) ? '!' : ''}${this.conditions.pop()}`);
    }
    return this.pick(options)();
  }

  /** A list that is not known. */
  list() {
    return `${this.data}.${this.name('items')}`;
  }

  /** A name for a step, as an expression; in loops it may tell the turns apart. */
  stepName() {
    const name = this.name('s');
    return this.item && this.chance(0.3) ? `\`${name} \${${this.item}}\`` : `"${name}"`;
  }

  /** A call of a step, not awaited. */
  stepCall({ result = null, statements = null } = {}) {
    this.shared.steps -= 1;
    const { step } = this;
    const kind = this.random.below(12);
    const name = this.stepName();
    if (result === null && kind === 0) return code`${step}.sleep(${name}, "1 minute")`;
    if (result === null && kind === 1) return code`${step}.waitForEvent(${name}, { type: "go" })`;
    if (result === null && kind === 2 && !this.isSpent && this.depth < 3 && statements) {
      return code`${step}.do(${name}, async () => {${block(statements(this.inFunction(), 2))}})`;
    }
    const callee = this.isHard
      ? this.pick([`${step}.do`, `${step}.do`, `${step}.do`, `${step}["do"]`, `${step}?.do`])
      : `${step}.do`;
    const value = result ?? String(this.random.below(9));
    const config = this.chance(0.1) ? '{ retries: { limit: 2, delay: 1000 } }, ' : '';
    return code`${callee}(${name}, ${config}async () => ${value})`;
  }
}
