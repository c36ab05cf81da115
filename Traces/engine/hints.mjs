/**
 * What the program's text says about the values it expects, read with regular expressions. Only the
 * exploration depends on it: a wrong hint makes a run less interesting, never untrue.
 */

/** A dotted path, as a piece of a pattern. */
const path = '([A-Za-z_$][\\w$]*(?:\\??\\.[A-Za-z_$][\\w$]*)*)';

/** The last name of a dotted path (`a.b?.c` is `c`). */
const lastName = (text) => text.split(/\?\.|\./).pop();

/** Adds a value to the list of a key. */
function append(map, key, value) {
  const list = map.get(key) ?? map.set(key, []).get(key);
  if (!list.includes(value)) list.push(value);
}

/** Runs a callback with the groups of every match. */
function each(text, pattern, use) {
  for (const match of text.matchAll(pattern)) use(...match.slice(1));
}

/** Constants that the text compares a name with. */
function comparedValues(text) {
  const compared = new Map();
  const quoted = '(?:"([^"\\n]{0,60})"|\'([^\'\\n]{0,60})\')';
  each(
    text,
    new RegExp(`${path}\\s*[!=]==?\\s*${quoted}`, 'g'),
    (name, one, other) => append(compared, lastName(name), one ?? other),
  );
  each(
    text,
    new RegExp(`${quoted}\\s*[!=]==?\\s*${path}`, 'g'),
    (one, other, name) => append(compared, lastName(name), one ?? other),
  );
  each(
    text,
    new RegExp(`${path}\\s*[!=]==?\\s*(true|false|-?\\d+)\\b`, 'g'),
    (name, value) => append(compared, lastName(name), JSON.parse(value)),
  );
  for (const part of text.split(/\bswitch\s*\(/).slice(1)) {
    const discriminant = lastName(part.slice(0, part.indexOf(')')).trim());
    each(
      part,
      /\bcase\s*(?:"([^"]*)"|'([^']*)'|(\d+))\s*:/g,
      (one, other, number) => append(compared, discriminant, one ?? other ?? Number(number)),
    );
  }
  return compared;
}

/** Names that the text tests for truth or absence. */
function testedNames(text) {
  const tested = new Set();
  const add = (name) => tested.add(lastName(name));
  each(text, /!([A-Za-z_$][\w$.?]*[\w$])(?!\()/g, add);
  each(text, /\b(?:if|while)\s*\(([A-Za-z_$][\w$.?]*)\)/g, add);
  each(text, /([A-Za-z_$][\w$.]*)\s*(?:&&|\|\||\?\?|\?(?=[ .]))/g, add);
  each(text, /([A-Za-z_$][\w$.]*)\s*[!=]==?\s*(?:null|undefined|void 0)\b/g, add);
  return tested;
}

/** Methods that only lists have. */
const listMethods = [
  ...['map', 'forEach', 'filter', 'flatMap', 'reduce', 'some', 'every', 'find'],
  ...['slice', 'entries', 'length', 'push', 'shift', 'pop'],
];

/** Names that the text uses as lists. */
function listNames(text) {
  const lists = new Set();
  const add = (name) => lists.add(lastName(name));
  each(text, new RegExp(`\\bof\\s+${path}\\s*\\)`, 'g'), add);
  each(text, new RegExp(`\\.\\.\\.${path}`, 'g'), add);
  each(
    text,
    new RegExp(
      `${path}\\??\\.(?:${listMethods.join('|')})\\b`,
      'g',
    ),
    add,
  );
  return lists;
}

/** The variable that takes a step's result, by the beginning of the step's name. */
function resultNames(text) {
  const results = new Map();
  each(
    text,
    /([\w$]+)\s*=\s*(?:await\s+)?[\w$.#]+\(\s*["'`]([^"'`$]+)/g,
    (variable, name) => results.set(name, variable),
  );
  return results;
}

/** Reads all hints of a program. */
export function readHints(text) {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const collect = (pattern) => {
    const names = new Set();
    each(code, pattern, (name) => names.add(name));
    return names;
  };
  return {
    compared: comparedValues(code),
    tested: testedNames(code),
    lists: listNames(code),
    results: resultNames(code),
    called: collect(/([A-Za-z_$][\w$]*)\(/g),
    ordered: collect(/([A-Za-z_$][\w$]*)\s*(?:[<>]=?|--|[-+]\s*\d)/g),
    read: collect(/([A-Za-z_$][\w$]*)\??(?:\.|\[)/g),
  };
}
