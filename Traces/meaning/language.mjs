/**
 * What a body can do, as words over letters. A letter is the start of a step; `↻` a turn of a loop
 * in which something happens, or that is gone through; `!` an error that is handled; `.` the end.
 * Whether a program says `if (c) return; a` or `if (!c) a`, and whether it calls a function or does
 * the same itself, the words are the same.
 *
 * A *state* is a place of a body, the state of the call in a function, and whether a turn of a loop
 * has begun in which nothing has happened yet: leaving the loop then is as good as not to begin.
 */
import {
  behindLane,
  ends,
  isGuarded,
  leave,
  loopEnds,
  onward,
  placeAt,
} from '../acceptor/places.mjs';
import { stepText } from './facts.mjs';

/** Thrown when there are too many states. */
export class TooLarge extends Error {}

/** The most states of one body. */
const mostStates = 20000;

/** The call that a state of a function belongs to. */
const callOf = ({ place }) => place.list.nodes[place.index];

/** The calls around a state, outermost first. */
const callsAround = ({ outer }) => (outer ? [...callsAround(outer), callOf(outer)] : []);

/** What distinguishes a state from others. */
const keyOf = ({ place, outer, isNewTurn }) =>
  `${place.key}${isNewTurn ? '↻' : ''}${outer ? `<${keyOf(outer)}` : ''}`;

/** A move by a letter: the leaves that a step is, the outermost call first, or null. */
const spoken = (letter, next, leaves = null) => ({ letter, next, leaves });

/** The language of a body. */
export class Language {
  /**
   * @param body the body, as the acceptor prepares it
   * @param numberOf gives the number of a body's language, the same for the same languages
   */
  constructor(body, numberOf) {
    this.numberOf = numberOf;
    this.known = new Map();
    const place = placeAt(body.list, 0);
    this.start = this.closure([{ place, outer: null, isNewTurn: false }]);
  }

  /** The set of states that can be reached without a letter: { key, states }. */
  closure(states) {
    const found = new Map();
    const queue = [...states];
    for (let state = queue.pop(); state; state = queue.pop()) {
      const key = keyOf(state);
      if (found.has(key)) continue;
      found.set(key, state);
      queue.push(...this.movesOf(key, state).filter(({ letter }) => letter === null)
        .map(({ next }) => next));
    }
    return { key: [...found.keys()].sort().join(' '), keys: [...found.keys()] };
  }

  /** How a set of states goes on: by letter, the states behind it and the leaves that it may be. */
  letters({ keys }) {
    const all = new Map();
    for (const { letter, next, leaves } of keys.flatMap((key) => this.known.get(key))) {
      if (letter === null) continue;
      if (!all.has(letter)) all.set(letter, { states: [], leaves: [] });
      if (next) all.get(letter).states.push(next);
      if (leaves) all.get(letter).leaves.push(leaves);
    }
    return all;
  }

  /** The moves of a state: { letter, next, leaves }, where the letter may be null. */
  movesOf(key, state) {
    if (!this.known.has(key)) {
      if (this.known.size >= mostStates) throw new TooLarge();
      this.known.set(key, this.moves(state));
    }
    return this.known.get(key);
  }

  /** Finds the moves of a state. */
  moves(state) {
    const { place } = state;
    if (place.end) return this.ending(state);
    const node = place.list.nodes[place.index];
    const moves = state.isNewTurn
      ? (mayFailInTurn(place) ? [this.turn(state)] : [])
      : mayFail(place) ? this.errors(state).map((next) => spoken('!', next)) : [];
    if (place.index === place.list.owner.headers) {
      moves.push(...this.to({ ...state, isNewTurn: false }, loopEnds(place)));
    }
    switch (node?.type) {
      case 'leaf':
        return [...moves, ...this.leaf(state, node)];
      case 'loop':
        if (state.isNewTurn) return [...moves, this.turn(state)];
        return [...moves, ...this.to(state, onward(place)).map((move) => inTurn(move, node))];
      case 'exit':
        return [...moves, ...this.exit(state, node)];
      default:
        if (!node && state.isNewTurn && place.list.owner.kind === 'loop') {
          return [...moves, ...this.passing(state)];
        }
        return [...moves, ...this.to(state, onward(place))];
    }
  }

  /** Moves to other places, without a letter. */
  to(state, places) {
    return places.map((place) => spoken(null, { ...state, place }));
  }

