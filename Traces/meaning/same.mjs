/**
 * Whether two graphs mean the same: the same steps in the same structure with the same order. Names
 * of functions, texts of conditions, the order of branches, places and ids may differ; numbers may,
 * if they say the same about every pair of nodes.
 */
import { Normalizer } from './normal.mjs';

/** What of a leaf or a parallel must be equal, as text. */
function factsOf(node) {
  const { type, name, kind, config, duration, timestamp, options, payload } = node;
  if (type === 'function_call') return JSON.stringify({ type });
  if (type === 'break') return JSON.stringify({ type, kind, word: node.word });
  return JSON.stringify({
    type,
    name,
    kind,
    config,
    duration,
    timestamp,
    options,
    payload: shapeText(payload),
  });
}

/** A shape as text, its fields in alphabetical order. */
function shapeText(shape) {
  if (shape?.type !== 'object') return shape?.type;
  return `{${
    Object.keys(shape.fields ?? {}).sort().map((key) => `${key}:${shapeText(shape.fields[key])}`)
      .join()
  }}`;
}

/** Thrown at the first difference. */
class Difference extends Error {
  constructor(path, message) {
    super(message);
    this.path = path;
  }
}

/** Compares two workflows. */
class Comparison {
  constructor(one, other) {
    this.functions = [one.functions, other.functions];
    this.normal = this.functions.map((functions) => new Normalizer(functions));
    /** Pairs of functions that are taken to be the same, also while they are compared. */
    this.pairs = new Map();
  }

  /** Compares two bodies; each has numbers of its own. */
  body(one, other, path) {
    const leaves = [];
    this.list(
      this.normal[0].list(one, 'body'),
      this.normal[1].list(other, 'body'),
      path,
      leaves,
      [],
    );
    this.order(leaves, path);
  }

  /** Compares two lists. `ways` says in which branch of which choice they stand. */
  list(one, other, path, leaves, ways) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const [first, second] = [one[index], other[index]];
      if (!first || !second) {
        throw new Difference(
          path,
          `${first ? 'lacks' : 'has one more:'} ${nameOf(first ?? second)}`,
        );
      }
      this.node(first, second, `${path} › ${nameOf(first)}`, leaves, ways);
    }
  }

  /** Compares two nodes. */
  node(one, other, path, leaves, ways) {
    if (factsOf(one) !== factsOf(other)) {
      throw new Difference(path, `${factsOf(one)} against ${factsOf(other)}`);
    }
    if (one.type === 'if') return this.choice(one, other, path, leaves, ways);
    if (one.type === 'switch') this.cases(one, other, path);
    if (one.lists) {
      if (one.lists.length !== other.lists.length) {
        throw new Difference(path, 'another number of parts');
      }
      one.lists.forEach((list, index) =>
        this.list(list, other.lists[index], `${path}[${index}]`, leaves, ways)
      );
    } else if (one.type !== 'break') this.leaf(one, other, path, leaves, ways);
  }

  /** Compares the constants of the cases. */
  cases(one, other, path) {
    const text = ({ condition }) =>
      condition === null || /^[\w -]*$/.test(condition) ? condition : '…';
    const texts = (node) => node.branches.map(text).join();
    if (texts(one) !== texts(other)) {
      throw new Difference(path, `cases ${texts(one)} against ${texts(other)}`);
    }
  }

  /**
   * Compares two leaves: what is inside of a callback or of a called function is a body of its own.
   */
  leaf(one, other, path, leaves, ways) {
    leaves.push({ one, other, path, ways });
    if (one.type === 'function_call') this.call(one.name, other.name, path);
    else {
      this.body(one.nodes ?? [], other.nodes ?? [], path);
      this.body(one.rollback ?? [], other.rollback ?? [], `${path} rollback`);
    }
  }

  /** Compares two called functions, each pair once. */
  call(one, other, path) {
    const key = JSON.stringify([one, other]);
    if (this.pairs.has(key)) return;
    this.pairs.set(key, true);
    const [first, second] = [this.functions[0][one], this.functions[1][other]];
    if (!first !== !second) throw new Difference(path, 'a function that is known on one side only');
    if (first) this.body(first.nodes, second.nodes, `function ${one}`);
  }

  /** Compares two choices, whose branches may stand in any order. */
  choice(one, other, path, leaves, ways) {
    if (one.isTotal !== other.isTotal) throw new Difference(path, 'one may run no branch');
    if (one.lists.length !== other.lists.length) {
      throw new Difference(path, 'another number of branches');
    }
    const choice = {};
    const left = [...other.lists];
    for (const [branch, list] of one.lists.entries()) {
      const [found, first] = this.partner(list, left, `${path}[${branch}]`, leaves, [...ways, {
        choice,
        branch,
      }]);
      if (found < 0) throw first;
      left.splice(found, 1);
    }
  }

  /**
   * Looks for the branch that is the same as another; gives its position, and the first difference
   * if there is none.
   */
  partner(list, candidates, path, leaves, ways) {
    let first = null;
    for (const [index, candidate] of candidates.entries()) {
      const found = [];
      try {
        this.list(list, candidate, path, found, ways);
        leaves.push(...found);
        return [index, null];
      } catch (error) {
        if (!(error instanceof Difference)) throw error;
        first ??= error;
      }
    }
    return [-1, first];
  }

  /** Compares what the numbers say about every pair of leaves that can run in one run. */
  order(leaves, path) {
    leaves.forEach((first, index) => {
      if (
        (first.one.resolves === undefined) !== (first.other.resolves === undefined) &&
        isPending(first.one) && isPending(first.other)
      ) {
        throw new Difference(first.path, 'one is never awaited');
      }
      for (const second of leaves.slice(index + 1)) {
        if (areExclusive(first.ways, second.ways)) continue;
        const [before, after] = [
          isBefore(first.one, second.one),
          isBefore(first.other, second.other),
        ];
        if (before !== after) {
          throw new Difference(
            path,
            `${nameOf(first.one)} and ${nameOf(second.one)} are in order on one side only`,
          );
        }
      }
    });
  }
}

