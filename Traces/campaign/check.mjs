/** Runs a program under many schedules and holds its graph against what happened. */
import { Acceptor, bodyOf } from '../acceptor/accept.mjs';
import { runOnce } from '../engine/run.mjs';

/** Errors that show that a generated program is no valid one (after shrinking, for instance). */
const invalid = new RegExp([
  'is not (?:defined|a function|iterable|a constructor)',
  'before initialization|already been declared|Cannot (?:read|destructure)|Unexpected|Illegal',
].join('|'));

/** A trace in one line. */
export function traceText(run) {
  return run.events.map((
    { event, step, name },
  ) => (event === 'start' ? `+${step} ${name}` : `${event === 'end' ? '-' : '!'}${step}`)).join(
    ' ',
  );
}

/** What all runs of a program have shown about its graph's leaves. */
class Observation {
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

  /** Steps of the graph that no run has reached, but for those that only run after an error. */
  unreached() {
    const isHandler = ({ list }) => list.owner.path.includes('› catch');
    return this.graph.leaves.filter((leaf) =>
      !leaf.isCall && !this.reached.has(leaf) && !isHandler(leaf)
    );
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

/**
 * Checks one program.
 * @param program { text, className, isGenerated }: generated programs throw nothing but what the
 *   engine knows of
 * @param workflow its graph
 * @param seeds how many runs
 * @returns { failure, counts, pairs, spurious, unreached }; the failure is null or { kind, seed,
 *   details }
 */
export async function checkProgram(program, workflow, seeds) {
  const counts = { admitted: 0, excused: 0, rejected: 0, undecided: 0, incomplete: 0 };
  if (!workflow) return { failure: { kind: 'no workflow' }, counts };
  const acceptor = new Acceptor(workflow);
  const observation = new Observation(acceptor.graph);
  let failure = null;
  for (let seed = 0; seed < seeds; seed += 1) {
    let run;
    try {
      run = await runOnce(program, seed);
    } catch (error) {
      return { failure: { kind: 'invalid', details: String(error.message) }, counts };
    }
    if (program.isGenerated && run.error && invalid.test(run.error)) {
      return { failure: { kind: 'invalid', details: run.error }, counts };
    }
    const answer = acceptor.accept(run, { isCalm: program.isGenerated });
    if (answer.verdict === 'admitted') observation.add(run, answer.trails);
    const verdict = answer.reason === 'incomplete graph' ? 'incomplete' : answer.verdict;
    counts[verdict] += 1;
    if (answer.verdict === 'rejected') {
      failure ??= {
        kind: 'rejected',
        seed,
        policy: run.plan.policy,
        outcome: run.outcome,
        error: run.error,
        event: answer.event,
        place: answer.place,
        index: answer.index,
        trace: traceText(run),
      };
    }
    if (answer.verdict === 'undecided' && verdict === 'undecided') {
      failure ??= { kind: 'undecided', seed, details: answer.reason };
    }
  }
  if (workflow.complete === false) failure ??= { kind: 'incomplete' };
  const { pairs, spurious } = observation.spurious();
  return {
    failure,
    counts,
    pairs,
    spurious: spurious.map((pair) => pair.map((leaf) => leaf.path)),
    unreached: observation.unreached().map((leaf) => leaf.path),
  };
}
