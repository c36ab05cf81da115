/** What the runs of a program have shown about the leaves of its graph. */
import { bodyOf } from '../acceptor/accept.mjs';

/** What all runs of a program have shown about its graph's leaves. */
export class Observation {
  constructor(graph) {
    this.graph = graph;
    this.reached = new Set();
    this.together = new Map();
    this.overlapping = new Set();
  }

  /** Adds an admitted run. */
  add(run, trails) {
    const begins = new Map();
    const finishes = new Map();
    run.events.forEach(({ event, step }, index) =>
      (event === 'start' ? begins : finishes).set(step, index)
    );
    const steps = [...trails].map(([step, trail]) => ({
      trail,
      begin: begins.get(step),
      end: finishes.get(step) ?? Infinity,
    }));
    for (const { trail } of steps) trail.forEach((leaf) => this.reached.add(leaf));
    const seen = new Set();
    for (const one of steps) {
      for (const other of steps) {
        const pair = one === other ? null : pairOf(one.trail, other.trail);
        if (pair === null) continue;
        seen.add(pair);
        if (one.begin < other.end && other.begin < one.end) this.overlapping.add(pair);
      }
    }
    for (const pair of seen) this.together.set(pair, (this.together.get(pair) ?? 0) + 1);
  }

  /**
   * Pairs of leaves that the numbers leave free and that ran in the same runs: how many, and those
   * that never overlapped.
   */
  spurious() {
    const found = { pairs: 0, spurious: [] };
    for (const one of this.graph.leaves) {
      for (const other of this.graph.leaves) {
        if (one.id >= other.id || bodyOf(one) !== bodyOf(other) || !areFree(one, other)) continue;
        if ((this.together.get(`${one.id}-${other.id}`) ?? 0) < fewestRuns) continue;
        found.pairs += 1;
        if (!this.overlapping.has(`${one.id}-${other.id}`)) found.spurious.push([one, other]);
      }
    }
    return found;
  }
}

/** In how many runs a pair must be seen before it counts that it never overlaps. */
const fewestRuns = 12;

/** The pair of different leaves where two trails part, or null. */
function pairOf(one, other) {
  const index = one.findIndex((leaf, at) => leaf !== other[at]);
  if (index < 0 || index >= other.length) return null;
  const [first, second] = [one[index].id, other[index].id].sort((a, b) => a - b);
  return `${first}-${second}`;
}

/** Whether the numbers of two leaves of one body leave their order open. */
function areFree(one, other) {
  if (
    one.starts === null || other.starts === null || one.resolves === null || other.resolves === null
  ) return false;
  if (one.isRace || other.isRace) return false;
  return one.resolves > other.starts && other.resolves > one.starts;
}