/** Whether a leaf is not awaited at once. */
const isPending = (leaf) => leaf.starts !== undefined;

/**
 * Whether a leaf is over before one that stands behind it begins; in another function's body, it is
 * the call that counts.
 */
function isBefore(first, second) {
  const [one, other] = [first.calls ?? [], second.calls ?? []];
  const part = one.findIndex((call, index) => call !== other[index]);
  const parted = part < 0 ? one.length : part;
  const [before, after] = [one.length > parted ? {} : first, other.length > parted ? {} : second];
  if (before.starts === undefined) return true;
  if (before.resolves === undefined) return false;
  return after.starts === undefined || before.resolves <= after.starts;
}

/** Whether two leaves stand in different branches of one choice. */
const areExclusive = (one, other) =>
  one.some(({ choice, branch }) =>
    other.some((way) => way.choice === choice && way.branch !== branch)
  );

/** A node's name for a message. */
const nameOf = (node) => (node.name ? `${node.type} ${node.name}` : node.type);

/**
 * Compares two workflows of JSON documents.
 * @returns null if they mean the same, or { path, message }
 */
export function difference(one, other) {
  try {
    if (shapeText(one.payload) !== shapeText(other.payload)) {
      throw new Difference(
        'payload',
        `${shapeText(one.payload)} against ${shapeText(other.payload)}`,
      );
    }
    new Comparison(one, other).body(one.nodes, other.nodes, 'run');
    return null;
  } catch (error) {
    if (!(error instanceof Difference)) throw error;
    return { path: error.path, message: error.message };
  }
}

/**
 * Compares two JSON documents, workflow by workflow: by class name, or in order if the names are
 * others.
 */
export function documentDifference(one, other) {
  if (one.workflows.length !== other.workflows.length) {
    return {
      path: 'workflows',
      message: `${one.workflows.length} against ${other.workflows.length}`,
    };
  }
  for (const [index, workflow] of one.workflows.entries()) {
    const partner = other.workflows.find(({ class_name: name }) => name === workflow.class_name) ??
      other.workflows[index];
    const found = difference(workflow, partner);
    if (found) return { ...found, path: `${workflow.class_name}: ${found.path}` };
  }
  return null;
}
