/** Statements of the hard profile in which steps stand in unusual places. */
import { lane } from './promises.mjs';
import { statements } from './statements.mjs';
import { block, code, row } from './tree.mjs';

/** The place inside of a loop. */
const inLoop = (context, values = {}) =>
  context.deeper({
    loops: [...context.loops, { kind: 'loop', label: null }],
    item: null,
    ...values,
  });
/** What a step gives that decides something. */
const result = (context) => `${context.data}.${context.name('flag')}`;

/** Steps inside of expressions. */
function expressions(context) {
  const call = () => code`await ${context.stepCall()}`;
  const name = context.name('v');
  const options = [
    () => code`console.log(${call()}, ${call()});`,
    () => code`const ${name} = [${call()}, ${call()}];`,
    () => code`const ${name} = { a: ${call()}, b: ${call()} };`,
    () => code`const ${name} = \`\${${call()}} and \${${call()}}\`;`,
    () => code`const ${name} = (${call()}) + (${call()});`,
    () => code`const ${name} = [...[${call()}], ${call()}];`,
    () => code`{${block(code`const { x = ${call()} } = ${context.data};`)}}`,
    () => code`let ${name} = ${context.data}.${context.name('box')}; ${name} ??= ${call()};`,
    () => code`let ${name} = ${context.condition()}; ${name} ||= ${call()}; ${name} &&= ${call()};`,
    () => code`new Map([[1, ${call()}], [2, ${call()}]]);`,
    () => code`(${call()}, ${call()});`,
    () =>
      code`const ${name} = (await ${
        context.stepCall({ result: `${context.data}.${context.name('box')}` })
      }) ?? (${call()});`,
    () =>
      code`if ((${context.condition()}) && (await ${
        context.stepCall({ result: result(context) })
      })) {${block(statements(context.deeper(), 1))}}`,
    () =>
      code`if (await ${context.stepCall({ result: result(context) })}) {${
        block(statements(context.deeper(), 1))
      }} else if (await ${context.stepCall({ result: result(context) })}) {${
        block(statements(context.deeper(), 1))
      }}`,
    () =>
      code`switch (await ${
        context.stepCall({ result: `${context.data}.${context.name('kind')}` })
      }) {${
        block(
          code`case "a": {${block(statements(context.deeper(), 1), code`break;`)}}`,
          code`default: {${block(statements(context.deeper(), 1))}}`,
        )
      }}`,
    () => code`for (const ${name} of [${call()}, 2]) {${block(statements(inLoop(context), 1))}}`,
    () => code`await (${context.condition()} ? ${lane(context)} : ${lane(context)});`,
  ];
  return context.pick(options)();
}

/** Loops with steps in their headers. */
function headers(context) {
  const count = context.name('n');
  const call = () => context.stepCall({ result: result(context) });
  const limit = `${count} < 3`;
  switch (context.random.below(4)) {
    case 0:
      return [
        code`let ${count} = 0;`,
        code`while (${count}++ < 4 && (await ${call()})) {${
          block(statements(inLoop(context), 2))
        }}`,
      ];
    case 1:
      return [
        code`let ${count} = 0;`,
        code`do {${
          block(statements(inLoop(context), 2))
        }} while (${count}++ < 3 && (await ${call()}));`,
      ];
    case 2:
      return code`for (let ${count} = await ${
        context.stepCall({ result: '0' })
      }; ${limit}; ${count}++) {${block(statements(inLoop(context), 2))}}`;
    default:
      return [
        code`let ${count} = 0;`,
        code`for (; ${count} < ${context.data}.${
          context.name('count')
        }; ${count}++, await ${call()}) {${block(statements(inLoop(context), 2))}}`,
      ];
  }
}

/** A loop that works on groups of a list, all of a group at once. */
function batches(context) {
  const start = context.name('n');
  const item = context.name('item');
  const list = context.name('batch');
  const inner = context.inFunction({ item });
  const callback = context.chance(0.5)
    ? code`(${item}) => ${inner.stepCall()}`
    : code`async (${item}) => {${block(statements(inner, 2))}}`;
  const items = context.list();
  return code`for (let ${start} = 0; ${start} < ${items}.length; ${start} += 2) {${
    block(
      code`const ${list} = ${items}.slice(${start}, ${start} + 2);`,
      code`await Promise.all(${list}.map(${callback}));`,
      context.chance(0.5) ? statements(inLoop(context), 1) : [],
    )
  }}`;
}

