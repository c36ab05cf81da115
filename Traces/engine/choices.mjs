/**
 * Stands in for a seeded generator, and goes through all runs of a program instead: each run makes
 * the choices of a script, and the first ones where the script ends.
 */
export class Choices {
  constructor(script = []) {
    this.script = script;
    /** What was chosen so far: { taken, of }. */
    this.made = [];
  }

  /** An integer in [0, limit). */
  below(limit) {
    if (limit <= 1) return 0;
    const taken = this.script[this.made.length] ?? 0;
    this.made.push({ taken, of: limit });
    return taken;
  }

  /** A number in [0, 1); which one is no choice. */
  float() {
    return 0;
  }

  /** Both answers, unless the probability leaves only one. */
  chance(probability) {
    if (probability <= 0 || probability >= 1) return probability >= 1;
    return this.below(2) === 1;
  }

  /** One of the different elements of a list. */
  pick(list) {
    const different = [...new Set(list)];
    return different[this.below(different.length)];
  }

  /** The script of the next run, or null when there is none left. */
  next() {
    const last = this.made.findLastIndex(({ taken, of }) => taken + 1 < of);
    if (last < 0) return null;
    return [...this.made.slice(0, last).map(({ taken }) => taken), this.made[last].taken + 1];
  }
}
