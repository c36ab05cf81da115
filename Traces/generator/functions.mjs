/** Statements of the hard profile with rarer forms of functions, lists and promises. */
import { lane } from './promises.mjs';
import { statements } from './statements.mjs';
import { block, code, row } from './tree.mjs';

/** The statements of a function's body. */
const body = (context, most = 2) => block(statements(context.inFunction(), most));

/** Statements between two others. */
const some = (context, most = 2) =>
  statements(context.deeper(), most);

/** Functions that are called where they stand, or before they stand. */
function placed(context) {
  const name = context.name('later');
  if (context.usesThis || context.chance(0.5)) {
    return code`await (async () => {${body(context)}})();`;
  }
  const inner = block(statements(context.inFunction({ hasThis: false }), 2));
  return [code`await ${name}();`, code`async function ${name}() {${inner}}`];
}

/** Generators that give promises, and go on in others. */
function promiseGenerators(context) {
  if (context.usesThis) return null;
  const [name, inner] = [context.name('give'), context.name('more')];
  const call = () => context.inFunction({ hasThis: false }).stepCall();
  const isEager = context.chance(0.3);
  return [
    code`function* ${inner}() {${block(code`yield ${call()};`)}}`,
    code`function* ${name}() {${block(code`yield ${call()};`, code`yield* ${inner}();`)}}`,
    isEager
      ? code`await Promise.all([...${name}()]);`
      : code`for (const promise of ${name}()) await promise;`,
  ];
}

/** Wrappers that take everything in one object, or a list and a callback. */
function wrappers(context) {
  const name = context.name('with');
  const item = context.name('item');
  const { step } = context;
  if (context.chance(0.5)) {
    context.shared.steps -= 2;
    const call = () => code`await ${name}({ name: "${context.name('s')}", body: async () => 1 });`;
    return [
      code`const ${name} = ({ name, body, config = {} }) => ${step}.do(name, config, body);`,
      call(),
      call(),
    ];
  }
  const each = context.pick([
    'for (const one of items) await use(one);',
    'await Promise.all(items.map((one) => use(one)));',
  ]);
  context.shared.module.push(
    code`class ${name} {${block(code`static async batch(items, use) {${block(code`${each}`)}}`)}}`,
  );
  const inner = block(statements(context.inFunction({ item }), 2));
  return code`await ${name}.batch(${context.list()}, async (${item}) => {${inner}});`;
}

/** Lists that are known, made in other ways. */
function knownLists(context) {
  const start = context.name('s');
  const name = context.name('names');
  context.shared.steps -= 3;
  const each = code`for (const one of ${name}) await ${context.step}.do(one, async () => 1);`;
  const make = context.pick([
    code`const ${name} = Array.from({ length: 3 }, (_, index) => \`${start} \${index}\`);`,
    code`const ${name} = []; ${name}.push("${start}x"); ${name}.push("${start}y", "${start}z");`,
    code`const ${name} = [...new Set(["${start}x", "${start}y"]), "${start}z"];`,
    code`const ${name} = Object.entries({ ${start}x: 1, ${start}y: 2 }).map(([key]) => key);`,
  ]);
  const byIndex = code`for (let index = 0; index < ${name}.length; index++) {${
    block(code`await ${context.step}.do(${name}[index], async () => 1);`)
  }}`;
  return [make, context.chance(0.7) ? each : byIndex];
}

/** Promises that are made by hand. */
function madePromises(context) {
  const name = context.name('p');
  switch (context.random.below(4)) {
    case 0:
      return code`await new Promise((resolve) => resolve(${context.stepCall()}));`;
    case 1:
      return code`await Promise.try(() => ${context.stepCall()});`;
    case 2:
      return [
        code`const ${name} = Promise.withResolvers();`,
        code`${context.stepCall()}.then(${name}.resolve, ${name}.reject);`,
        ...some(context),
        code`await ${name}.promise;`,
      ];
    default:
      return code`await Promise.resolve(${context.stepCall()}).then(async () => {${
        body(context)
      }});`;
  }
}

/** A race whose loser is awaited later. */
function loser(context) {
  const [work, timer] = [context.name('work'), context.name('timer')];
  return [
    code`const ${work} = ${lane(context)};`,
    code`const ${timer} = ${context.step}.sleep("${context.name('s')}", "1 minute");`,
    code`await Promise.race([${row(code`${work}`, code`${timer}`)}]);`,
    ...some(context),
    code`await ${work};`,
  ];
}

/** Promises in fields, and in lists that functions give. */
function keptPromises(context) {
  const name = context.name('kept');
  if (context.chance(0.5)) {
    return [
      code`const ${name} = {};`,
      code`${name}.first = ${lane(context)};`,
      ...some(context),
      code`await ${name}.first;`,
    ];
  }
  const inner = context.inFunction();
  return [
    code`const ${name} = () => [${row(inner.stepCall(), lane(inner))}];`,
    code`await Promise.all(${name}());`,
  ];
}

/** What this module writes, and how often. */
export const functionStatements = [
  [2, placed],
  [2, promiseGenerators],
  [3, wrappers],
  [3, knownLists],
  [3, madePromises],
  [2, loser],
  [2, keptPromises],
];
