/**
 * Prepares one workflow of `stepgraph -f json` for the acceptor: every list of nodes knows where it
 * stands, and every leaf (a step or a call) knows its numbers and what it matches.
 */

/** The methods of the step object that the types of nodes stand for. */
const methods = {
  step_do: 'do',
  step_sleep: 'sleep',
  step_sleep_until: 'sleepUntil',
  step_wait_for_event: 'waitForEvent',
};

/**
 * The test of a run-time name against a name of the graph: `${...}` is any text, ` | ` stands
 * between alternatives.
 */
function nameTest(name) {
  const quote = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const one = (text) => text.split(/\$\{\.\.\.\}|<dynamic>/).map(quote).join('[\\s\\S]*');
  const pattern = new RegExp(`^(?:${name.split(' | ').map(one).join('|')})$`);
  return (text) => text === name || pattern.test(text);
}

/** The names of the steps that a node is or holds. */
function stepNames(node) {
  const lists = [node.nodes, node.try_block?.nodes, node.catch_block?.nodes]
    .concat((node.branches ?? []).map(({ nodes }) => nodes));
  const own = node.type in methods ? [node.name] : [];
  return [...own, ...lists.flatMap((list) => (list ?? []).flatMap(stepNames))];
}

/**
 * How many nodes of a loop stand in its header, so that the loop may end behind any of them: a test
 * with steps runs once more than the loop's body. Without a label and places, any node may.
 */
