/** Statements of the hard profile that JavaScript allows and programs seldom hold. */
import { lane } from './promises.mjs';
import { statements } from './statements.mjs';
import { block, code } from './tree.mjs';

/** The statements of a function's body. */
const body = (context, most = 2) => block(statements(context.inFunction(), most));

/** Steps with more arguments than most, and other steps than `do`. */
function otherSteps(context) {
  const { step } = context;
  const name = `"${context.name('s')}"`;
  context.shared.steps -= 1;
  const undo = context.inFunction();
  const forms = [
    () =>
      code`await ${step}.do(${name}, async () => 1, { rollback: async () => {${
        block(code`await ${undo.stepCall()};`)
      }} });`,
    () =>
      code`await ${step}.do(${name}, { timeout: 5000 }, async () => 1, { rollback: async () => {${
        block(code`console.log("undo");`)
      }} });`,
    () =>
      code`await ${step}.sleepUntil(${name}, new Date(${context.data}.${context.name('time')}));`,
    () => code`await ${step}?.do?.(${name}, async () => 1);`,
  ];
  return context.isWrapped ? null : context.pick(forms)();
}

/** A function whose `finally` decides what it gives, whatever has been thrown. */
function finallyReturns(context) {
  const name = context.name('settle');
  const inner = context.inFunction({ tries: 1 });
  const last = context.inFunction({ canReturn: false });
  return [
    code`const ${name} = async () => {${
      block(
        code`try {${block(statements(inner, 2))}} finally {${
          block(statements(last, 1), code`return ${context.condition()};`)
        }}`,
      )
    }};`,
    code`await ${name}();`,
  ];
}

/** Objects that can be iterated. */
function iterables(context) {
  if (context.usesThis) return null;
  const name = context.name('source');
  const inner = () => context.inFunction({ canReturn: false, hasThis: false });
  if (context.chance(0.5)) {
    const generator = block(
      statements(inner(), 2),
      code`yield 1;`,
      context.chance(0.5) ? statements(inner(), 1) : [],
    );
    const use = statements(context.deeper({ loops: [], canReturn: false }), 1);
    return [
      code`const ${name} = { async *[Symbol.asyncIterator]() {${generator}} };`,
      code`for await (const value of ${name}) {${block(use)}}`,
    ];
  }
  const yields = block(
    code`yield ${inner().stepCall()};`,
    code`yield ${inner().stepCall()};`,
  );
  return [
    code`const ${name} = { *[Symbol.iterator]() {${yields}} };`,
    code`for (const one of ${name}) await one;`,
  ];
}

/** Promises that are made when they are first asked for. */
function memoized(context) {
  const [cache, get] = [context.name('cache'), context.name('get')];
  const inner = context.inFunction();
  const make = code`${inner.step}.do(\`${context.name('s')} \${key}\`, async () => 1)`;
  context.shared.steps -= 2;
  const between = statements(context.deeper(), 1);
  if (context.chance(0.5)) {
    return [
      code`const ${cache} = {};`,
      code`const ${get} = (key) => ${cache}[key] ??= ${make};`,
      code`await ${get}("a");`,
      ...between,
      code`await Promise.all([${get}("a"), ${get}("b")]);`,
    ];
  }
  return [
    code`const ${cache} = new Map();`,
    code`const ${get} = (key) => {${
      block(
        code`if (!${cache}.has(key)) ${cache}.set(key, ${make});`,
        code`return ${cache}.get(key);`,
      )
    }};`,
    code`const ${cache}b = ${get}("a");`,
    ...between,
    code`await ${get}("a");`,
    code`await ${cache}b;`,
  ];
}

/** The workflow keeps its own step object. */
function ownFields(context) {
  if (!context.hasThis || context.usesThis || context.isWrapped) return null;
  const name = context.name('own');
  const inner = context.inFunction({ step: 'this.step', event: 'this.event', tries: 0 });
  const { members } = context.shared;
  members.push(code`async ${name}() {${block(statements(inner, 2))}}`);
  return [
    code`this.step = ${context.step};`,
    code`this.event = ${context.event};`,
    code`await this.${name}();`,
  ];
}

/** Steps in fields, getters, tags, arguments of constructors. */
function places(context) {
  const name = context.name('place');
  const call = () => code`await ${context.stepCall()}`;
  const forms = [
    () => code`console.log(...[${call()}, ${call()}]);`,
    () => code`new Set([...[${call()}]]).add(${call()});`,
    () => [
      code`const ${name} = async (_texts, ..._values) => {${body(context)}};`,
      code`await ${name}\`a \${${call()}} b\`;`,
    ],
    () => code`for (const key in { [${call()}]: ${call()} }) console.log(key);`,
  ];
  if (!context.usesThis) {
    forms.push(
      () => [
        code`const ${name} = { get result() {${
          block(code`return ${context.inFunction({ hasThis: false }).stepCall()};`)
        }} };`,
        code`await ${name}.result;`,
      ],
      () => [
        code`const ${name} = new (class {${
          block(code`first = ${context.inFunction({ hasThis: false }).stepCall()};`)
        }})();`,
        ...statements(context.deeper(), 1),
        code`await ${name}.first;`,
      ],
    );
  }
  return context.pick(forms)();
}

/** Promises that are joined in rarer ways. */
function joins(context) {
  const name = context.name('joined');
  switch (context.random.below(3)) {
    case 0:
      return [
        code`const ${name} = async (...promises) => {${
          block(code`for (const promise of promises) await promise;`)
        }};`,
        code`await ${name}(${lane(context)}, ${lane(context)});`,
      ];
    case 1:
      return [
        code`const ${name} = [${lane(context)}, ${lane(context)}];`,
        code`while (${name}.length > 0) await ${name}.shift();`,
      ];
    default:
      return [
        code`const [${name}, ${name}b] = await Promise.all([${lane(context)}, ${lane(context)}]);`,
        code`console.log(${name}, ${name}b);`,
      ];
  }
}

/** What this module writes, and how often. */
export const rareStatements = [
  [3, otherSteps],
  [2, finallyReturns],
  [2, iterables],
  [2, memoized],
  [2, ownFields],
  [4, places],
  [3, joins],
];
