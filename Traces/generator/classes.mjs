/** Statements of the hard profile that use classes, factories and parameters in many forms. */
import { statements } from './statements.mjs';
import { block, code } from './tree.mjs';

/** The place inside of a method of a class that holds the step object. */
const method = (context, values = {}) =>
  context.inFunction({
    step: 'this.step',
    event: 'this.event',
    tries: 0,
    hasThis: false,
    ...values,
  });
/** The statements of a function's body. */
const bodyOf = (context, most = 2) => block(statements(context, most));
/** A constructor that keeps the step object and the event. */
const fields = code`constructor(step, event) {${
  block(code`this.step = step;`, code`this.event = event;`)
}}`;

/** A base class that calls what its subclass defines. */
function template(context) {
  const base = context.name('Base');
  const derived = context.name('Derived');
  const { module } = context.shared;
  const before = bodyOf(method(context), 1);
  const work = bodyOf(method(context));
  const other = bodyOf(method(context), 1);
  const calls = context.chance(0.5) ? code`await super.work();` : [];
  module.push(
    code`class ${base} {${
      block(
        fields,
        code`async go() {${block(code`await this.before();`, code`await this.work();`)}}`,
        code`async before() {${before}}`,
        code`async work() {${other}}`,
      )
    }}`,
  );
  module.push(
    code`class ${derived} extends ${base} {${
      block(code`async work() {${block(calls, ...work.pieces)}}`)
    }}`,
  );
  return code`await new ${derived}(${context.step}, ${context.event}).go();`;
}

/** A class with private, static and accessor members. */
function members(context) {
  const name = context.name('Tool');
  const inner = method(context, { step: 'this.#step', event: 'this.#event' });
  const first = bodyOf(inner);
  const second = bodyOf(
    context.inFunction({ step: 'step', event: 'event', tries: 0, hasThis: false }),
    1,
  );
  const third = bodyOf(method(context, { step: 'this.inner', event: 'this.#event' }), 1);
  context.shared.module.push(code`class ${name} {${
    block(
      code`#step;`,
      code`#event;`,
      code`constructor(step, event) {${
        block(code`this.#step = step;`, code`this.#event = event;`)
      }}`,
      code`get inner() {${block(code`return this.#step;`)}}`,
      code`async #hidden() {${first}}`,
      code`async work() {${block(code`await this.#hidden();`)}}`,
      code`static async once(step, event) {${second}}`,
      code`arrow = async () => {${third}};`,
    )
  }}`);
  const variable = context.name('tool');
  return [
    code`const ${variable} = new ${name}(${context.step}, ${context.event});`,
    code`await ${variable}.work();`,
    code`await ${name}.once(${context.step}, ${context.event});`,
    code`await ${variable}.arrow();`,
  ];
}

/** A class that passes everything on to the step object. */
function tracing(context) {
  const name = context.name('Traced');
  context.shared.module.push(code`class ${name} {${
    block(
      code`constructor(inner) {${block(code`this.inner = inner;`)}}`,
      code`do(name, ...rest) {${block(code`return this.inner.do(name, ...rest);`)}}`,
      code`async sleep(name, duration) {${block(code`await this.inner.sleep(name, duration);`)}}`,
      code`waitForEvent(name, options) {${
        block(code`return this.inner.waitForEvent(name, options);`)
      }}`,
    )
  }}`);
  const variable = context.name('traced');
  return code`{${
    block(
      code`const ${variable} = new ${name}(${context.step});`,
      statements(context.with({ step: variable, depth: context.depth + 1, isWrapped: true }), 3),
    )
  }}`;
}

/** Functions that make functions. */
function factory(context) {
  const name = context.name('make');
  const inner = context.inFunction({ step: 's', event: 'e', tries: 0, hasThis: false });
  const body = bodyOf(inner);
  const { module } = context.shared;
  const { step, event } = context;
  switch (context.random.below(5)) {
    case 0:
      module.push(code`const ${name} = (s) => async (e) => {${body}};`);
      return code`await ${name}(${step})(${event});`;
    case 1:
      module.push(
        code`function ${name}(s, e) {${
          block(code`return { go: async () => {${body}}, stop() {} };`)
        }}`,
      );
      return code`await ${name}(${step}, ${event}).go();`;
    case 2:
      module.push(code`const ${name} = ({ step: s, event: e }) => (async () => {${body}})();`);
      return code`await ${name}({ step: ${step}, event: ${event} });`;
    case 3:
      module.push(code`async function ${name}(...[s, e]) {${body}}`);
      return code`await ${name}(...[${step}, ${event}]);`;
    default:
      module.push(code`async function ${name}(e, s = e.step) {${body}}`);
      return code`await ${name}({ payload: ${event}.payload, step: ${step} });`;
  }
}

/** Functions that call each other. */
function mutual(context) {
  const one = context.name('ping');
  const other = context.name('pong');
  const inner = () => context.inFunction({ hasThis: false });
  const first = statements(inner(), 1);
  const second = statements(inner(), 1);
  return [
    code`const ${one} = async (depth) => {${
      block(
        first,
        code`if (depth < ${context.data}.${context.name('count')}) await ${other}(depth + 1);`,
      )
    }};`,
    code`const ${other} = async (depth) => {${block(second, code`await ${one}(depth + 1);`)}};`,
    code`await ${one}(0);`,
  ];
}

/** A wrapper with a name of its own for every step. */
function namedWrapper(context) {
  const name = context.name('wrap');
  const { step } = context;
  const calls = [1, 2].map(() => code`await ${name}("${context.name('s')}", async () => 1);`);
  context.shared.steps -= 2;
  const forms = [
    () =>
      code`const ${name} = async (name, body) => {${
        block(
          code`await ${step}.do(\`\${name} first\`, body);`,
          code`return ${step}.do(\`\${name} then\`, body);`,
        )
      }};`,
    () => code`const ${name} = (name, a, b) => b ? ${step}.do(name, a, b) : ${step}.do(name, a);`,
    () =>
      code`const ${name} = async (name, body) => {${
        block(
          code`try {${block(code`return await ${step}.do(name, body);`)}} catch {${
            block(code`await ${step}.do(\`\${name} failed\`, body);`)
          }}`,
        )
      }};`,
    () =>
      code`const ${name} = async (name, body) => {${
        block(
          code`if (${context.condition()}) return null;`,
          code`return await ${step}.do(name, body);`,
        )
      }};`,
  ];
  const together = context.chance(0.3)
    ? [
      code`await Promise.all([${name}("${context.name('s')}", async () => 1), ${name}("${
        context.name('s')
      }", async () => 2)]);`,
    ]
    : [];
  return [context.pick(forms)(), ...calls, ...together];
}

/** What this module writes, and how often. */
export const classStatements = [
  [2, template],
  [2, members],
  [2, tracing],
  [3, factory],
  [1, mutual],
  [3, namedWrapper],
];