export function headerCount(loop) {
  if (!loop.label || !loop.source) return loop.nodes.length;
  if (!/^(while|for)\b/.test(loop.label)) return 0;
  const { line, column } = loop.source;
  // What a loop goes through is asked for once; only what its iterator does is done in each turn,
  // and that is where the loop is.
  const isOfList = /^for\b([^;]*$|[^(]*\((\w+ )?[\w$]+ of )/.test(loop.label);
  // A label may have a space more than the text, and what follows the header begins behind its
  // parenthesis.
  const end = isOfList ? column + 1 : column + loop.label.length - 1;
  const isOnLine = ({ source }) =>
    source?.line === line && source.column >= column && source.column < end;
  // The places of a header of several lines do not tell; its text does.
  const isQuoted = (name) => {
    const known = name.split('${')[0];
    return known !== '' && ['"', "'", '`'].some((quote) => loop.label.includes(quote + known));
  };
  const isInHeader = (node) =>
    isOnLine(node) || (!isOfList && stepNames(node).some(isQuoted));
  const count = loop.nodes.findIndex((node) => !isInHeader(node));
  return count < 0 ? loop.nodes.length : count;
}

/** The word of an exit; without the addition that says it, `break` and `continue` are one. */
function exitWord({ kind, word }) {
  return word ?? (kind === 'return' ? 'return' : 'either');
}

/** The nodes of what has a list of them, with the exit that the list may end by. */
function contents({ nodes, ends }) {
  if (!ends) return nodes;
  const [word, label] = ends.split(' ');
  return [...nodes, { type: 'break', kind: word === 'return' ? word : 'break', word, label }];
}

/** The branches of a choice, with the exit where no other applies. */
function branches(choice) {
  const { otherwise } = choice;
  return otherwise
    ? [...choice.branches, { condition: null, nodes: [], ends: otherwise }]
    : choice.branches;
}

/** Makes the tables of one workflow. */
class Preparation {
  constructor(workflow) {
    this.workflow = workflow;
    this.lists = [];
    this.leaves = [];
    this.bodies = new Map();
    this.isUnknown = workflow.complete === false;
    this.root = this.body('run');
    for (const [key, definition] of Object.entries(workflow.functions)) {
      this.bodies.set(key, this.body(`function ${key}`, definition));
    }
    for (const body of this.bodies.values()) this.fill(body, contents(body.definition));
    this.fill(this.root, contents(workflow));
  }

  /** A body: the nodes of a function, of `run` or of a step's callback; it has its own counter. */
  body(name, definition = null) {
    return { name, definition, list: null };
  }

  /** A body of nodes inside of a step; null for none. */
  inside(name, nodes) {
    if (!(nodes?.length > 0)) return null;
    const body = this.body(name);
    this.fill(body, nodes);
    return body;
  }

  /** Reads the nodes of a body. */
  fill(body, nodes) {
    body.list = this.list(nodes, {
      kind: 'body',
      body,
      list: null,
      index: 0,
      path: body.name,
      isRace: false,
      settles: false,
      inTry: false,
      kinds: [],
    });
  }

  /** Reads a list of nodes; `owner` says what it belongs to. */
  list(nodes, owner) {
    const list = { id: this.lists.length, owner, nodes: null };
    this.lists.push(list);
    list.nodes = nodes.map((node, index) => this.node(node, list, index));
    return list;
  }

  /** Reads a node. */
  node(node, list, index) {
    const outer = list.owner;
    const inner = (nodes, kind, more = {}) =>
      this.list(nodes, { ...outer, kind, list, index, path: `${outer.path} › ${kind}`, ...more });
    switch (node.type) {
      case 'loop':
        return {
          type: 'loop',
          list: inner(contents(node), 'loop', {
            headers: headerCount(node),
            testsLast: /^do\b/.test(node.label ?? ''),
            path: `${outer.path} › loop${node.label ? ` ${node.label}` : ''}`,
          }),
        };
      case 'parallel':
        return {
          type: 'block',
          list: inner(node.nodes, 'parallel', {
            isRace: outer.isRace || node.kind === 'race' || node.kind === 'any',
            settles: outer.settles || node.kind !== 'all',
            keepsErrors: node.kind === 'all_settled',
            kinds: node.kind === 'all' ? outer.kinds : [...outer.kinds, node.kind],
          }),
        };
      case 'block':
        return { type: 'block', list: inner(contents(node), 'block') };
      case 'if':
        return {
          type: 'choice',
          isTotal: branches(node).some((branch) => branch.condition === null),
          lists: branches(node).map((branch) =>
            inner(contents(branch), 'branch', {
              path: `${outer.path} › if ${branch.condition ?? 'else'}`,
            })
          ),
        };
      case 'switch': {
        const made = {
          type: 'choice',
          isTotal: node.branches.some((branch) => branch.condition === null),
          lists: [],
        };
        node.branches.forEach((branch, position) =>
          made.lists.push(
            inner(contents(branch), 'case', {
              node: made,
              position,
              path: `${outer.path} › case ${branch.condition ?? 'default'}`,
            }),
          )
        );
        return made;
      }
      case 'try': {
        const made = { type: 'try' };
        const block = (part, kind) =>
          part && inner(contents(part), kind, { node: made, inTry: kind === 'try' || outer.inTry });
        made.block = block(node.try_block ?? { nodes: [] }, 'try');
        const { catch_ends: ends } = node;
        made.handler = block(node.catch_block ?? (ends ? { nodes: [], ends } : null), 'catch');
        made.finalizer = block(node.finally_block ?? null, 'finally');
        return made;
      }
      case 'break':
        return { type: 'exit', word: exitWord(node), label: node.label ?? null };
      default:
        return this.leaf(node, list);
    }
  }

  /** Reads a step or a call. */
  leaf(node, list) {
    const { path, isRace, settles, inTry } = list.owner;
    const isCall = node.type === 'function_call';
    const leaf = {
      type: 'leaf',
      id: this.leaves.length,
      node,
      isCall,
      name: node.name,
      isRace,
      settles,
      inTry,
      list,
      starts: node.starts ?? null,
      resolves: node.resolves ?? null,
      path: `${path} › ${isCall ? `${node.name}()` : `${node.type} ${node.name}`}`,
    };
    this.leaves.push(leaf);
    if (isCall) {
      leaf.body = this.bodies.get(node.name) ?? null;
      if (!leaf.body) this.isUnknown = true;
    } else {
      leaf.method = methods[node.type];
      leaf.matches = nameTest(node.name);
      leaf.body = this.inside(leaf.path, contents(node));
      leaf.rollback = this.inside(`${leaf.path} rollback`, node.rollback);
    }
    return leaf;
  }
}

/** Gives { root, leaves, lists, isUnknown } of a workflow of the JSON document. */
export function prepare(workflow) {
  const { root, leaves, lists, bodies, isUnknown } = new Preparation(workflow);
  return { root, leaves, lists, bodies, isUnknown };
}
