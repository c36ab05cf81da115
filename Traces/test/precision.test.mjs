/**
 * What a graph says too much is found: order that it leaves open, steps that nothing reaches. And a
 * campaign that has found something is not good.
 */
import assert from 'node:assert';
import { checkProgram } from '../campaign/check.mjs';
import { Summary } from '../campaign/summary.mjs';
import { Choices } from '../engine/choices.mjs';
import { parallel, step, workflow } from './article.mjs';
import { test } from './harness.mjs';

/** A program with the given statements in `run`. */
const program = (body) => ({
  className: 'Example',
  isGenerated: true,
  text: `import { WorkflowEntrypoint } from "cloudflare:workers";
export class Example extends WorkflowEntrypoint { async run(event, step) { ${body} } }`,
});
const sequence = program(`
  await step.do("a", async () => 1);
  if (event.payload.flag1) await step.do("b", async () => 1);
  else await step.do("c", async () => 1);`);
const choice = (...names) => ({
  type: 'if',
  branches: names.map((name, index) => ({
    condition: index < 1 ? 'event.payload.flag1' : null,
    nodes: [step(name)],
  })),
});

test('all choices are gone through, each once', () => {
  const seen = [];
  for (let script = []; script !== null;) {
    const choices = new Choices(script);
    const first = choices.below(2);
    seen.push([first, first === 0 ? choices.pick(['x', 'x', 'y']) : choices.chance(0.5)].join(' '));
    script = choices.next();
  }
  assert.deepEqual(seen, ['0 x', '0 y', '1 false', '1 true']);
});

test('a right graph says nothing too much', async () => {
  const found = await checkProgram(sequence, workflow([step('a'), choice('b', 'c')]), 40);
  assert.deepEqual([found.failure, found.spurious, found.unreached], [null, [], []]);
});

test('a step that nothing reaches is found', async () => {
  const made = workflow([step('a'), choice('b', 'c')]);
  made.nodes[1].branches.splice(1, 0, { condition: 'never', nodes: [step('d')] });
  const found = await checkProgram(sequence, made, 40);
  assert.equal(found.failure, null);
  assert.deepEqual(found.unreached, ['run › if never › step_do d']);
});

test('order that is left open although it is there is found', async () => {
  const two = program('await step.do("a", async () => 1); await step.do("b", async () => 1);');
  const made = workflow([parallel([step('a', 1, 2), step('b', 1, 2)])]);
  const found = await checkProgram(two, made, 40);
  assert.equal(found.failure, null);
  assert.equal(found.spurious.length, 1);
});

const counts = { admitted: 1000, undecided: 0 };
const bad = {
  'a rejected trace': { failure: { kind: 'rejected' } },
  'a crash': { failure: { kind: 'crash' } },
  'a step that nothing reaches': { unreached: ['d'] },
  'too many undecided traces': { counts: { admitted: 0, undecided: 100 } },
  'too many pairs that never overlap': { pairs: 100, spurious: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
};
for (const [name, line] of Object.entries(bad)) {
  test(`a campaign with ${name} is not good`, () => {
    const summary = new Summary();
    summary.add({ index: 0, counts, failure: null, pairs: 100, spurious: [], unreached: [] });
    assert(summary.isGood);
    summary.add({ index: 1, failure: null, ...line });
    assert(!summary.isGood);
  });
}