/** Workers that share a queue. */
function pool(context) {
  const queue = context.name('queue');
  const item = context.name('item');
  const inner = context.inFunction({ item, loops: [{ kind: 'loop', label: null }] });
  const worker = code`async () => {${
    block(
      code`while (${queue}.length > 0) {${
        block(code`const ${item} = ${queue}.shift();`, statements(inner, 2))
      }}`,
    )
  }}`;
  return [
    code`const ${queue} = [...${context.list()}];`,
    code`await Promise.all(Array.from({ length: 2 }, ${worker}));`,
  ];
}

/** A retry loop. */
function retry(context) {
  const turn = context.name('n');
  const body = block(
    code`await ${context.stepCall()};`,
    statements(context.deeper({ loops: [], tries: 1 }), 1),
    code`break;`,
  );
  const handler = block(
    context.mayThrow ? code`if (${turn} === 2) throw new Error("out");` : [],
    code`await ${context.stepCall()};`,
  );
  return code`for (let ${turn} = 0; ${turn} < 3; ${turn}++) {${
    block(code`try {${body}} catch {${handler}}`)
  }}`;
}

/** A promise that is awaited in a later step's callback, or in several places. */
function awaitedElsewhere(context) {
  const name = context.name('p');
  const start = code`const ${name} = ${lane(context)};`;
  const step = context.name('s');
  switch (context.random.below(4)) {
    case 0:
      return [
        start,
        code`await ${context.step}.do("${step}", async () => {${block(code`await ${name};`)}});`,
      ];
    case 1:
      return [
        start,
        code`if (${context.condition()}) {${
          block(code`await ${name};`, statements(context.deeper(), 1))
        }} else {${block(statements(context.deeper(), 1), code`await ${name};`)}}`,
      ];
    case 2:
      return [
        start,
        code`try {${block(statements(context.deeper(), 1))}} finally {${
          block(code`await ${name};`)
        }}`,
      ];
    default:
      return [
        start,
        code`for (let n = 0; n < 2; n++) {${
          block(statements(inLoop(context), 1), code`await ${name};`)
        }}`,
      ];
  }
}

/** Every turn awaits what the turn before it has started. */
function pipeline(context) {
  const item = context.name('item');
  const name = context.name('before');
  const between = context.chance(0.5)
    ? statements(inLoop(context, { loops: [], canReturn: false, tries: 0, item }), 1)
    : [];
  return [
    code`let ${name} = null;`,
    code`for (const ${item} of ${context.list()}) {${
      block(
        between,
        code`if (${name}) await ${name};`,
        code`${name} = ${context.with({ item }).stepCall()};`,
      )
    }}`,
    code`await ${name};`,
  ];
}

/** A link of a chain. */
const then = (context) => code`.then(() => ${context.stepCall()})`;

/** Chains of promises. */
function chains(context) {
  const body = (most = 1) => code`async () => {${block(statements(context.inFunction(), most))}}`;
  const name = context.name('p');
  switch (context.random.below(6)) {
    case 0:
      return code`await ${context.stepCall()}.then(${body()}, ${body()});`;
    case 1:
      return code`await ${context.stepCall()}.finally(${body()});`;
    case 2:
      return code`await ${context.stepCall()}${then(context)}${then(context)};`;
    case 3:
      return code`await Promise.all([${row(lane(context), lane(context))}]).then(${body()});`;
    case 4:
      return [
        code`const ${name} = ${context.stepCall()}.then(${body(2)});`,
        ...statements(context.deeper(), 1),
        code`await ${name};`,
      ];
    default:
      return code`await Promise.all([${row(lane(context), lane(context))}]).catch(${
        context.chance(0.5) ? code`() => null` : body()
      });`;
  }
}

/** A step whose callback holds others. */
function nested(context) {
  const inner = context.inFunction();
  const name = context.name('s');
  const body = block(statements(inner, 3));
  const isLater = context.chance(0.4);
  const start = code`${context.step}.do("${name}", async () => {${body}})`;
  if (!isLater) return code`await ${start};`;
  const promise = context.name('p');
  return [
    code`const ${promise} = ${start};`,
    ...statements(context.deeper(), 2),
    code`await ${promise};`,
  ];
}

/** What this module writes, and how often. */
export const formStatements = [
  [6, expressions],
  [3, headers],
  [3, batches],
  [2, pool],
  [2, retry],
  [4, awaitedElsewhere],
  [2, pipeline],
  [4, chains],
  [3, nested],
];
