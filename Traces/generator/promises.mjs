/** The statements that start steps and await them later or together. */
import { helper, statements } from './statements.mjs';
import { block, code, row } from './tree.mjs';

/** An expression that gives a promise: a step, a chain, a function that runs several things. */
export function lane(context) {
  const inner = context.inFunction();
  const kind = context.random.below(context.isHard ? 10 : 8);
  if (context.isSpent || kind < 4 || context.depth > 3) return context.stepCall();
  if (kind < 6) return code`(async () => {${block(statements(inner, 3))}})()`;
  if (kind === 6) {
    const call = helper(context);
    return call ? code`${call}` : context.stepCall();
  }
  if (kind === 7) return code`${context.stepCall()}.then(() => ${context.stepCall()})`;
  if (kind === 8) {
    return code`${context.stepCall()}.catch(() => ${
      context.chance(0.5) ? context.stepCall() : 'null'
    })`;
  }
  return code`(${context.condition()} ? ${context.stepCall()} : ${
    context.chance(0.5) ? 'null' : 'Promise.resolve()'
  })`;
}

/** Two or three lanes. */
const lanes = (context) =>
  row(Array.from({ length: 2 + context.random.below(2) }, () => lane(context)));

/** The name of a combinator. */
const combinator = (context) =>
  context.pick(
    context.isHard
      ? ['all', 'all', 'allSettled', 'race', 'any']
      : ['all', 'all', 'all', 'allSettled'],
  );

/** A combinator over expressions. */
function together(context) {
  return code`await Promise.${combinator(context)}([${lanes(context)}]);`;
}

/** A promise per element. */
function mapped(context) {
  const item = context.name('item');
  const inner = context.inFunction({ item });
  const body = context.chance(0.5) ? code`${inner.stepCall()}` : null;
  const callback = body
    ? code`(${item}) => ${body}`
    : code`async (${item}) => {${block(statements(inner, 3))}}`;
  const list = code`${context.list()}.map(${callback})`;
  if (context.chance(0.6)) return code`await Promise.${combinator(context)}(${list});`;
  const name = context.name('all');
  return [
    code`const ${name} = ${list};`,
    ...statements(context.deeper(), 2),
    code`await Promise.all(${name});`,
  ];
}

/** Started now, awaited later. */
function later(context) {
  const name = context.name('p');
  const between = () => statements(context.deeper(), 2);
  const start = code`const ${name} = ${lane(context)};`;
  if (context.chance(0.6)) return [start, ...between(), code`await ${name};`];
  const other = context.name('p');
  const second = code`const ${other} = ${lane(context)};`;
  const end = context.chance(0.5)
    ? [code`await Promise.all([${row(code`${name}`, code`${other}`)}]);`]
    : [
      code`await ${context.chance(0.5) ? other : name};`,
      ...between(),
      code`await Promise.all([${row(code`${name}`, code`${other}`)}]);`,
    ];
  return [
    start,
    ...(context.chance(0.5) ? between() : []),
    second,
    ...(context.chance(0.5) ? between() : []),
    ...end,
  ];
}

/** A list of promises that grows. */
function pushed(context) {
  const list = context.name('list');
  const item = context.name('item');
  const push = (place) => code`${list}.push(${lane(place)});`;
  const loop = code`for (const ${item} of ${context.list()}) {${
    block(push(context.with({ item, depth: context.depth + 1 })))
  }}`;
  const guarded = code`if (${context.condition()}) ${push(context)}`;
  const between = context.chance(0.4)
    ? statements(context.deeper(), 1)
    : [];
  return [
    code`const ${list} = [];`,
    push(context),
    context.chance(0.5) ? loop : guarded,
    ...between,
    code`await Promise.all(${list});`,
  ];
}

/** A promise that is started on a condition. */
function conditional(context) {
  const name = context.name('p');
  const start = code`if (${context.condition()}) {${
    block(code`${name} = ${context.stepCall()};`)
  }}`;
  return [
    code`let ${name};`,
    start,
    ...statements(context.deeper(), 2),
    code`await ${name};`,
  ];
}

/** What this module writes, and how often. */
export const promiseStatements = [
  [5, together],
  [4, mapped],
  [5, later],
  [2, pushed],
  [1, conditional],
];
