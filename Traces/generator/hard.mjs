/**
 * The statements of the hard profile: the step object travels, and so do promises and callbacks.
 */
import { lane } from './promises.mjs';
import { helper, statements } from './statements.mjs';
import { block, code, row } from './tree.mjs';

/** A block in which the step object has another name. */
function alias(context) {
  const name = context.name('st');
  const { step } = context;
  const inner = (form) => statements(context.deeper({ step: form }), 3);
  switch (context.random.below(6)) {
    case 0:
      return code`{${block(code`const ${name} = ${step};`, inner(name))}}`;
    case 1:
      return code`{${block(code`const { ${name} } = { ${name}: ${step} };`, inner(name))}}`;
    case 2:
      return code`{${block(code`const [${name}] = [${step}];`, inner(name))}}`;
    case 3:
      return code`{${
        block(code`const ${name} = { deep: { step: ${step} } };`, inner(`${name}.deep.step`))
      }}`;
    case 4:
      return code`{${block(code`let ${name};`, code`${name} = ${step};`, inner(name))}}`;
    default:
      return code`{${block(code`const ${name} = () => ${step};`, inner(`${name}()`))}}`;
  }
}

/** Methods of the step object on their own. */
function methods(context) {
  const name = context.name('run');
  const { step } = context;
  const calls = [
    code`await ${name}("${context.name('s')}", async () => 1);`,
    code`await ${name}("${context.name('s')}", async () => 2);`,
  ];
  context.shared.steps -= 2;
  const forms = [
    () => code`const ${name} = ${step}.do.bind(${step});`,
    () => code`const ${name} = (...args) => ${step}.do(...args);`,
    () => code`const ${name} = (name, body) => ${step}.do(name, body);`,
    () => code`const ${name} = (name, body) => ${step}.do.call(${step}, name, body);`,
    () => code`const ${name} = async (name, body) => { return await ${step}.do(name, body); };`,
  ];
  // A method of a wrapper needs its object.
  if (!context.isWrapped) forms.push(() => code`const { do: ${name} } = ${step};`);
  return [context.pick(forms)(), ...calls];
}

/** A class that holds the step object. */
function service(context) {
  const name = context.name('Service');
  const inner = () =>
    context.inFunction({ step: 'this.step', event: 'this.event', tries: 0, hasThis: false });
  const body = block(statements(inner(), 2));
  const other = context.chance(0.5)
    ? code`async second() {${block(statements(inner(), 2))}}`
    : null;
  const field = code`constructor(step, event) {${
    block(code`this.step = step;`, code`this.event = event;`)
  }}`;
  context.shared.module.push(
    code`class ${name} {${block(field, code`async first() {${body}}`, other ?? [])}}`,
  );
  const variable = context.name('service');
  return [
    code`const ${variable} = new ${name}(${context.step}, ${context.event});`,
    code`await ${variable}.first();`,
    ...(other ? [code`await ${variable}.second();`] : []),
  ];
}

/** A function that runs a callback. */
function callback(context) {
  const name = context.name('with');
  const body = block(statements(context.inFunction(), 2));
  const forms = [
    () => code`async function ${name}(callback) {${block(code`return await callback();`)}}`,
    () => code`const ${name} = (callback) => callback();`,
    () =>
      code`async function ${name}(callback) {${
        block(code`for (let turn = 0; turn < 3; turn++) {${
          block(
            code`try {${block(code`return await callback();`)}} catch {${
              block(code`console.log(turn);`)
            }}`,
          )
        }}`)
      }}`,
    () =>
      code`async function ${name}(callback) {${
        block(
          code`try {${block(code`return await callback();`)}} catch {${block(code`return null;`)}}`,
        )
      }}`,
  ];
  context.shared.module.push(context.pick(forms)());
  return code`await ${name}(async () => {${body}});`;
}

/** A function in `run` that closes over the step object, called once or twice. */
function closure(context) {
  const name = context.name('inner');
  const isArrow = context.usesThis || context.chance(0.5);
  const body = block(statements(context.inFunction({ hasThis: isArrow && context.hasThis }), 2));
  const declaration = isArrow
    ? code`const ${name} = async () => {${body}};`
    : code`async function ${name}() {${body}}`;
  if (context.chance(0.5)) return [declaration, code`await ${name}();`];
  return [declaration, code`await Promise.all([${row(code`${name}()`, lane(context))}]);`];
}

/** A generator, consumed by a loop. */
function generator(context) {
  const name = context.name('generate');
  if (context.usesThis) return null;
  const inner = context.inFunction({ canReturn: false, hasThis: false });
  const body = block(
    statements(inner, 2),
    code`yield ${context.chance(0.5) ? code`await ${inner.stepCall()}` : '1'};`,
    context.chance(0.5) ? statements(inner, 1) : [],
  );
  const use = context.chance(0.6)
    ? statements(context.deeper({ loops: [], canReturn: false }), 2)
    : [code`console.log(value);`];
  return [
    code`const ${name} = async function* () {${body}};`,
    code`for await (const value of ${name}()) {${block(use)}}`,
  ];
}