  /** The move that says that something happens in a turn. */
  turn(state) {
    return spoken('↻', { ...state, isNewTurn: false });
  }

  /**
   * The end of a turn in which nothing has happened. If it was all the loop's header, or the test
   * comes now, that may as well be the end of the loop.
   */
  passing(state) {
    const { owner, nodes } = state.place.list;
    return owner.testsLast || owner.headers === nodes.length
      ? this.to({ ...state, isNewTurn: false }, onward(state.place))
      : [this.turn(state)];
  }

  /** Leaves a loop or a body. That something is thrown is said by the letter of the error. */
  exit(state, { word }) {
    if (word === 'throw') return [];
    if (word === 'continue' && state.isNewTurn) return [this.turn(state)];
    return this.to({ ...state, isNewTurn: false }, onward(state.place));
  }

  /**
   * The states behind an error that is handled, by this body or by what has called it. Where
   * nothing comes of it but that something is thrown, it is not handled.
   */
  errors({ place, outer }) {
    const lane = behindLane(place);
    if (lane) return [{ place: lane, outer, isNewTurn: false }];
    const places = isGuarded(place) ? leave(place, { word: 'throw', label: null }) : [ends.throw];
    return places.flatMap((next) => {
      if (next.end) return this.uncaught(outer);
      const state = { place: next, outer, isNewTurn: false };
      const place = nextNode(next);
      return place?.list.nodes[place.index].word === 'throw'
        ? this.errors({ place, outer })
        : [state];
    });
  }

  /** The states behind an error that a body does not handle. */
  uncaught(outer) {
    return outer ? this.errors(outer) : [];
  }

  /** A step is a letter, and so is a call of what is being called already. */
  leaf(state, leaf) {
    if (state.isNewTurn) return [this.turn(state)];
    const calls = callsAround(state);
    if (leaf.isCall && leaf.body && calls.every(({ body }) => leaf.body !== body)) {
      const place = placeAt(leaf.body.list, 0);
      return [spoken(null, { place, outer: state, isNewTurn: false })];
    }
    const leaves = [...calls, leaf];
    const letter = leaf.isCall ? (leaf.body ? 'call again' : 'call') : this.stepLetter(leaves);
    return [spoken(letter, { ...state, place: onward(state.place)[0] }, leaves)];
  }

  /** What of a step must be equal: its data, what joins it with others, and what is inside. */
  stepLetter(leaves) {
    const { node, body, rollback } = leaves.at(-1);
    const kinds = leaves.flatMap(({ list }) => list.owner.kinds).sort();
    const inside = [body, rollback].map((one) => (one ? this.numberOf(one) : 0));
    return [stepText(node), ...kinds, ...inside].join(' ');
  }

  /** The end of a body: a letter for the whole, and the way back to the call for a function. */
  ending({ place, outer }) {
    if (place.end === 'throw') return this.uncaught(outer).map((next) => spoken(null, next));
    return outer ? this.to(outer, [onward(outer.place)[0]]) : [spoken('.', null, [])];
  }
}

/**
 * Whether something may have failed at a place: a step that stands before it, what a `try` does
 * before its first node, or a handler that throws before its own: as a guard, that is not drawn.
 */
function mayFail({ list: { nodes, owner }, index }) {
  const before = nodes[index - 1];
  if (nodes[index]?.word === 'throw') return true;
  if (before) return before.type === 'leaf' && !(before.isCall && before.body);
  return owner.kind === 'try' || owner.kind === 'catch';
}

/** Whether the turn of the innermost loop around a place handles errors. */
function mayFailInTurn({ list: { owner } }) {
  if (owner.kind === 'loop' || !owner.list) return false;
  return ['try', 'finally'].includes(owner.kind) || mayFailInTurn(owner);
}

/** The place of the node to which control goes from a place, or null if that is not one place. */
function nextNode(place) {
  let next = place;
  while (!next.end && !next.list.nodes[next.index]) {
    const places = onward(next);
    if (places.length !== 1 || next.list.owner.kind === 'loop') return null;
    [next] = places;
  }
  return next.end ? null : next;
}

/** A move into a loop begins a turn. */
const inTurn = (move, { list }) => {
  const isInside = move.next.place.list === list;
  return { ...move, next: { ...move.next, isNewTurn: isInside } };
};
