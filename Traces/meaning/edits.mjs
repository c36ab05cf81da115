/**
 * Edits of a program's text. Each looks for the lines that it can change, changes one of them, and
 * gives null if there is none. The text is that of a person or of the generator: a statement on a
 * line, and a block between its braces.
 */

/** A statement that awaits a step at once. */
const awaitedStep = /^(\s*)await ([^;]*\b(?:do|sleep|waitForEvent)\("[^;]*);$/;

/** The statement that awaits a step at a line: its indentation and its call; null for another. */
const stepAt = (lines, index) =>
  /(?:\)|\belse|=>)$/.test(lines[index - 1] ?? '') ? null : awaitedStep.exec(lines[index] ?? '');

/** Replaces some lines by others. */
const spliced = (lines, start, count, ...added) =>
  [...lines.slice(0, start), ...added, ...lines.slice(start + count)].join('\n');

/** The position of the brace that closes a block whose first line has the indentation, or -1. */
const closing = (lines, start, indent) =>
  lines.findIndex((line, index) => index > start && line.startsWith(`${indent}}`));

/**
 * Makes an edit.
 * @param find tries a position of the list of lines: gives the edited text, or null
 */
const edit = (find) => (text, random) => {
  const lines = text.split('\n');
  const found = lines.map((_, index) => () => find(lines, index)).filter((make) => make() !== null);
  return found.length > 0 ? random.pick(found)() : null;
};

/** An edit of one line by a pattern. */
const ofLine = (pattern, replacement) =>
  edit((lines, index) =>
    pattern.test(lines[index])
      ? spliced(lines, index, 1, lines[index].replace(pattern, replacement))
      : null
  );

/** An edit of an awaited step: `change` gets the indentation and the call. */
const ofStep = (change) =>
  edit((lines, index) => {
    const match = stepAt(lines, index);
    return match && spliced(lines, index, 1, ...change(match[1], match[2]));
  });

/** An edit of two awaited steps in a row. */
const ofTwoSteps = (change) =>
  edit((lines, index) => {
    const [one, other] = [index, index + 1].map((at) => stepAt(lines, at));
    if (!one || !other || one[1] !== other[1] || one[2] === other[2]) return null;
    return spliced(lines, index, 2, ...change(one[1], one[2], other[2]));
  });

/** An edit of a block that a line begins: `change` gets the lines of the block and its match. */
const ofBlock = (pattern, change) =>
  edit((lines, index) => {
    const match = pattern.exec(lines[index]);
    const end = match ? closing(lines, index, match[1]) : -1;
    if (end < 0) return null;
    const made = change(lines.slice(index, end + 1), match);
    return made && spliced(lines, index, end + 1 - index, ...made);
  });

/** Edits that change what a program does, if what they change can run at all. */
export const changing = {
  'remove a step': ofStep(() => []),
  'drop an await': ofStep((indent, call) => [`${indent}${call};`]),
  'swap two steps': ofTwoSteps((indent, one, other) => [
    `${indent}await ${other};`,
    `${indent}await ${one};`,
  ]),
  'two steps at once': ofTwoSteps((indent, one, other) => [
    `${indent}await Promise.all([${one}, ${other}]);`,
  ]),
  'await later': ofTwoSteps((indent, one, other) => [
    `${indent}const isLater = ${one};`,
    `${indent}await ${other};`,
    `${indent}await isLater;`,
  ]),
  'from all to race': ofLine(/Promise\.all\(/, 'Promise.race('),
  'from race to all': ofLine(/Promise\.race\(/, 'Promise.all('),
  'rename a step': ofLine(/\b((?:do|sleep|waitForEvent)\(["`])/, '$1another '),
  'another duration': ofLine(/"1 minute"/, '"2 minutes"'),
  'another event': ofLine(/type: "go"/, 'type: "gone"'),
  'a timeout': ofLine(/type: "go" /, 'type: "go", timeout: "1 hour" '),
  'another retry': ofLine(/limit: 2/, 'limit: 3'),
  'a configuration': ofLine(/\b(do\("[^"]*", )(?=async)/, '$1{ timeout: 5000 }, '),
  'a step into a branch': ofStep((indent, call) => [
    `${indent}if (fetch("a").flag0) await ${call};`,
  ]),
  'a step into a loop': ofStep((indent, call) => [
    `${indent}for (const _ of fetch("a").items0) await ${call};`,
  ]),
  'a step out of a branch': ofBlock(
    /^(\s*)if \([^]*\) \{$/,
    (block, [, indent]) =>
      block.at(-1) === `${indent}}` ? [`${indent}{`, ...block.slice(1)] : null,
  ),
  'a step out of a loop': ofBlock(
    /^(\s*)for \(const (\w+) of .*\) \{$/,
    (block, [, indent, name]) => [`${indent}{ const ${name} = "x";`, ...block.slice(1)],
  ),
  'remove a catch': ofBlock(
    /^(\s*)\} catch (?:\(\w+\) )?\{$/,
    (block, [, indent]) => block.length > 2 ? [`${indent}} catch {`, block.at(-1)] : null,
  ),
  'an early return': ofStep((indent, call) => [
    `${indent}if (fetch("a").flag0) return;`,
    `${indent}await ${call};`,
  ]),
  'drop an exit': ofLine(/^\s*if \(.*\) (?:break|continue|return);$/, ''),
  'from break to continue': ofLine(/^(\s*if \(.*\)) break;$/, '$1 continue;'),
};

/** Gives numbered names other ones. */
const renamed = (text) =>
  text.replace(/(?<!["'])\b(ok|p|item|list|all|help|lane|inner|with|open)(\d+)\b/g, 'other_$1_$2');

/** Edits that keep what a program does. */
export const keeping = {
  'other white space': (text) => text.replace(/^\s+/gm, '').replace(/(?<!return) \{\n/g, '\n{\n'),
  'comments': (text) => text.replace(/;\n/g, '; // a comment\n'),
  'other names': renamed,
  'an immediate function': ofStep((indent, call) => [
    `${indent}await (async () => { await ${call}; })();`,
  ]),
  'a helper': ofStep((indent, call) => [
    `${indent}const isHelper = async () => { await ${call}; };`,
    `${indent}await isHelper();`,
  ]),
  'a variable': ofStep((indent, call) => [
    `${indent}const isPending = ${call};`,
    `${indent}await isPending;`,
  ]),
  'a negated test': edit((lines, index) => {
    const [, indent, test] = /^(\s*)if \((.*)\) \{$/.exec(lines[index]) ?? [];
    const middle = test === undefined ? -1 : closing(lines, index, indent);
    const end = middle < 0 ? -1 : closing(lines, middle, indent);
    if (lines[middle] !== `${indent}} else {` || lines[end] !== `${indent}}`) return null;
    const branches = [lines.slice(middle + 1, end), lines.slice(index + 1, middle)];
    return spliced(
      lines,
      index,
      end - index,
      `${indent}if (!(${test})) {`,
      ...branches[0],
      lines[middle],
      ...branches[1],
    );
  }),
};
