/**
 * The engine on the article's example: what must be in order is, and everything else overlaps in
 * some run.
 */
import assert from 'node:assert';
import { runOnce } from '../engine/run.mjs';
import { text } from './article.mjs';
import { test } from './harness.mjs';

/** Many runs of the example. */
async function runs(count) {
  const made = [];
  for (let seed = 0; seed < count; seed += 1) {
    made.push(await runOnce({ text, className: 'Example' }, seed));
  }
  return made;
}

/** The pairs of steps that are under way at once in some run. */
function overlaps(list) {
  const found = new Set();
  for (const { events } of list) {
    const open = new Map();
    for (const { event, step, name } of events) {
      if (event !== 'start') open.delete(step);
      else {
        for (const other of open.values()) found.add([other, name].sort().join(' and '));
        open.set(step, name);
      }
    }
  }
  return found;
}

test('the same seeds give the same runs', async () => {
  assert.deepEqual(await runs(30), await runs(30));
});

test('steps overlap exactly where nothing puts them in order', async () => {
  const found = overlaps(await runs(200));
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `task ${letter}`);
  for (const [index, one] of names.entries()) {
    assert(!found.has(['final sleep', one].join(' and ')), `${one} overlaps what waits for it`);
    for (const other of names.slice(index + 1)) {
      const pair = `${one} and ${other}`;
      assert.equal(found.has(pair), pair !== 'task c and task d', pair);
    }
  }
});

test('steps fail in some runs, and the program sees it', async () => {
  const outcomes = new Set((await runs(60)).map(({ outcome }) => outcome));
  assert(outcomes.has('returned') && outcomes.has('threw'), [...outcomes].join());
});

/** The example with a statement before its last one. */
const withStatement = (statement) => ({
  text: text.replace('await Promise.all', `${statement}\n await Promise.all`),
  className: 'Example',
});

/** Statements that never end. */
const endless = {
  steps: 'while (true) await step.do("again", async () => 1);',
  promises: 'await step.do("once", async () => 1); while (true) await null;',
  nothing: 'await step.do("once", async () => 1); while (true) {}',
};
for (const [name, statement] of Object.entries(endless)) {
  test(`a run that does ${name} for ever is broken off`, async () => {
    const run = await runOnce(withStatement(statement), 0, { millis: 50 });
    assert.equal(run.outcome, name === 'steps' ? 'cut' : 'stopped');
    assert(run.events.length > 0);
  });
}

test('a run says from when on something may have thrown', async () => {
  const run = await runOnce(withStatement('throw new Error("no");'), 0);
  assert.deepEqual([run.outcome, run.errorsFrom], ['threw', 0]);
  assert.equal((await runOnce(withStatement(''), 0)).errorsFrom, Infinity);
});
