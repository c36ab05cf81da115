/**
 * The normal form of lists of nodes, in which programs that do the same look the same. Each line
 * shows two forms of one thing:
 *
 *   if (c) { a; return; } b                     if (c) { a } else { b }
 *   while (true) { if (await t) break; a }      while (!await t) { a }
 *   parallel all { a, b }                       a, b
 *   f()                                         what f does
 *
 * The first holds at the end of a function; so do `continue` in a loop and `break` in a case.
 * Groups of kind "all" go, since the numbers say what is under way together. Calls stay if the
 * function calls itself, or if they have numbers and the function several nodes.
 */
import { headerCount } from '../acceptor/graph.mjs';

/** The exit that running to the end of a list amounts to. */
const implicit = { body: 'return', loop: 'continue', case: 'break', none: null };

/** The word of an exit without a label, or null. */
function wordOf(node) {
  if (node.type !== 'break' || node.label) return null;
  return node.word ?? (node.kind === 'return' ? 'return' : 'break');
}

/** Whether one of an `if`'s branches must run. */
const hasElse = (node) => node.branches.some((branch) => branch.condition === null);

/** Whether nothing behind a list runs. */
function leaves(nodes) {
  const last = nodes.at(-1);
  if (!last) return false;
  return last.type === 'break' ||
    (last.type === 'if' && hasElse(last) && last.branches.every((branch) => leaves(branch.nodes)));
}

/** Whether an exit stands in a list or in its choices. */
const mayLeave = (nodes) =>
  nodes.some((node) =>
    node.type === 'break' ||
    (node.type === 'if' && node.branches.some((branch) => mayLeave(branch.nodes)))
  );

/** The nodes of a list without groups of kind "all". */
function ungrouped(nodes) {
  return nodes.flatMap((node) =>
    node.type === 'parallel' && node.kind === 'all' ? ungrouped(node.nodes) : [node]
  );
}

/** Whether a list only ends its loop, at the end of a turn, where the loop may end anyway. */
const onlyEndsLoop = (list, tail) =>
  tail === 'loop' && list.length === 1 && wordOf(list[0]) === 'break';

/** Whether a `return` is left in a list. */
const returns = (nodes) =>
  nodes.some((node) =>
    (node.type === 'break' && node.kind === 'return') || node.lists?.some(returns)
  );

/** The keys of what is not compared. */
const placeKeys = ['id', 'source', 'condition', 'label', 'discriminant'];

/** Leaves places and texts of conditions out of a comparison. */
const withoutPlaces = (key, value) => (placeKeys.includes(key) ? undefined : value);

/** The numbers of nodes, for as long as they live. */
const numbers = new WeakMap();
let lastNumber = 0;

/** The number of a node. */
function numberOf(node) {
  if (!numbers.has(node)) numbers.set(node, lastNumber += 1);
  return numbers.get(node);
}

/**
 * Leaves of a function's body that stands in the place of a call: `calls` are the calls around
 * them.
 */
const inside = (call, nodes) =>
  nodes.map((node) => ({
    ...node,
    calls: [numberOf(call), ...(node.calls ?? [])],
    ...(node.lists ? { lists: node.lists.map((list) => inside(call, list)) } : {}),
  }));

/** A turn without a test of whether it begins at all: a loop may end before any turn. */
function withoutFirstExit(nodes) {
  const [first, ...rest] = nodes;
  const isTest = first?.type === 'if' && first.branches.length === 1 &&
    onlyEndsLoop(first.branches[0].nodes, 'loop');
  return isTest ? withoutFirstExit(rest) : nodes;
}

/** An `if` that has taken in what follows it. */
function withRest(node, rest) {
  const branches = hasElse(node)
    ? node.branches
    : [...node.branches, { condition: null, nodes: [] }];
  return {
    ...node,
    branches: branches.map((branch) => ({
      ...branch,
      nodes: leaves(branch.nodes) ? branch.nodes : [...branch.nodes, ...rest],
    })),
  };
}

