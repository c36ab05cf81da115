/**
 * Says whether a graph admits a trace: a depth-first search over states, which remembers where it
 * has failed.
 */
import { prepare } from './graph.mjs';
import { keyOf, newFrame } from './frames.mjs';
import { Moves } from './moves.mjs';
import { BoundHit } from './quiet.mjs';

/** The steps and calls that a body can start, in callbacks and in what it calls, too. */
function leavesOf(body, graph) {
  const bodies = new Set([body]);
  for (const one of bodies) {
    for (const leaf of graph.leaves) if (leaf.body && bodyOf(leaf) === one) bodies.add(leaf.body);
  }
  return graph.leaves.filter((leaf) => bodies.has(bodyOf(leaf)));
}

/** How often the events from every position on can start a leaf. */
function countStarts(leaf, graph, events) {
  const leaves = leaf.isCall ? (leaf.body ? leavesOf(leaf.body, graph) : []) : [leaf];
  const counts = new Array(events.length + 1).fill(0);
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const { event, method, name } = events[index];
    const fits = event === 'start' &&
      leaves.some((one) => one.method === method && one.matches?.(name));
    counts[index] = counts[index + 1] + (fits ? 1 : 0);
  }
  return counts;
}

/** The body in which a leaf stands. */
export function bodyOf(leaf) {
  let { list } = leaf;
  while (list.owner.kind !== 'body') list = list.owner.list;
  return list.owner.body;
}

/** Where a frame's thread is, for a message. */
function describe(frame) {
  const inner = frame.blocked?.frame;
  if (inner) return describe(inner);
  if (frame.place.end) return `${frame.body.name} (over)`;
  const node = frame.place.list.nodes[frame.place.index];
  const path = node?.type === 'leaf'
    ? node.path
    : `${frame.place.list.owner.path} [${frame.place.index}]`;
  return frame.blocked ? `${path} (running)` : path;
}

/** A workflow's graph, ready to look at many traces. */
export class Acceptor {
  constructor(workflow) {
    this.graph = prepare(workflow);
  }

  /**
   * @param run what the engine gives
   * @param options { isCalm }: whether nothing but what the engine knows of can throw
   * @returns { verdict: "admitted", trails } with the leaves of every started step; "excused" if
   *   the numbers do not hold, but only behind an error; { verdict: "rejected", index, event, place
   *   }; or { verdict: "undecided", reason }
   */
  accept(run, { isCalm = false } = {}) {
    const errorsFrom = isCalm ? run.errorsFrom : 0;
    const answer = this.search(run, { errorsFrom, isExcusing: false });
    if (answer.verdict === 'admitted' || errorsFrom === Infinity) return answer;
    const excusing = this.search(run, { errorsFrom, isExcusing: true });
    return excusing.verdict === 'admitted' ? { ...excusing, verdict: 'excused' } : excusing;
  }

  /** Searches for a way through the graph. */
  search(run, bounds) {
    const search = new Search(this.graph, run, bounds);
    let isBound = false;
    try {
      if (search.from(newFrame(this.graph.root, null, null), 0)) {
        return { verdict: 'admitted', trails: search.trails };
      }
    } catch (error) {
      if (!(error instanceof BoundHit)) throw error;
      isBound = true;
    }
    const { at, frame } = search.furthest;
    const index = search.position(at);
    const event = run.events[index] ?? { event: run.outcome };
    const place = { index, event, place: describe(frame) };
    if (this.graph.isUnknown) return { verdict: 'undecided', reason: 'incomplete graph', ...place };
    if (isBound || search.moves.wasBound) {
      return { verdict: 'undecided', reason: 'too many states', ...place };
    }
    return { verdict: 'rejected', ...place };
  }
}

/** One search. */
class Search {
  constructor(graph, run, bounds) {
    const level = 1 + run.events.filter((event) => event.event === 'start').length;
    this.counts = new Map();
    this.moves = new Moves({
      closure: 600,
      work: 60000,
      depth: 120,
      alternatives: 40,
      level,
      isWhole: run.outcome === 'returned' && bounds.errorsFrom === Infinity,
      ...bounds,
      remaining: (leaf) => this.remaining(leaf, graph),
      leavesOf: (body) => leavesOf(body, graph),
    });
    this.index = 0;
    this.events = [...run.events];
    this.mark = Infinity;
    if (run.outcome === 'returned' || run.outcome === 'threw') {
      this.events.splice(run.finishedAt, 0, {
        event: run.outcome === 'returned' ? 'returned' : 'threw',
      });
      this.mark = run.finishedAt;
    }
    const isBehindMark = bounds.errorsFrom > this.mark;
    this.errorsFrom = bounds.errorsFrom + (isBehindMark ? 1 : 0);
    this.failed = new Set();
    this.furthest = { at: -1, frame: null };
    this.trails = new Map();
  }

  /** Says at which event the search is. */
  goTo(index) {
    this.index = index;
    this.moves.now = index;
    this.moves.mayThrow = index >= this.errorsFrom;
  }

  /** How often the events from the current one on can start a leaf. */
  remaining(leaf, graph) {
    if (!this.counts.has(leaf)) this.counts.set(leaf, countStarts(leaf, graph, this.events));
    return this.counts.get(leaf)[this.index];
  }

  /** Whether the rest of the trace, from an event on, can follow a state. */
  from(frame, index) {
    if (index > this.furthest.at) this.furthest = { at: index, frame };
    if (index === this.events.length) return true;
    const key = `${index}|${keyOf(frame)}`;
    if (this.failed.has(key)) return false;
    this.moves.count();
    this.goTo(index);
    for (const next of this.successors(frame, this.events[index])) {
      const isFollowed = this.from(next.frame, index + 1);
      this.goTo(index);
      if (!isFollowed) continue;
      if (next.trail) this.trails.set(this.events[index].step, next.trail);
      return true;
    }
    this.failed.add(key);
    return false;
  }

  /** The position of an event in the run's own list, which does not hold the end of `run`. */
  position(index) {
    return index > this.mark ? index - 1 : index;
  }

  /** The states after an event. */
  successors(frame, event) {
    switch (event.event) {
      case 'start':
        return this.moves.starts(frame, event);
      case 'returned':
        return this.moves.ended(frame, 'end').map((next) => ({ frame: next }));
      case 'threw':
        return this.moves.ended(frame, 'throw').map((next) => ({ frame: next }));
      default:
        return this.moves.endings(frame, event).map((next) => ({ frame: next }));
    }
  }
}
