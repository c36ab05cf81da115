/** The statements that the generator writes: sequence, choice, repetition, errors, exits. */
import { classStatements } from './classes.mjs';
import { formStatements } from './forms.mjs';
import { functionStatements } from './functions.mjs';
import { hardStatements } from './hard.mjs';
import { identityStatements } from './identity.mjs';
import { journeyStatements } from './journeys.mjs';
import { promiseStatements } from './promises.mjs';
import { rareStatements } from './rare.mjs';
import { block, code } from './tree.mjs';

/** Writes a list of statements. */
export function statements(context, most = 3) {
  const made = [];
  const count = 1 + context.random.below(most);
  for (let index = 0; index < count && (index === 0 || !context.isSpent); index += 1) {
    const next = statement(context);
    made.push(...(Array.isArray(next) ? next : [next]));
  }
  return made;
}

/** What only the hard profile writes; put together late, since the modules use each other. */
const rarer = () => [
  ...hardStatements,
  ...formStatements,
  ...classStatements,
  ...journeyStatements,
  ...identityStatements,
  ...functionStatements,
  ...rareStatements,
];

/** Writes a statement, sometimes several that belong together. */
export function statement(context) {
  if (context.isSpent || context.depth > 4) return code`await ${context.stepCall()};`;
  const options = [
    ...plainStatements,
    ...flowStatements,
    ...promiseStatements,
    ...(context.isHard ? rarer() : []),
  ];
  const total = options.reduce((sum, [weight]) => sum + weight, 0);
  let at = context.random.below(total);
  for (const [weight, write] of options) {
    at -= weight;
    if (at < 0) return write(context) ?? statement(context);
  }
  throw new Error('no statement was chosen');
}

/** A step whose result is a condition for later. */
function stepWithResult(context) {
  const name = context.name('ok');
  const call = context.stepCall({ result: `${context.data}.${context.name('flag')}` });
  context.conditions.push(name);
  return code`const ${name} = await ${call};`;
}

/** Steps in a row. */
const plainStatements = [
  [14, (context) => code`await ${context.stepCall({ statements })};`],
  [3, stepWithResult],
  [1, (context) => code`console.log(${context.condition()});`],
];

/** if, else if, else. */
function branch(context) {
  const inner = () => block(statements(context.deeper(), 2));
  const test = context.condition();
  switch (context.random.below(4)) {
    case 0:
      return code`if (${test}) {${inner()}} else {${inner()}}`;
    case 1:
      return code`if (${test}) {${inner()}} else if (${context.condition()}) {${inner()}}${
        context.chance(0.5) ? code` else {${inner()}}` : ''
      }`;
    default:
      return code`if (${test}) {${inner()}}`;
  }
}

/** Choices that are expressions. */
function choiceExpression(context) {
  const test = context.condition();
  switch (context.random.below(4)) {
    case 0:
      return code`${test} ? await ${context.stepCall()} : await ${context.stepCall()};`;
    case 1:
      return code`${test} && (await ${context.stepCall()});`;
    case 2:
      return code`${test} || (await ${context.stepCall()});`;
    default:
      return code`await (${test} ? ${context.stepCall()} : ${context.stepCall()});`;
  }
}

/** switch with and without fall-through and default. */
function switchStatement(context) {
  const kinds = ['a', 'b', 'c'].slice(0, 2 + context.random.below(2));
  const isLabelled = { kind: 'switch' };
  const cases = kinds.map((kind) => {
    const inner = statements(context.deeper({ loops: [...context.loops, isLabelled] }), 2);
    const end = context.chance(0.7) ? [code`break;`] : [];
    return code`case "${kind}": {${block(inner, end)}}`;
  });
  if (context.chance(0.5)) {
    const inner = code`default: {${
      block(statements(context.deeper({ loops: [...context.loops, isLabelled] }), 1), code`break;`)
    }}`;
    cases.splice(context.chance(0.8) ? cases.length : context.random.below(cases.length), 0, inner);
  }
  return code`switch (${context.data}.${context.name('kind')}) {${block(cases)}}`;
}