/** A function that calls itself. */
function recursion(context) {
  const name = context.name('again');
  const inner = context.inFunction({ hasThis: false });
  const before = statements(inner, 2);
  const call = code`if (depth < ${context.data}.${
    context.name('count')
  }) await ${name}(depth + 1);`;
  const after = context.chance(0.4) ? statements(inner, 1) : [];
  return [
    code`const ${name} = async (depth) => {${block(before, call, after)}};`,
    code`await ${name}(0);`,
  ];
}

/** A loop over a list that is known. */
function knownList(context) {
  const start = context.name('s');
  const item = context.name('name');
  context.shared.steps -= 2;
  const list = context.pick([
    `["${start}x", "${start}y"]`,
    `[...["${start}x"], "${start}y"]`,
    `Object.keys({ ${start}x: 1, ${start}y: 2 })`,
  ]);
  const call = code`${context.step}.do(${item}, async () => 1)`;
  switch (context.random.below(4)) {
    case 0:
      return code`for (const ${item} of ${list}) {${block(code`await ${call};`)}}`;
    case 1:
      return code`await Promise.all(${list}.map((${item}) => ${call}));`;
    case 2:
      return code`await ${list}.reduce((p, ${item}) => p.then(() => ${call}), Promise.resolve());`;
    default:
      return code`for (const { name } of [{ name: "${start}x" }, { name: "${start}y" }]) {${
        block(code`await ${context.step}.do(name, async () => 1);`)
      }}`;
  }
}

/** Promises in other dress. */
function promiseForms(context) {
  const name = context.name('p');
  const { step } = context;
  const between = () => statements(context.deeper(), 2);
  switch (context.random.below(9)) {
    case 0:
      return code`await Promise.resolve().then(() => ${context.stepCall()});`;
    case 1:
      return code`await ${context.stepCall()}.then(async () => {${
        block(statements(context.inFunction(), 2))
      }}).catch(() => null);`;
    case 2:
      return [
        code`const ${name} = { a: ${context.stepCall()}, b: ${lane(context)} };`,
        ...between(),
        code`await ${name}.a;`,
        code`await ${name}.b;`,
      ];
    case 3:
      return [
        code`const ${name} = [${row(lane(context), lane(context))}];`,
        ...between(),
        code`for (const one of ${name}) await one;`,
      ];
    case 4:
      return code`await Promise.all([${
        row(code`Promise.race([${row(lane(context), lane(context))}])`, lane(context))
      }]);`;
    case 5:
      return code`await Promise.all([${
        row(code`...${context.list()}.map((item) => ${context.stepCall()})`, lane(context))
      }]);`;
    case 6:
      return code`await new Promise((resolve, reject) => ${step}.do("${
        context.name('s')
      }", async () => 1).then(resolve, reject));`;
    case 7:
      return [
        code`const ${name} = Promise.all([${row(lane(context), lane(context))}]);`,
        ...between(),
        code`await ${name};`,
      ];
    default: {
      const start = context.name('begin');
      return [
        code`const ${start} = () => ${context.stepCall()};`,
        code`const ${name} = ${start}();`,
        ...between(),
        code`await ${name};`,
      ];
    }
  }
}

/** A helper that is handed a promise, or gives several. */
function promiseHelper(context) {
  const name = context.name('join');
  const promise = context.name('p');
  if (context.chance(0.5)) {
    context.shared.module.push(code`async function ${name}(promise, step) {${
      block(
        code`await step.do("${context.name('s')}", async () => 1);`,
        code`await promise;`,
        code`await step.do("${context.name('s')}", async () => 1);`,
      )
    }}`);
    return [
      code`const ${promise} = ${lane(context)};`,
      ...statements(context.deeper(), 1),
      code`await ${name}(${promise}, ${context.step});`,
    ];
  }
  const call = helper(context);
  return call ? code`await Promise.all([${row(code`${call}`, lane(context))}]);` : null;
}

/** A table of functions. */
function table(context) {
  const name = context.name('table');
  const entry = () =>
    code`async () => {${block(statements(context.inFunction({ hasThis: false }), 2))}}`;
  const list = code`const ${name} = { a: ${entry()}, b: ${entry()} };`;
  return [
    list,
    code`await ${name}.${context.pick(['a', 'b'])}();`,
    code`await ${name}[${context.condition()} ? "a" : "b"]();`,
  ];
}

/** A list method that runs an async callback for each element, one after the other. */
function iteration(context) {
  const item = context.name('item');
  const inner = context.inFunction({ item });
  return code`await ${context.list()}.reduce(async (before, ${item}) => {${
    block(code`await before;`, statements(inner, 2))
  }}, Promise.resolve());`;
}

/** A block with a label that is left early. */
function labelled(context) {
  const label = context.name('block');
  const body = [
    ...statements(context.deeper({ loops: [] }), 1),
    code`if (${context.condition()}) break ${label};`,
    ...statements(context.deeper({ loops: [] }), 1),
  ];
  return code`${label}: {${block(body)}}`;
}

/** What this module writes, and how often. */
export const hardStatements = [
  [4, alias],
  [3, methods],
  [3, service],
  [4, callback],
  [4, closure],
  [2, generator],
  [2, recursion],
  [4, knownList],
  [6, promiseForms],
  [2, promiseHelper],
  [2, table],
  [1, iteration],
  [1, labelled],
];
