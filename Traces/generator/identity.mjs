/** Statements of the hard profile in which the step object takes rarer ways. */
import { statements } from './statements.mjs';
import { block, code } from './tree.mjs';

/** A body outside of `run`, where the step object and the event have other names. */
const away = (context, step, event) =>
  block(statements(context.inFunction({ step, event, tries: 0, hasThis: false }), 2));

/** The methods of the step object as values. A wrapper's methods need their object. */
function methodValues(context) {
  const { step } = context;
  const name = () => `"${context.name('s')}"`;
  const variable = context.name('key');
  context.shared.steps -= 1;
  const forms = [
    () => code`await Reflect.apply(${step}.do, ${step}, [${name()}, async () => 1]);`,
    () => code`await ${step}.do.apply(${step}, [${name()}, async () => 1]);`,
    () => code`const ${variable} = "do"; await ${step}[${variable}](${name()}, async () => 1);`,
    () => code`await ((name, ...rest) => ${step}.do(name, ...rest))(${name()}, async () => 1);`,
  ];
  if (!context.isWrapped) {
    forms.push(
      () => code`const { do: ${variable} } = ${step}; await ${variable}(${name()}, async () => 1);`,
      () => code`const ${variable} = (0, ${step}.do); await ${variable}(${name()}, async () => 1);`,
    );
  }
  return context.pick(forms)();
}

/** Parameters in unusual forms. */
function parameters(context) {
  const name = context.name('take');
  const { step, event } = context;
  const { module } = context.shared;
  switch (context.random.below(4)) {
    case 0:
      module.push(code`async function ${name}() {${
        block(code`const [s, e] = arguments;`, ...away(context, 's', 'e').pieces)
      }}`);
      return code`await ${name}(${step}, ${event});`;
    case 1:
      module.push(
        code`const ${name} = async ({ tools: { s }, e }) => {${away(context, 's', 'e')}};`,
      );
      return code`await ${name}({ tools: { s: ${step} }, e: ${event} });`;
    case 2:
      module.push(code`const ${name} = async ([s, ...[e]]) => {${away(context, 's', 'e')}};`);
      return code`await ${name}([${step}, ${event}]);`;
    default:
      module.push(
        code`const ${name} = async (e, { s = e.missing } = {}) => {${away(context, 's', 'e')}};`,
      );
      return code`await ${name}(${event}, { s: ${step} });`;
  }
}

/** The fields of a holder of the step object. */
const holderFields = (name) =>
  code`class ${name} {${
    block(
      code`constructor(step, event) {${
        block(code`this.step = step;`, code`this.event = event;`)
      }}`,
    )
  }}`;

/** Classes that are made by functions, and class expressions. */
function classValues(context) {
  const name = context.name('Holder');
  const mixin = context.name('With');
  const body = away(context, 'this.step', 'this.event');
  const { module } = context.shared;
  const { step, event } = context;
  module.push(holderFields(name));
  if (context.chance(0.5)) {
    module.push(
      code`const ${mixin} = (Base) => class extends Base {${block(code`async work() {${body}}`)}};`,
    );
    return code`await new (${mixin}(${name}))(${step}, ${event}).work();`;
  }
  module.push(
    code`const ${mixin} = class extends ${name} {${
      block(
        code`static make(...args) {${block(code`return new this(...args);`)}}`,
        code`async work() {${body}}`,
      )
    }};`,
  );
  return code`await ${mixin}.make(${step}, ${event}).work();`;
}

/** Accessors, and objects whose methods use `this`. */
function accessors(context) {
  const name = context.name('box');
  const { step, event } = context;
  const body = away(context, 'this.step', 'this.event');
  if (context.chance(0.5)) {
    return [
      code`const ${name} = { step: ${step}, event: ${event}, async work() {${body}} };`,
      code`await ${name}.work();`,
    ];
  }
  const Box = context.name('Box');
  context.shared.module.push(code`class ${Box} {${
    block(
      code`#held = null;`,
      code`set step(value) {${block(code`this.#held = value;`)}}`,
      code`get step() {${block(code`return this.#held;`)}}`,
      code`async work() {${body}}`,
    )
  }}`);
  return [
    code`const ${name} = new ${Box}();`,
    code`${name}.step = ${step};`,
    code`${name}.event = ${event};`,
    code`await ${name}.work();`,
  ];
}

/** Tables of handlers whose key is not known. */
function handlers(context) {
  const name = context.name('handlers');
  const entry = () => code`async (s, e) => {${away(context, 's', 'e')}}`;
  const { step, event, data } = context;
  const key = `${data}.${context.name('kind')}`;
  const { module } = context.shared;
  if (context.chance(0.5)) {
    module.push(code`const ${name} = { a: ${entry()}, b: ${entry()} };`);
    return code`await ${name}[${key}]?.(${step}, ${event});`;
  }
  module.push(code`const ${name} = new Map([["a", ${entry()}], ["b", ${entry()}]]);`);
  return code`await ${name}.get(${key})?.(${step}, ${event});`;
}

/** What this module writes, and how often. */
export const identityStatements = [
  [3, methodValues],
  [3, parameters],
  [2, classValues],
  [2, accessors],
  [2, handlers],
];