/** Every form of loop. */
function loop(context) {
  const item = context.name('item');
  const label = context.isHard && context.chance(0.15) ? context.name('outer') : null;
  const inner = (values = {}) =>
    block(
      statements(
        context.deeper({ loops: [...context.loops, { kind: 'loop', label }], item, ...values }),
        3,
      ),
    );
  const prefix = label ? `${label}: ` : '';
  const count = context.name('n');
  switch (context.random.below(8)) {
    case 0:
      return code`${prefix}for (let ${count} = 0; ${count} < ${context.data}.${
        context.name('count')
      }; ${count}++) {${inner({ item: null })}}`;
    case 1:
      return [
        code`let ${count} = 0;`,
        code`${prefix}while (${count}++ < ${context.data}.${context.name('count')}) {${
          inner({ item: null })
        }}`,
      ];
    case 2:
      return [
        code`let ${count} = 0;`,
        code`${prefix}do {${inner({ item: null })}} while (${count}++ < ${context.data}.${
          context.name('count')
        });`,
      ];
    case 3:
      return code`${prefix}for (const ${item} in ${context.data}.${context.name('table')}) {${
        inner({ item: null })
      }}`;
    case 4:
      return code`while (true) {${
        block(
          statements(
            context.deeper({
              loops: [...context.loops, { kind: 'loop', isEndless: true }],
              item: null,
            }),
            2,
          ),
          exitOfStep(context),
        )
      }}`;
    case 5:
      return code`${prefix}for (const [${
        context.name('i')
      }, ${item}] of ${context.list()}.entries()) {${inner()}}`;
    default:
      return code`${prefix}for (const ${item} of ${context.list()}) {${inner()}}`;
  }
}

/** The exit of an endless loop: a step decides. */
function exitOfStep(context) {
  return code`if (await ${
    context.stepCall({ result: `${context.data}.${context.name('flag')}` })
  }) break;`;
}

/** try, catch, finally. */
function tryStatement(context) {
  const body = statements(context.deeper({ tries: context.tries + 1 }), 3);
  if (context.mayThrow && context.chance(0.4)) {
    body.splice(
      context.random.below(body.length + 1),
      0,
      code`if (${context.condition()}) throw new Error("no");`,
    );
  }
  const handler = () => block(context.chance(0.75) ? statements(context.deeper(), 2) : []);
  const finalizer = () => block(statements(context.deeper({ canReturn: false, loops: [] }), 1));
  switch (context.random.below(4)) {
    case 0:
      return code`try {${block(body)}} catch (error) {${handler()}} finally {${finalizer()}}`;
    case 1:
      return code`try {${block(body)}} finally {${finalizer()}}`;
    default:
      return code`try {${block(body)}} catch {${handler()}}`;
  }
}

/** An exit under a condition. */
function exit(context) {
  const words = [];
  const innermost = context.loops.at(-1);
  const inLoop = context.loops.findLast?.((loop) => loop.kind === 'loop') ?? null;
  if (innermost?.kind === 'loop') words.push('break', 'break');
  if (inLoop && !inLoop.isEndless) words.push('continue', 'continue');
  for (const { label } of context.loops.some((loop) => loop.isEndless) ? [] : context.loops) {
    if (label) words.push(`break ${label}`, `continue ${label}`);
  }
  if (context.canReturn) words.push('return');
  if (context.mayThrow && context.tries > 0) words.push('throw new Error("out")');
  if (words.length === 0) return null;
  const word = context.pick(words);
  if (context.chance(0.3)) {
    return code`if (${context.condition()}) {${
      block(code`await ${context.stepCall()};`, code`${word};`)
    }}`;
  }
  return code`if (${context.condition()}) ${word};`;
}

/** Branches, loops, errors, exits and calls. */
const flowStatements = [
  [5, branch],
  [2, choiceExpression],
  [2, switchStatement],
  [5, loop],
  [4, tryStatement],
  [3, exit],
  [4, helperCall],
];

/** A call of a helper: a new one, or one that is there. */
function helperCall(context) {
  const call = helper(context);
  return call ? code`await ${call};` : null;
}

/** The text of a call of a helper, not awaited; null if there is none to call from here. */
export function helper(context) {
  const known = context.shared.helpers.filter((one) => !one.isMethod || context.hasThis);
  if (context.depth > 3 && known.length === 0) return null;
  const chosen = known.length > 0 && (context.depth > 3 || context.chance(0.4))
    ? context.pick(known)
    : newHelper(context);
  return `${chosen.isMethod ? 'this.' : ''}${chosen.name}(${context.step}, ${context.event})`;
}

/** Declares a helper. It is known to later code only, so that nothing recurses by accident. */
function newHelper(context) {
  const name = context.name('help');
  const isMethod = context.hasThis && context.chance(0.5);
  const step = context.pick(['step', 's', 'stp']);
  const inner = context.inFunction({ step, event: 'event', tries: 0, hasThis: isMethod });
  const body = statements(inner, 3);
  if (context.chance(0.3)) body.push(code`return ${inner.stepCall()};`);
  const { members, module, helpers } = context.shared;
  if (isMethod) members.push(code`async ${name}(${step}, event) {${block(body)}}`);
  else if (context.chance(0.4)) {
    module.push(code`const ${name} = async (${step}, event) => {${block(body)}};`);
  } else module.push(code`async function ${name}(${step}, event) {${block(body)}}`);
  helpers.push({ name, isMethod });
  return helpers.at(-1);
}
