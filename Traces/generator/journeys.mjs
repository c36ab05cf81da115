/** Statements of the hard profile in which promises, callbacks and exits go a long way. */
import { lane } from './promises.mjs';
import { helper, statements } from './statements.mjs';
import { block, code, row } from './tree.mjs';

/** The statements of a function's body. */
const inside = (context, most = 2) => block(statements(context.inFunction(), most));
/** Statements between two others. */
const some = (context, most = 2) => statements(context.deeper(), most);

/** Functions that are collected first and run later. */
function thunks(context) {
  const list = context.name('tasks');
  const push = () => code`${list}.push(async () => {${inside(context)}});`;
  const maybe = context.chance(0.4) ? code`if (${context.condition()}) ${push()}` : push();
  const start = [code`const ${list} = [];`, push(), maybe];
  switch (context.random.below(4)) {
    case 0:
      return [...start, code`for (const task of ${list}) await task();`];
    case 1:
      return [...start, code`await Promise.all(${list}.map((task) => task()));`];
    case 2:
      return [...start, code`await ${list}.reduce((p, task) => p.then(task), Promise.resolve());`];
    default:
      return [
        code`const ${list} = { a: async () => {${inside(context)}}, b: async () => {${
          inside(context)
        }} };`,
        code`await Promise.all(Object.values(${list}).map((task) => task()));`,
      ];
  }
}

/** Promises in maps, sets and objects. */
function containers(context) {
  const name = context.name('p');
  const [one, other] = [lane(context), lane(context)];
  switch (context.random.below(5)) {
    case 0:
      return [
        code`const ${name} = new Map([["a", ${one}], ["b", ${other}]]);`,
        ...some(context),
        code`await Promise.all(${name}.values());`,
      ];
    case 1:
      return [
        code`const ${name} = { a: ${one}, b: ${other} };`,
        ...some(context),
        code`await Promise.all(Object.values(${name}));`,
      ];
    case 2:
      return [
        code`const ${name} = [${row(one, other)}];`,
        ...some(context),
        code`for await (const value of ${name}) console.log(value);`,
      ];
    case 3:
      return [
        code`const ${name} = [${row(one, code`null`, other)}].filter(Boolean);`,
        ...some(context),
        code`await Promise.allSettled(${name});`,
      ];
    default:
      return [
        code`const [${name}, ${name}b] = [${row(one, other)}];`,
        ...some(context),
        code`await ${name}b;`,
        ...some(context, 1),
        code`await ${name};`,
      ];
  }
}

/** Errors that are caught, thrown again, and left behind. */
function errors(context) {
  const body = (values = {}) => block(statements(context.deeper({ tries: 1, ...values }), 2));
  const exit = context.canReturn && context.chance(0.5) ? code`return;` : [];
  switch (context.random.below(5)) {
    case 0:
      return code`try {${
        block(
          code`try {${body()}} catch (error) {${
            block(code`await ${context.stepCall()};`, code`throw error;`)
          }}`,
        )
      }} catch {${body()}}`;
    case 1:
      return code`try {${block(...body().pieces, exit)}} finally {${
        block(code`await ${context.stepCall()};`)
      }}`;
    case 2:
      return code`try {${body()}} catch (error) {${
        block(code`if (${context.condition()}) throw error;`, code`await ${context.stepCall()};`)
      }}`;
    case 3:
      return code`try {${body()}} catch {${block(code`await ${context.stepCall()};`, exit)}}`;
    default:
      return code`try {${body()}} catch {${body()}} finally {${
        block(code`try {${body({ canReturn: false, loops: [] })}} catch {${block()}}`)
      }}`;
  }
}

/** Choices of unusual form. */
function choices(context) {
  const call = () => code`await ${context.stepCall()}`;
  const test = () => context.condition();
  switch (context.random.below(5)) {
    case 0:
      return code`switch (true) {${
        block(
          code`case ${test()}: {${block(some(context), code`break;`)}}`,
          code`case ${test()}: {${block(some(context))}}`,
          code`default: {${block(some(context, 1))}}`,
        )
      }}`;
    case 1:
      return code`${test()} ? ${call()} : ${test()} ? ${call()} : ${call()};`;
    case 2:
      return code`${test()} && ${test()} && (${call()});`;
    case 3:
      return code`if (${test()} || ${test()}) {${block(some(context))}} else if (${test()}) {${
        block(some(context))
      }} else {${block(some(context))}}`;
    default: {
      const label = context.name('outer');
      const item = context.name('item');
      const loops = [...context.loops, { kind: 'loop', label }, { kind: 'loop', label: null }];
      const inner = context.deeper({ loops, item: `${item}b` });
      return code`${label}: for (const ${item} of ${context.list()}) {${
        block(
          code`for (const ${item}b of ${context.list()}) {${
            block(
              code`if (${item}b.${context.name('flag')}) ${
                context.pick(['continue', 'break'])
              } ${label};`,
              statements(inner, 2),
            )
          }}`,
          some(context.with({ loops: [...context.loops, { kind: 'loop', label }] }), 1),
        )
      }}`;
    }
  }
}

