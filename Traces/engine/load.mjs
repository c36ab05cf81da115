/**
 * Loads a program from its text: the engine's base classes are stubs, and every other import is
 * unknown.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import vm from 'node:vm';

/** What the classes of `cloudflare:workers` are here. */
class Base {
  constructor(ctx, env) {
    this.ctx = ctx;
    this.env = env;
  }
}

/** The Agents SDK's workflow class, as far as its methods run steps. */
class AgentWorkflow extends Base {
  /** Tells the agent something, which is no step. */
  async reportProgress() {}

  /** Waits for an event with the answer. */
  async waitForApproval(step, options) {
    const name = options?.stepName ?? 'wait-for-approval';
    const { payload } = await step.waitForEvent(name, {
      type: options?.eventType ?? 'approval',
      timeout: options?.timeout,
    });
    return payload;
  }
}

/** The classes of the engine that programs extend. */
const bases = ['WorkflowEntrypoint', 'WorkerEntrypoint', 'DurableObject', 'RpcTarget'];

/** The value of one imported name. */
function exportValue(specifier, name, unknown) {
  if (bases.includes(name)) return Base;
  if (name === 'AgentWorkflow') return AgentWorkflow;
  if (name === 'AsyncLocalStorage') return AsyncLocalStorage;
  if (/^instrument.*Workflow/.test(name)) return (_options, workflow) => workflow;
  return unknown.stub(name === 'default' ? specifier : name);
}

/** A module that exports stubs under the given names. */
function stubModule(specifier, names, unknown) {
  const module = new vm.SyntheticModule(names, () => {
    for (const name of names) module.setExport(name, exportValue(specifier, name, unknown));
  }, { identifier: specifier });
  return module;
}

/** The names that a text imports from anywhere. */
function importedNames(text) {
  const names = new Set(['default', 'WorkflowEntrypoint']);
  for (
    const [, list] of text.matchAll(/\b(?:import|export)\s*(?:[\w$]+\s*,\s*)?\{([^}]*)\}\s*from\b/g)
  ) {
    for (const part of list.split(',')) {
      const name = part.trim().split(/\s+as\s+/)[0];
      if (name) names.add(name);
    }
  }
  return [...names];
}

/**
 * A program as a module: CommonJS gets its variables, a fragment its base class; a class that is
 * not exported can be found.
 */
function asModule(text, className) {
  const isModule = /^\s*(?:import|export)\b|[;}]export\{|[;}]import\b/m.test(text);
  const isCommonJS = !isModule || /\brequire\(/.test(text);
  const workers = 'import * as workersModule from "cloudflare:workers"; ';
  const before = isCommonJS
    ? `${workers}const require = () => workersModule, module = { exports: {} }; ` +
      'const { exports } = module; '
    : '';
  const isFragment = !isCommonJS && !/cloudflare:workers|agents\/workflows/.test(text);
  const base = isFragment ? 'import { WorkflowEntrypoint } from "cloudflare:workers"; ' : '';
  const name = /^[\w$]+$/.test(className) ? className : 'undefined';
  const found = `typeof ${name} === "undefined" ? undefined : ${name}`;
  const exported = isCommonJS
    ? `module.exports[${JSON.stringify(className)}] ?? (${found})`
    : found;
  return `${before}${base}${text}\n;globalThis.foundWorkflow = ${exported};`;
}

/** The time in which a module must have run its own code, in milliseconds. */
const mostMillis = 2000;

/** Gives the class of a program. */
export async function loadClass({ text, className }, unknown) {
  const names = importedNames(text);
  const stubs = new Map();
  const stub = (specifier) => {
    if (!stubs.has(specifier)) stubs.set(specifier, stubModule(specifier, names, unknown));
    return stubs.get(specifier);
  };
  const module = new vm.SourceTextModule(asModule(text, className), { identifier: 'program.js' });
  await module.link(stub);
  await module.evaluate({ timeout: mostMillis });
  return module.namespace[className] ?? globalThis.foundWorkflow ?? module.namespace.default;
}
