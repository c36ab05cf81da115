/**
 * Makes a failing program smaller: lists lose pieces, and compound statements are replaced by what
 * is in them.
 */
import { listsIn, replaceList } from './tree.mjs';

/** Programs that are a little smaller, the boldest first. */
function* smaller(program) {
  for (const list of listsIn(program)) {
    const { pieces } = list;
    for (let size = pieces.length; size >= 1; size = Math.floor(size / 2)) {
      for (let start = 0; start + size <= pieces.length; start += size) {
        if (list.kind === 'row' && size === pieces.length) continue;
        yield replaceList(program, list, [
          ...pieces.slice(0, start),
          ...pieces.slice(start + size),
        ]);
      }
    }
  }
  for (const list of listsIn(program)) {
    if (list.kind !== 'block') continue;
    for (const [index, piece] of list.pieces.entries()) {
      for (const inner of listsIn(piece)) {
        if (inner.kind !== 'block' || inner.pieces.length === 0) continue;
        yield replaceList(program, list, [
          ...list.pieces.slice(0, index),
          ...inner.pieces,
          ...list.pieces.slice(index + 1),
        ]);
      }
    }
  }
}

/**
 * Gives the smallest program found that still fails.
 * @param program the tree of a failing program
 * @param stillFails says, for a tree, whether it fails in the same way
 * @param most how many trees may be tried
 */
export async function shrink(program, stillFails, most = 500) {
  let best = program;
  let tried = 0;
  for (let isSmaller = true; isSmaller && tried < most;) {
    isSmaller = false;
    for (const candidate of smaller(best)) {
      tried += 1;
      if (tried > most) break;
      if (!await stillFails(candidate)) continue;
      best = candidate;
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** Patterns whose first group declares names. */
const declarations = [
  /\b(?:const|let|class|function\*?)\s+([A-Za-z]+\d+)/g,
  /\b(?:const|let)\s+[[{]([^;]*?)[\]}]\s*(?:=|of)/g,
  /^\s*([A-Za-z]+\d+):/gm,
  /\(([^()]*)\)\s*=>/g,
  /\bfunction\*?\s*\w*\(([^()]*)\)/g,
  /\basync\s+\*?#?([A-Za-z]+\d+\([^()]*\))\s*\{/g,
  /\bget\s+(\w+)\(/g,
];

/**
 * Whether a text uses a numbered name that it does not declare, as happens when a declaration has
 * been taken away.
 */
export function usesUndeclared(text) {
  const code = text.replace(/"[^"\n]*"/g, '""').replace(/`s\d+ /g, '`');
  const namesIn = (part) => part.match(/[A-Za-z]+\d+/g) ?? [];
  const declared = new Set(
    declarations.flatMap((pattern) =>
      [...code.matchAll(pattern)].flatMap(([, part]) => namesIn(part))
    ),
  );
  const used = [
    ...code.matchAll(/(?<![.\w#])[A-Za-z]+\d+\b/g),
    ...code.matchAll(/(?<=\bthis\.#?)[A-Za-z]+\d+(?=\()/g),
  ];
  return used.some(([name]) => !declared.has(name));
}