/** Helpers that are called in unusual ways. */
function calls(context) {
  const name = context.name('call');
  const inner = context.inFunction({ step: 's', event: 'e', tries: 0, hasThis: false });
  const body = block(statements(inner, 2));
  const { step, event } = context;
  context.shared.module.push(code`async function ${name}(s, e) {${body}}`);
  switch (context.random.below(6)) {
    case 0:
      return code`await ${name}.call(null, ${step}, ${event});`;
    case 1:
      return code`await ${name}.apply(null, [${step}, ${event}]);`;
    case 2:
      return code`await ${name}.bind(null, ${step})(${event});`;
    case 3:
      return code`await Promise.all([${name}, ${name}].map((f) => f(${step}, ${event})));`;
    case 4:
      return code`await [${step}].map((one) => ${name}(one, ${event}))[0];`;
    default:
      return code`await ((f, ...rest) => f(...rest))(${name}, ${step}, ${event});`;
  }
}

/** A context object that goes through several functions. */
function contextObject(context) {
  const name = context.name('pass');
  const inFunction = () =>
    context.inFunction({ step: 'ctx.step', event: 'ctx.event', tries: 0, hasThis: false });
  const { module } = context.shared;
  const first = block(statements(inFunction(), 2));
  const second = statements(inFunction(), 1);
  module.push(code`async function ${name}b(ctx) {${first}}`);
  module.push(
    code`async function ${name}(ctx) {${
      block(second, code`await ${name}b({ ...ctx, depth: 1 });`)
    }}`,
  );
  return code`await ${name}({ step: ${context.step}, event: ${context.event} });`;
}

/** A promise that a function hands out in an object, or keeps in an instance. */
function handedOut(context) {
  const name = context.name('open');
  const variable = context.name('handle');
  const inner = context.inFunction({ canReturn: false });
  if (context.chance(0.5)) {
    return [
      code`const ${name} = () => ({ done: ${inner.stepCall()} });`,
      code`const ${variable} = ${name}();`,
      ...some(context),
      code`await ${variable}.done;`,
    ];
  }
  return [
    code`const ${name} = async () => {${
      block(statements(inner, 1), code`return { done: ${inner.stepCall()} };`)
    }};`,
    code`const ${variable} = await ${name}();`,
    ...some(context),
    code`await ${variable}.done;`,
  ];
}

/** Guards in a row, each with a step before it. */
function guards(context) {
  if (!context.canReturn) return null;
  const guard = () => {
    const name = context.name('ok');
    const result = `${context.data}.${context.name('flag')}`;
    return [
      code`const ${name} = await ${context.stepCall({ result })};`,
      code`if (!${name}) return;`,
    ];
  };
  return [...guard(), ...guard()];
}

/** Async callbacks of list methods that nothing waits for, or only in part. */
function loose(context) {
  const item = context.name('item');
  const inner = context.inFunction({ item });
  const body = block(statements(inner, 2));
  const call = helper(context);
  switch (context.random.below(3)) {
    case 0:
      return code`${context.list()}.forEach(async (${item}) => {${body}});`;
    case 1:
      return code`for (const ${item} of await Promise.all(${context.list()}.map(async (one) => {${
        block(code`await ${context.stepCall()};`, code`return one;`)
      }}))) {${block(statements(context.deeper({ item, loops: [], canReturn: false }), 1))}}`;
    default:
      return call ? code`${call};` : null;
  }
}

/** What this module writes, and how often. */
export const journeyStatements = [
  [4, thunks],
  [4, containers],
  [4, errors],
  [4, choices],
  [3, calls],
  [2, contextObject],
  [2, handedOut],
  [3, guards],
  [2, loose],
];
