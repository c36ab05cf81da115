/** Random workflow programs: the same seed and profile give the same program. */
import { Context } from './context.mjs';
import { statements } from './statements.mjs';
import { block, code, render } from './tree.mjs';

/** The text of a program. */
export function programText(program) {
  return `${
    render(program).trim().split('\n').map((line) => line.replace(/^  /, '')).join('\n')
  }\n`;
}

/** A class whose `run` calls that of its base. */
function derived(className, members, run) {
  const call = code`async run(event, step) {${block(code`return await super.run(event, step);`)}}`;
  return block(
    code`class Base extends WorkflowEntrypoint {${block(members, run)}}`,
    code`export class ${className} extends Base {${block(call)}}`,
  );
}

/**
 * Makes a program as a tree.
 * @param seed the seed
 * @param profile "simple" or "hard"
 * @param className the name of its class
 */
export function makeProgram(seed, profile, className) {
  const context = new Context(seed, profile === 'hard');
  const body = statements(context, 5);
  if (context.random.chance(0.15)) body.push(code`return ${context.stepCall()};`);
  const { module, members } = context.shared;
  const run = code`async run(event, step) {${block(body)}}`;
  const declared = context.isHard && context.random.chance(0.1)
    ? derived(className, members, run)
    : code`export class ${className} extends WorkflowEntrypoint {${block(members, run)}}`;
  return code`import { WorkflowEntrypoint } from "cloudflare:workers";${block(module, declared)}`;
}
