/**
 * Edits of a program: those that change what it does must change its graph, the others must not.
 * STEPGRAPH is the path of the program under test.
 */
import assert from 'node:assert';
import { graphsOf } from '../campaign/stepgraph.mjs';
import { installedMinifiers, minify } from '../meaning/minifiers.mjs';
import { difference } from '../meaning/same.mjs';
import { test } from './harness.mjs';

const binary = process.env.STEPGRAPH ?? '.build/release/stepgraph';

const program = `import { WorkflowEntrypoint } from "cloudflare:workers";

const RETRIES = { retries: { limit: 3, delay: "5 seconds" } };
const MINUTES = 60 * 1000;

async function notify(step, who) {
  await step.do("render mail", async () => who);
  await step.do("send mail", RETRIES, async () => who);
}

export class Order extends WorkflowEntrypoint {
  async run(event, step) {
    const { customer, items } = event.payload;
    const account = await step.do("load account", async () => customer);
    if (!account) return;
    const charge = step.do("charge card", async () => account);
    const reserve = (item) => step.do(\`reserve \${item}\`, async () => item);
    const reserved = await Promise.all(items.map((item) => reserve(item)));
    await charge;
    if (account.premium) {
      await step.sleep("cool down", 5 * MINUTES);
    } else {
      await step.waitForEvent("approval", { type: "approved", timeout: "1 day" });
    }
    try {
      await step.do("ship", async () => reserved);
    } catch {
      await step.do("refund", async () => charge);
    }
    for (const item of items) {
      if (item.digital) continue;
      await step.do(\`track \${item}\`, async () => item);
    }
    await notify(step, customer);
  }
}
`;

/** Two steps of the program. */
const mails = /await step\.do\("render[^]*?RETRIES.*;/.exec(program)[0];

/** Edits that change what the program does: a piece of its text and what comes in its place. */
const changes = {
  'drop an await': ['await step.do("send mail"', 'step.do("send mail"'],
  'drop the await of a promise': ['    await charge;\n', ''],
  'await at once': ['const charge = step.do', 'const charge = await step.do'],
  'swap two steps': [
    mails,
    mails.split('\n  ').reverse().join('\n  '),
  ],
  'from one after the other to all at once': [
    mails,
    `await Promise.all([${mails.replaceAll('await ', '').replaceAll(';', ',')}]);`,
  ],
  'from all to a race': ['await Promise.all', 'await Promise.race'],
  'remove a catch': [
    'catch {\n      await step.do("refund", async () => charge);\n    }',
    'catch {}',
  ],
  'from catch to finally': ['catch {', 'finally {'],
  'move a step into a branch': [
    '    await charge;\n    if (account.premium) {\n',
    '    if (account.premium) {\n      await charge;\n',
  ],
  'move a step out of a branch': [
    '    } else {\n      await step.waitForEvent',
    '    }\n    {\n      await step.waitForEvent',
  ],
  'drop a branch': [
    / else \{[^}]*\}[^}]*\}/.exec(program)[0],
    '',
  ],
  'rename a step': ['"load account"', '"load accounts"'],
  'rename a part of a name': ['`reserve ', '`hold '],
  'an early return': [
    '    await charge;\n',
    '    await charge;\n    if (!reserved.length) return;\n',
  ],
  'drop an early return': ['    if (!account) return;\n', ''],
  'from continue to break': ['continue;', 'break;'],
  'drop an exit': ['      if (item.digital) continue;\n', ''],
  'another retry': ['limit: 3', 'limit: 4'],
  'another duration': ['5 * MINUTES', '6 * MINUTES'],
  'another event': ['"approved"', '"accepted"'],
  'another timeout': ['"1 day"', '"2 days"'],
  'another field of the payload': ['{ customer, items }', '{ customer, items, coupon }'],
  'one step more': [
    '    await notify(step, customer);\n',
    '    await notify(step, customer);\n    await step.do("close", async () => 1);\n',
  ],
  'one call less': ['    await notify(step, customer);\n', ''],
  'one step in a loop': [
    '    for (const item of items) {\n      if',
    '    {\n      const item = items[0];\n      if',
  ],
};

/** Edits that keep what the program does. */
const others = {
  'other white space': (text) => text.replace(/\n\s*/g, '\n').replace(/ \{\n/g, '\n{\n'),
  'comments': (text) => text.replace(/;\n/g, '; // a comment\n'),
  'other names': (text) =>
    text.replace(/\bcharge\b(?! card)/g, 'payment').replace(/\baccount\b(?!")/g, 'owner').replace(
      /\bnotify\b/g,
      'tell',
    ).replace(/\bRETRIES\b/g, 'AGAIN'),
  'another name for the step object': (text) => text.replace(/\bstep\b(?=[.,)])/g, 'engine'),
  'declarations in another order': (text) =>
    text.replace(/(const RETRIES.*\n)(const MINUTES.*\n)/, '$2$1'),
  'a function that is declared later': (text) => {
    const helper = /async function notify[\s\S]*?\n\}\n/.exec(text)[0];
    return `${text.replace(helper, '')}\n${helper}`;
  },
  'a negated condition': (text) =>
    text.replace('if (account.premium) {', 'if (!account.premium) {')
      .replace(/(\n      await step\.sleep.*)(\n    \} else \{)(\n.*)/, '$3$2$1'),
  'a guard as a branch': (text) =>
    text.replace('if (item.digital) continue;', 'if (!item.digital) {').replace(
      'async () => item);\n    }',
      'async () => item);\n    } }',
    ),
  'a promise in a list': (text) =>
    text.replace(
      'const charge = step.do("charge card", async () => account);',
      'const list = [step.do("charge card", async () => account)];',
    )
      .replace('await charge;', 'await list[0];').replace(
        'async () => charge)',
        'async () => list)',
      ),
};

/** The graph of a text. */
function graphOf(text) {
  const graphs = graphsOf(binary, [{ text, className: 'Order' }]);
  assert(typeof graphs !== 'string', graphs);
  const graph = graphs.get('Order') ?? [...graphs.values()][0];
  assert(graph?.complete, 'the graph is not complete');
  return graph;
}

/** The program with one edit. */
function edited([from, to]) {
  assert(program.includes(from), `the program does not hold ${from}`);
  return program.replace(from, to);
}

for (const [name, edit] of Object.entries(changes)) {
  test(`another meaning: ${name}`, () =>
    assert.notEqual(difference(graphOf(program), graphOf(edited(edit))), null));
}
for (const [name, edit] of Object.entries(others)) {
  test(`the same meaning: ${name}`, () => {
    const text = edit(program);
    assert.notEqual(text, program);
    assert.equal(difference(graphOf(program), graphOf(text)), null);
  });
}
for (const minifier of installedMinifiers()) {
  test(`the same meaning: after ${minifier}`, () =>
    assert.equal(difference(graphOf(program), graphOf(minify(minifier, program))), null));
}
