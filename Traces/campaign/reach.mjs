/**
 * Looks for steps of a graph that no run reaches. What random runs have not reached, all runs may:
 * if a program has few enough, they are gone through one by one.
 */
import { onward, placeAt } from '../acceptor/places.mjs';
import { Choices } from '../engine/choices.mjs';
import { run } from '../engine/run.mjs';

/** How many runs a program may have for all of them to be gone through. */
const mostRuns = 300;

/** Nothing fails, and steps end at once: what there is to choose are the values. */
const plan = { policy: 'eager', missing: 0, failures: 0, realResults: 1 };

/** The steps to which control comes without an error before them. */
function stepsWithoutErrors(graph) {
  const steps = new Set();
  const seen = new Set();
  const queue = [placeAt(graph.root.list, 0)];
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (place.end || seen.has(place)) continue;
    seen.add(place);
    const node = place.list.nodes[place.index];
    if (node?.type === 'leaf' && !node.isCall) steps.add(node);
    if (node?.body) queue.push(placeAt(node.body.list, 0));
    if (node?.word !== 'throw') queue.push(...onward(place));
  }
  return steps;
}

/**
 * Looks for the steps that no run reaches: that has no step of their name.
 * @param reached the leaves that other runs have reached
 * @returns { steps, isCertain }: whether all runs were gone through
 */
export async function findUnreached(program, graph, reached) {
  const open = stepsWithoutErrors(graph);
  for (const leaf of reached) open.delete(leaf);
  let script = [];
  for (let count = 0; count < mostRuns && script !== null && open.size > 0; count += 1) {
    const random = new Choices(script);
    const { events } = await run(program, { random, plan });
    for (const leaf of open) if (events.some((event) => isStartOf(leaf, event))) open.delete(leaf);
    script = random.next();
  }
  return { steps: [...open], isCertain: script === null };
}

/** Whether an event may be the start of a step of the graph. */
const isStartOf = (leaf, { event, method, name }) =>
  event === 'start' && leaf.method === method && leaf.matches(name);
