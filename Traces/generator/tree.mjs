/**
 * Programs as trees of text: a *piece* is text with lists of pieces in it. A *block* is a list of
 * statements, a *row* a list of expressions between commas. So that a program can be made smaller
 * without understanding it.
 */

/** A list of statements. */
export const block = (...pieces) => ({ kind: 'block', pieces: pieces.flat() });

/** A list of expressions. */
export const row = (...pieces) => ({ kind: 'row', pieces: pieces.flat() });

/** Makes a piece: strings stay text, lists and pieces become parts. */
export function code(strings, ...values) {
  const parts = [];
  strings.forEach((text, index) => {
    if (index > 0) {
      parts.push(
        typeof values[index - 1] === 'object' ? values[index - 1] : String(values[index - 1]),
      );
    }
    parts.push(text);
  });
  return { kind: 'piece', parts };
}

/** The text of a piece, a list or a string. */
export function render(part, indent = '') {
  if (typeof part === 'string') return part;
  if (part.kind === 'row') return part.pieces.map((piece) => render(piece, indent)).join(', ');
  if (part.kind === 'block') {
    const inner = `${indent}  `;
    return part.pieces.map((piece) => `\n${inner}${render(piece, inner)}`).join('') +
      (part.pieces.length > 0 ? `\n${indent}` : '');
  }
  return part.parts.map((inner) => render(inner, indent)).join('');
}

/** All lists in a part, outermost first. */
export function listsIn(part) {
  if (typeof part === 'string') return [];
  const inner = part.kind === 'piece' ? part.parts : part.pieces;
  return [...(part.kind === 'piece' ? [] : [part]), ...inner.flatMap(listsIn)];
}

/** Gives a copy in which one list has other pieces. */
export function replaceList(part, list, pieces) {
  if (part === list) return { ...list, pieces };
  if (typeof part === 'string') return part;
  const key = part.kind === 'piece' ? 'parts' : 'pieces';
  return { ...part, [key]: part[key].map((inner) => replaceList(inner, list, pieces)) };
}
