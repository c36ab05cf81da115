/**
 * Compares two languages: first the words, then, for each pair of steps in a word, whether the
 * numbers say that the one is over when the other begins.
 */
import { calmPlace, isGuarded, leave, loopEnds, onward, placeAt } from '../acceptor/places.mjs';

/** The letters of one side that the other does not have. */
const missing = (one, other) => [...one.keys()].filter((letter) => !other.has(letter));

/** The number at which a leaf is over, or null if nothing says it. */
const resolution = (leaf) => (leaf.isRace ? null : leaf.resolves);

/** Whether a leaf can be reached from another in the same turn of all loops around both. */
function canFollow(one, other) {
  const seen = new Set();
  const queue = nextPlaces(calmPlace(one.list, one.list.nodes.indexOf(one)));
  for (let place = queue.pop(); place; place = queue.pop()) {
    if (place.end || seen.has(place.key)) continue;
    seen.add(place.key);
    if (place.list.nodes[place.index] === other) return true;
    queue.push(...nextPlaces(place));
  }
  return false;
}

/** The places behind a place, also behind an error; the end of a turn is the end of its loop. */
function nextPlaces(place) {
  const failing = isGuarded(place) ? leave(place, { word: 'throw', label: null }) : [];
  return [...onward(place), ...loopEnds(place), ...failing].map((next) =>
    isAround(next, place) ? placeAt(next.list, next.index + 1, next.after) : next
  );
}

/** Whether a place is that of a loop in which another place stands. */
function isAround({ list, index }, place) {
  if (!list || list.nodes[index]?.type !== 'loop') return false;
  for (let { owner } = place.list; owner.list; owner = owner.list.owner) {
    if (owner.list === list && owner.index === index) return true;
  }
  return false;
}

/**
 * Whether a step is over before another begins, or null if they do not run in one turn. Where they
 * are in different calls of one body, it is the calls that count: a call is over when all that it
 * has begun is, but for what has lost a race.
 * @param one the calls around the step, outermost first, and the step
 * @param other the same of the step behind it; nothing for the end
 */
function isBefore(one, other) {
  const at = one.findIndex((leaf, index) => leaf !== other[index]);
  // The same step once more, and what stands before it, are in another turn of a loop: the numbers
  // do not speak of that.
  if (at < 0) return null;
  const [before, after] = [one[at], other[at]];
  if (after && !canFollow(before, after)) return null;
  if (one.slice(at + 1).some((leaf) => leaf.isRace)) return false;
  if (before.starts === null) return true;
  const number = resolution(before);
  if (number === null || !after) return number !== null;
  return after.starts === null || number <= after.starts;
}

/** What the ways to take two letters say about their order; nothing if they do not say any. */
function orders(ones, others) {
  const answers = new Set(ones.flatMap((one) => others.map((other) => isBefore(one, other))));
  answers.delete(null);
  return [...answers].sort().join();
}

/** The letters that two languages can say together. */
class Product {
  constructor(one, other) {
    this.languages = [one, other];
    this.nodes = new Map();
    this.edges = [];
  }

  /** The node of two sets of states: { edges, word }. */
  node(sets, word) {
    const key = sets.map((set) => set.key).join('|');
    if (this.nodes.has(key)) return { node: this.nodes.get(key), isNew: false };
    const node = { sets, word, edges: [], number: this.nodes.size };
    this.nodes.set(key, node);
    return { node, isNew: true };
  }

  /** Follows all words; gives the first { word, only } that not both can say, or null. */
  explore() {
    const queue = [this.node(this.languages.map(({ start }) => start), []).node];
    for (let at = 0; at < queue.length; at += 1) {
      const { sets, word, edges } = queue[at];
      const letters = sets.map((set, side) => this.languages[side].letters(set));
      const only = [missing(...letters), missing(letters[1], letters[0])];
      if (only.some((list) => list.length > 0)) return { word, only };
      for (const letter of letters[0].keys()) {
        const ways = letters.map((all) => all.get(letter));
        const next = ways.map(({ states }, side) => this.languages[side].closure(states));
        const { node, isNew } = this.node(next, [...word, letter]);
        if (isNew) queue.push(node);
        edges.push({ letter, leaves: ways.map(({ leaves }) => leaves), node });
      }
    }
    return null;
  }

  /** All edges that lead to steps or to the end, from a node on. */
  edgesFrom(start) {
    const seen = new Set([start]);
    for (const node of seen) for (const edge of node.edges) seen.add(edge.node);
    return [...seen].flatMap(({ edges }) => edges).filter(({ leaves }) => leaves[0].length > 0);
  }

  /** Compares the order of all pairs of steps; gives the first difference, or null. */
  compareOrder() {
    for (const node of this.nodes.values()) {
      for (const first of node.edges.filter(({ leaves }) => leaves[0].some((one) => one.length))) {
        for (const second of this.edgesFrom(first.node)) {
          const [one, other] = [0, 1].map((side) =>
            orders(first.leaves[side], second.leaves[side])
          );
          const pair = [first.letter, second.letter];
          if (one && other && one !== other) return { word: node.word, pair };
        }
      }
    }
    return null;
  }
}

/**
 * Compares two languages.
 * @returns null if they are the same; { word, only }: behind the letters of the word, the one or
 *   the other can go on with letters that the other cannot; or { word, pair }: whether the first of
 *   two steps is over when the second begins differs
 */
export function languageDifference(one, other) {
  const product = new Product(one, other);
  return product.explore() ?? product.compareOrder();
}
