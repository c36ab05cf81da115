/** Runs a program under many schedules and holds its graph against what happened. */
import { Acceptor } from '../acceptor/accept.mjs';
import { runOnce } from '../engine/run.mjs';
import { Observation } from './observation.mjs';
import { findUnreached } from './reach.mjs';

/** Errors that show that a generated program is no valid one (after shrinking, for instance). */
const invalid = new RegExp([
  'is not (?:defined|a function|iterable|a constructor)',
  'before initialization|already been declared|Cannot (?:read|destructure)|Unexpected|Illegal',
].join('|'));

/** A trace in one line. */
function traceText(run) {
  const marks = { start: '+', end: '-', fail: '!' };
  return run.events.map(({ event, step, name }) =>
    `${marks[event]}${step}${event === 'start' ? ` ${name}` : ''}`
  ).join(' ');
}

/**
 * Checks one program.
 * @param program { text, className, isGenerated }: generated programs throw nothing but what the
 *   engine knows of
 * @param workflow its graph
 * @param seeds how many runs
 * @returns { failure, counts, pairs, spurious, unreached, unexplored }; the failure is null or {
 *   kind, … }, the others say what is not certain to be wrong
 */
export async function checkProgram(program, workflow, seeds) {
  const counts = { admitted: 0, excused: 0, rejected: 0, undecided: 0, incomplete: 0 };
  if (!workflow) return { failure: { kind: 'no workflow' }, counts };
  const acceptor = new Acceptor(workflow);
  const observation = new Observation(acceptor.graph);
  let failure = workflow.complete === false ? { kind: 'incomplete' } : null;
  for (let seed = 0; seed < seeds; seed += 1) {
    const run = await runOnce(program, seed).catch(unloaded);
    const details = program.isGenerated && whyInvalid(run);
    if (details) return { failure: { kind: 'invalid', details }, counts };
    const answer = acceptor.accept(run, { isCalm: program.isGenerated });
    if (answer.trails) observation.add(run, answer.trails);
    counts[answer.reason === 'incomplete graph' ? 'incomplete' : answer.verdict] += 1;
    failure ??= failureOf(run, seed, answer);
  }
  return { failure, counts, ...await precision(program, observation) };
}

/** The run of a program whose text is none. */
const unloaded = ({ message }) => ({ outcome: 'unloaded', error: message, events: [] });

/** Why a run shows that a generated program is none that should have been made, or null. */
function whyInvalid({ outcome, error }) {
  if (outcome === 'unloaded') return error ?? 'there is no class';
  if (outcome === 'stopped') return 'a run does not end';
  return invalid.test(error ?? '') ? error : null;
}

/** What is wrong with an answer to a run, or null. */
function failureOf(run, seed, { verdict, reason, event, place, index }) {
  if (verdict === 'undecided' && reason !== 'incomplete graph') {
    return { kind: 'undecided', seed, details: reason };
  }
  if (verdict !== 'rejected') return null;
  const { plan: { policy }, outcome, error } = run;
  const trace = traceText(run);
  return { kind: 'rejected', seed, policy, outcome, error, event, place, index, trace };
}

/** What a graph says that no run has shown. */
async function precision(program, observation) {
  const { pairs, spurious } = observation.spurious();
  const { steps, isCertain } = program.isGenerated
    ? await findUnreached(program, observation.graph, observation.reached)
    : { steps: [], isCertain: true };
  const paths = steps.map((leaf) => leaf.path);
  return {
    pairs,
    spurious: spurious.map((pair) => pair.map((leaf) => leaf.path)),
    unreached: isCertain ? paths : [],
    unexplored: isCertain ? [] : paths,
  };
}
