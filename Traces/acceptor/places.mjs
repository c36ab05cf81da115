/**
 * Places in a body, and how control leaves them. A place is a list and an index, plus, for every
 * `finally` around it, what goes on behind it: null, or the exit that has been held up.
 */

/** The place before the node at an index of a list: the same object whenever it is asked for. */
export function placeAt(list, index, after = null) {
  const key = `${list.id}:${index}:${after?.key ?? ''}`;
  const known = (list.places ??= new Map());
  if (!known.has(key)) known.set(key, { list, index, after, key });
  return known.get(key);
}

/** Ends of a body: by running to its end, by `return`, by an error. */
export const ends = {
  end: { key: 'end', end: 'end' },
  return: { key: 'return', end: 'return' },
  throw: { key: 'throw', end: 'throw' },
};

/** What goes on behind a `finally`. */
function held(exit, rest) {
  return {
    exit,
    rest,
    key: `${exit ? `${exit.word}${exit.label ?? ''}` : 'on'}/${rest?.key ?? ''}`,
  };
}

/** The place before a node of a list, where no `finally` around it holds an exit. */
export function calmPlace(list, index) {
  return placeAt(list, index, calmlyHeld(list));
}

/** What goes on behind the `finally`s around a list's nodes: nothing but what follows. */
function calmlyHeld({ owner }) {
  const rest = owner.list ? calmlyHeld(owner.list) : null;
  return owner.kind === 'finally' ? held(null, rest) : rest;
}

/** The place behind a list's end. */
export function behind(place) {
  const { owner } = place.list;
  const { after } = place;
  switch (owner.kind) {
    case 'body':
      return [ends.end];
    case 'loop':
      return [placeAt(owner.list, owner.index, after)];
    case 'branch':
    case 'parallel':
    case 'block':
      return [placeAt(owner.list, owner.index + 1, after)];
    case 'case': {
      const next = owner.node.lists[owner.position + 1];
      return [next ? placeAt(next, 0, after) : placeAt(owner.list, owner.index + 1, after)];
    }
    case 'try':
    case 'catch':
      return [intoFinally(owner, null, after)];
    case 'finally':
      return after.exit
        ? leave(placeAt(owner.list, owner.index, after.rest), after.exit)
        : [placeAt(owner.list, owner.index + 1, after.rest)];
    default:
      throw new Error(`unknown list ${owner.kind}`);
  }
}

/** The place where a `try` goes on: its `finally`, or what follows it. */
function intoFinally(owner, exit, after) {
  if (owner.node.finalizer) return placeAt(owner.node.finalizer, 0, held(exit, after));
  return placeAt(owner.list, owner.index + 1, after);
}

/** The places to which an exit `{ word, label }` may lead from a place. */
export function leave(place, exit) {
  let { list, after } = place;
  const found = [];
  for (;;) {
    const { owner } = list;
    switch (owner.kind) {
      case 'body':
        // A labelled block that is not drawn ends somewhere behind the exit.
        if (found.length === 0 && exit.label) return laterPlaces(place);
        return [
          ...found,
          ...(exit.word === 'throw' ? [ends.throw] : exit.word === 'return' ? [ends.return] : []),
        ];
      case 'loop':
        if (exit.word === 'continue' || exit.word === 'either') {
          found.push(placeAt(owner.list, owner.index, after));
        }
        if (exit.word === 'break' || exit.word === 'either') {
          found.push(placeAt(owner.list, owner.index + 1, after));
        }
        if (found.length > 0 && !exit.label && !['return', 'throw'].includes(exit.word)) {
          return found;
        }
        break;
      case 'case':
        if (exit.word === 'break' || exit.word === 'either') {
          found.push(placeAt(owner.list, owner.index + 1, after));
        }
        if (exit.word === 'break' && !exit.label) return found;
        break;
      case 'block':
        if (exit.word === 'return' || (exit.word === 'break' && exit.label)) {
          found.push(placeAt(owner.list, owner.index + 1, after));
        }
        break;
      case 'try':
        if (exit.word === 'throw') {
          if (owner.node.handler) return [...found, placeAt(owner.node.handler, 0, after)];
          // Without a handler that shows nodes, there may be one that shows none.
          found.push(intoFinally(owner, null, after));
        }
        if (owner.node.finalizer) return [...found, intoFinally(owner, exit, after)];
        break;
      case 'catch':
        if (owner.node.finalizer) return [...found, intoFinally(owner, exit, after)];
        break;
      case 'finally':
        after = after.rest;
        break;
      default:
        break;
    }
    list = owner.list;
  }
}

/** All places behind a place in its list and the lists around it. */
function laterPlaces({ list, index, after }) {
  const found = [];
  for (let at = index + 1; at <= list.nodes.length; at += 1) found.push(placeAt(list, at, after));
  const { owner } = list;
  if (!owner.list) return found;
  return [
    ...found,
    ...laterPlaces({
      list: owner.list,
      index: owner.index,
      after: owner.kind === 'finally' ? after.rest : after,
    }),
  ];
}

/** The places behind a loop that may end behind a node of its header. */
export function loopEnds({ list, index, after }) {
  const { owner } = list;
  return owner.kind === 'loop' && index > 0 && index <= owner.headers
    ? [placeAt(owner.list, owner.index + 1, after)]
    : [];
}

/** The places behind a node that shows how control flows; a leaf's is the next place. */
export function onward(place) {
  const { list, index, after } = place;
  const node = list.nodes[index];
  if (!node) return behind(place);
  const next = placeAt(list, index + 1, after);
  switch (node.type) {
    case 'loop':
      return [next, placeAt(node.list, 0, after)];
    case 'block':
      return [placeAt(node.list, 0, after)];
    case 'choice':
      return [
        ...node.lists.map((branch) => placeAt(branch, 0, after)),
        ...(node.isTotal ? [] : [next]),
      ];
    case 'try':
      return [placeAt(node.block, 0, after)];
    case 'exit':
      return leave(place, node);
    case 'leaf':
      return [next];
    default:
      throw new Error(`unknown node ${node.type}`);
  }
}

/** Whether an error at a place leads to other nodes of its body. */
export function isGuarded(place) {
  for (let { owner } = place.list; owner.list; owner = owner.list.owner) {
    if (handlesErrors(owner)) return true;
  }
  return false;
}

/** Whether something comes of an error in the list of an owner before it leaves that. */
const handlesErrors = ({ kind, node }) =>
  kind === 'try' || kind === 'finally' || (kind === 'catch' && node.finalizer);

/**
 * The place where the lanes of `Promise.allSettled` that a loop makes go on when one of them has
 * failed, or null if a place is in none, or something in the lane handles the error.
 */
export function behindLane({ list, after }) {
  const { owner } = list;
  if (handlesErrors(owner) || !owner.list) return null;
  const around = owner.list.owner;
  if (owner.kind === 'loop' && around.kind === 'parallel' && around.keepsErrors) {
    return placeAt(owner.list, owner.index, after);
  }
  return behindLane({ list: owner.list, after });
}
