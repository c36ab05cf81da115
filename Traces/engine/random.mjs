/** A small seeded generator (mulberry32): the same seed gives the same choices. */
export class Random {
  constructor(seed) {
    this.state = (Math.imul(seed, 2654435761) + 0x9e3779b9) >>> 0;
  }

  /** A number in [0, 1). */
  float() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, limit). */
  below(limit) {
    return Math.floor(this.float() * limit);
  }

  /** True with the given probability. */
  chance(probability) {
    return this.float() < probability;
  }

  /** One element of a list that is not empty. */
  pick(list) {
    return list[this.below(list.length)];
  }
}
