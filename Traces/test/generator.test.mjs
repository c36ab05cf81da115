/**
 * The generator: the same seed gives the same program, all are valid, and a failing one becomes
 * small.
 */
import assert from 'node:assert';
import { runOnce } from '../engine/run.mjs';
import { makeProgram, programText } from '../generator/program.mjs';
import { shrink, usesUndeclared } from '../generator/shrink.mjs';
import { test } from './harness.mjs';

for (const profile of ['simple', 'hard']) {
  test(`${profile} programs can be made again`, () => {
    for (let seed = 0; seed < 50; seed += 1) {
      assert.equal(
        programText(makeProgram(seed, profile, 'One')),
        programText(makeProgram(seed, profile, 'One')),
      );
    }
  });

  test(`${profile} programs are valid and run steps`, async () => {
    let steps = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const tree = makeProgram(seed, profile, 'One');
      const text = programText(tree);
      assert(!usesUndeclared(text), text);
      const run = await runOnce({ text, className: 'One' }, seed);
      assert(
        !/is not defined|is not a function|Cannot/.test(run.error ?? ''),
        `${run.error}\n${text}`,
      );
      steps += run.events.length;
    }
    assert(steps > 500, `${steps} events`);
  });
}

test('a program becomes as small as what makes it fail', async () => {
  const holdsTry = (tree) => /try \{[^]*await/.test(programText(tree));
  const seed = Array.from({ length: 200 }, (_, index) => index).find((index) =>
    holdsTry(makeProgram(index, 'hard', 'One'))
  );
  const small = programText(
    await shrink(makeProgram(seed, 'hard', 'One'), async (tree) => holdsTry(tree)),
  );
  assert(small.split('\n').length < 14, small);
});
