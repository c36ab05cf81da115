/** The acceptor can say no: graphs with planted faults are rejected, each by some run. */
import assert from 'node:assert';
import { Acceptor } from '../acceptor/accept.mjs';
import { runOnce } from '../engine/run.mjs';
import { call, define, graph, parallel, step, text, workflow } from './article.mjs';
import { test } from './harness.mjs';

/** How often a graph admits, rejects, and cannot decide about, runs of a program. */
async function verdicts(program, made, isCalm = true) {
  const acceptor = new Acceptor(made);
  const counts = { admitted: 0, excused: 0, rejected: 0, undecided: 0 };
  for (let seed = 0; seed < 200; seed += 1) {
    counts[
      acceptor.accept(await runOnce({ text: program, className: 'Example' }, seed), { isCalm })
        .verdict
    ] += 1;
  }
  return counts;
}

/** A program with the given statements in `run`. */
const programOf = (body) =>
  `import { WorkflowEntrypoint } from "cloudflare:workers";
export class Example extends WorkflowEntrypoint { async run(event, step) {\n${body}\n} }`;

/** Checks that a graph admits all runs. */
async function admits(program, made) {
  const counts = await verdicts(program, made);
  assert.deepEqual(counts, { admitted: 200, excused: 0, rejected: 0, undecided: 0 });
}

/** Checks that a graph does not admit all runs, and that it is sure. */
async function rejects(program, made) {
  const counts = await verdicts(program, made);
  assert(counts.rejected > 0 && counts.undecided === 0, JSON.stringify(counts));
}

test('the graph of the article admits every run', () => admits(text, graph()));

/** Changes to the article's graph that make it wrong. */
const faults = {
  'a missing step': ({ functions }) => functions.branchA.nodes[0].nodes.pop(),
  'another name': ({ functions }) => {
    functions.branchB.nodes[0].nodes[0].name = 'task x';
  },
  'another type': (made) => {
    made.nodes[1].type = 'step_sleep_until';
  },
  'a missing call': (made) => made.nodes[0].nodes.pop(),
  'order where there is none': ({ functions }) => {
    functions.branchB.nodes[0].nodes[1].starts = 2;
  },
  'order instead of a group': (made) => {
    for (const node of made.nodes[0].nodes) node.starts = undefined;
  },
  'a step after the end': (made) => made.nodes.push(step('one more')),
  'a step before the others': (made) => made.nodes.unshift(made.nodes.pop()),
};
for (const [name, spoil] of Object.entries(faults)) {
  test(`a graph with ${name} is rejected`, async () => {
    const made = graph();
    spoil(made);
    await rejects(text, made);
  });
}

const branching = programOf(`
  if (event.payload.flag1) await step.do("yes", async () => 1);
  else await step.do("no", async () => 1);
  for (const item of event.payload.items) {
    if (item.flag2) continue;
    await step.do("item", async () => 1);
  }
  try { await step.do("risky", async () => 1); }
  catch { await step.do("repair", async () => 1); }
  finally { await step.do("close", async () => 1); }
  switch (event.payload.kind3) {
    case "a": await step.do("a", async () => 1);
    case "b": await step.do("b", async () => 1); break;
    default: await step.do("other", async () => 1);
  }
  if (event.payload.flag4) return;
  await step.do("last", async () => 1);`);
const branch = (condition, ...nodes) => ({ condition, nodes });
const choice = (...branches) => ({ type: 'if', branches });
const blockOf = (...nodes) => ({ type: 'block', nodes });
const exit = (word) => ({ type: 'break', kind: word === 'return' ? 'return' : 'break', word });
/** The graph of that program. */
const branchingGraph = () =>
  workflow([
    choice(branch('event.payload.flag1', step('yes')), branch(null, step('no'))),
    {
      type: 'loop',
      label: 'for (const item of event.payload.items)',
      nodes: [choice(branch('item.flag2', exit('continue'))), step('item')],
    },
    {
      type: 'try',
      try_block: blockOf(step('risky')),
      catch_block: blockOf(step('repair')),
      finally_block: blockOf(step('close')),
    },
    {
      type: 'switch',
      discriminant: 'event.payload.kind3',
      branches: [
        branch('a', step('a')),
        branch('b', step('b'), exit('break')),
        branch(null, step('other')),
      ],
    },
    choice(branch('event.payload.flag4', exit('return'))),
    step('last'),
  ]);
test('branches, loops, tries and exits are admitted', () => admits(branching, branchingGraph()));

const lost = {
  'a branch': ({ nodes }) => nodes[0].branches.pop(),
  'a loop': ({ nodes }) => {
    nodes[1].type = 'block';
  },
  'a catch': ({ nodes }) => {
    nodes[2].catch_block = null;
  },
  'a finally': ({ nodes }) => {
    nodes[2].finally_block = null;
  },
  'a fall-through': ({ nodes }) => nodes[3].branches[0].nodes.push(exit('break')),
  'a break': ({ nodes }) => {
    nodes[3].branches[1].nodes.pop();
    nodes[3].branches[2].condition = 'c';
    nodes[3].branches[2].nodes.push(step('x'));
  },
  'a default': ({ nodes }) => nodes[3].branches.pop(),
  'a return': ({ nodes }) => nodes.splice(4, 1),
};
for (const [name, spoil] of Object.entries(lost)) {
  test(`a graph that has lost ${name} is rejected`, async () => {
    const made = branchingGraph();
    spoil(made);
    await rejects(branching, made);
  });
}