/** The nodes of a loop, with the exit that its header is. */
function loopNodes(node) {
  const count = node.label && node.source ? headerCount(node) : 0;
  if (count === 0 || count === node.nodes.length) return node.nodes;
  const exit = {
    type: 'if',
    branches: [{
      condition: 'the loop ends',
      nodes: [{ type: 'break', kind: 'break', word: 'break' }],
    }],
  };
  return [...node.nodes.slice(0, count), exit, ...node.nodes.slice(count)];
}

/** Makes normal forms of the lists of one workflow. */
export class Normalizer {
  constructor(functions) {
    this.functions = functions;
    this.open = new Set();
  }

  /**
   * The normal form of a list.
   * @param tail what its end means: the end of a "body", of a turn of a "loop", of the last "case",
   *   or "none" of these
   */
  list(nodes, tail) {
    const made = [];
    const list = tail === 'loop' ? withoutFirstExit(ungrouped(nodes)) : ungrouped(nodes);
    for (const [index, node] of list.entries()) {
      const rest = list.slice(index + 1);
      if (node.type === 'break') {
        if (wordOf(node) === null || wordOf(node) !== implicit[tail]) made.push(node);
        return made;
      }
      if (
        node.type === 'if' && rest.length > 0 &&
        mayLeave(node.branches.flatMap((branch) => branch.nodes))
      ) {
        return [...made, ...this.choice(withRest(node, rest), tail)];
      }
      made.push(
        ...this.node(node, rest.length === 0 ? tail : 'none', list.length === 1 && tail === 'body'),
      );
    }
    return made;
  }

  /** The normal form of an `if`: which lists may run, and whether one must. */
  choice(node, tail) {
    const lists = node.branches
      .map((branch) => this.list(branch.nodes, tail))
      .map((list) => (onlyEndsLoop(list, tail) ? [] : list));
    let isTotal = hasElse(node);
    const found = new Map();
    for (const list of lists) {
      const inner = list.length === 1 && list[0].type === 'if'
        ? list[0]
        : { lists: list.length > 0 ? [list] : [], isTotal: list.length > 0 };
      isTotal &&= inner.isTotal;
      for (const one of inner.lists) found.set(JSON.stringify(one, withoutPlaces), one);
    }
    const kept = [...found.values()];
    if (kept.length === 0) return [];
    return kept.length === 1 && isTotal ? kept[0] : [{ type: 'if', isTotal, lists: kept }];
  }

  /** The normal form of a node: no, one, or several nodes. */
  node(node, tail, isAlone) {
    switch (node.type) {
      case 'if':
        return this.choice(node, tail);
      case 'loop':
        return [{ type: 'loop', lists: [this.list(loopNodes(node), 'loop')] }];
      case 'block':
        return [{ type: 'block', lists: [this.list(node.nodes, 'none')] }];
      case 'parallel':
        return [{ ...node, lists: [this.list(node.nodes, 'none')] }];
      case 'switch': {
        const last = node.branches.length - 1;
        return [{
          ...node,
          lists: node.branches.map((branch, index) =>
            this.list(branch.nodes, index === last ? 'case' : 'none')
          ),
        }];
      }
      case 'try': {
        const parts = [node.try_block, node.catch_block, node.finally_block];
        return [{
          type: 'try',
          lists: parts.map((part) => (part ? this.list(part.nodes, 'none') : [])),
        }];
      }
      case 'function_call':
        return this.call(node, isAlone);
      default:
        return [node];
    }
  }

  /**
   * The normal form of a call: what the function does, where that says the same.
   * @param isAlone whether nothing else stands in the calling body, so that numbers say nothing
   */
  call(node, isAlone) {
    const definition = this.functions[node.name];
    if (!definition || this.open.has(node.name)) return [node];
    this.open.add(node.name);
    const body = this.list(definition.nodes, 'body');
    this.open.delete(node.name);
    if (this.callsOpen(body, node.name)) return [node];
    const { starts, resolves } = node;
    if (starts === undefined || isAlone) return returns(body) ? [node] : inside(node, body);
    return body.length === 1 && !body[0].lists && body[0].type !== 'break'
      ? [{ ...body[0], starts, resolves }]
      : [node];
  }

  /** Whether a call of a function is left in a list. */
  callsOpen(nodes, name) {
    return nodes.some((node) =>
      (node.type === 'function_call' && node.name === name) ||
      node.lists?.some((list) => this.callsOpen(list, name))
    );
  }
}