test('steps inside a callback must stand inside the step', async () => {
  const program = programOf(
    'await step.do("outer", async () => { await step.do("inner", async () => 1); });',
  );
  await admits(program, workflow([{ ...step('outer'), nodes: [step('inner')] }]));
  await rejects(program, workflow([step('outer'), step('inner')]));
});

test('the losers of a race may go on, the members of a group may not', async () => {
  const program = programOf(
    'await Promise.race([step.do("a", async () => 1), step.do("b", async () => 2)]);' +
      'await step.do("c", async () => 3);',
  );
  const members = [step('a', 1, 2), step('b', 1, 2)];
  await admits(program, workflow([parallel(members, 'race'), step('c')]));
  await rejects(program, workflow([parallel(members, 'all'), step('c')]));
});

test('a call may wait for ever for a race without members', async () => {
  const program = programOf(
    'const first = async () => { ' +
      'await Promise.race(event.payload.items.map((item) => step.do("a", async () => item)));' +
      'await step.do("b", async () => 1); }; first(); await step.do("c", async () => 2);',
  );
  const loop = { type: 'loop', label: 'event.payload.items.map(…)', nodes: [step('a', 1, 2)] };
  const functions = { first: define('first', [parallel([loop], 'race'), step('b')]) };
  await admits(program, workflow([call('first', 1), step('c', 1, 2)], functions));
});

test('a recursive function is followed as deep as it goes', async () => {
  const program = programOf(
    'const again = async (n) => { await step.do("again", async () => 1);' +
      'if (n < event.payload.count1) await again(n + 1);' +
      'await step.do("back", async () => 1); }; await again(0);',
  );
  const nodes = [
    step('again'),
    choice(branch('n < event.payload.count1', call('again'))),
    step('back'),
  ];
  await admits(program, workflow([call('again')], { again: define('again', nodes) }));
  await rejects(program, workflow([call('again')], { again: define('again', nodes.slice(0, 2)) }));
});

test('parts of a name that are not known match anything', async () => {
  const program = programOf(
    'for (const item of event.payload.items) await step.do(`item ${item}`, async () => 1);',
  );
  const loop = (name) =>
    workflow([{
      type: 'loop',
      label: 'for (const item of event.payload.items)',
      nodes: [step(name)],
    }]);
  for (const name of ['item ${...}', 'other | item ${...}', '<dynamic>']) {
    await admits(program, loop(name));
  }
  await rejects(program, loop('items ${...}'));
});

/** A step that an early return, or an error, may leave behind, and one that runs all the same. */
const leaving = (statement, keyword) =>
  programOf(`try {
    const left = step.do("left", async () => 1);
    ${statement}
    await left;
  } ${keyword} { await step.do("after", async () => 1); }`);
/** The graph of such a program. */
const leavingGraph = (nodes, after, part) =>
  workflow([{
    type: 'try',
    try_block: blockOf(step('left', 1, after.starts === undefined ? 2 : undefined), ...nodes),
    catch_block: part === 'catch' ? blockOf(after) : null,
    finally_block: part === 'finally' ? blockOf(after) : null,
  }]);

test('numbers hold behind an early return', async () => {
  const program = leaving('if (event.payload.flag1) return;', 'finally');
  const guard = choice(branch('event.payload.flag1', exit('return')));
  await admits(program, leavingGraph([guard], step('after', 1, 2), 'finally'));
  await rejects(program, leavingGraph([guard], step('after'), 'finally'));
});

test('numbers that do not hold behind an error are excused, and counted apart', async () => {
  const program = leaving('await step.do("risky", async () => 1);', 'catch');
  const made = leavingGraph([], step('after'), 'catch');
  made.nodes[0].try_block.nodes = [step('left', 1, 3), step('risky', 1, 2)];
  const counts = await verdicts(program, made);
  assert(counts.excused > 0 && counts.rejected + counts.undecided === 0, JSON.stringify(counts));
});
test('a return leaves a block in a loop, and the function', async () => {
  const program = programOf(`
    for (const item of event.payload.items) {
      inner: {
        if (item.flag1) return;
        if (item.flag2) break inner;
        await step.do("work", async () => 1);
      }
    }
    await step.do("after", async () => 1);`);
  const block = {
    type: 'block',
    nodes: [
      choice(branch('item.flag1', exit('return'))),
      choice(branch('item.flag2', { ...exit('break'), label: 'inner' })),
      step('work'),
    ],
  };
  const loop = { type: 'loop', label: 'for (const item of event.payload.items)', nodes: [block] };
  await admits(program, workflow([loop, step('after')]));
  await rejects(program, workflow([{ ...loop, nodes: block.nodes.slice(2) }, step('after')]));
});
