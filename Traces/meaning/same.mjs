/**
 * Whether two graphs mean the same: whether the programs that they show can do the same, step by
 * step. Names of functions, texts of conditions, places and ids may differ, and so may the form:
 * see `language.mjs`.
 */
import { prepare } from '../acceptor/graph.mjs';
import { languageDifference } from './comparison.mjs';
import { shapeText } from './facts.mjs';
import { Language, TooLarge } from './language.mjs';

/** Gives numbers to languages, the same to those that are the same. */
class Numbering {
  constructor() {
    this.languages = [];
    this.numbers = new Map();
    this.numberOf = (body) => {
      if (!this.numbers.has(body)) this.numbers.set(body, this.find(body));
      return this.numbers.get(body);
    };
  }

  /** The number of a body's language, from 1. */
  find(body) {
    const language = new Language(body, this.numberOf);
    const same = this.languages.findIndex((known) => languageDifference(known, language) === null);
    return same < 0 ? this.languages.push(language) : same + 1;
  }
}

/** Letters that are no steps, in words. */
const words = { '!': 'an error', '↻': 'a turn of a loop', '.': 'the end' };

/** A letter in short, for the way to a difference. */
const shortly = (letter) =>
  words[letter] ?? /"name":"((?:[^"\\]|\\.)*)"/.exec(letter)?.[1] ?? letter;

/** A difference in words. */
function describe({ word, only, pair }) {
  const path = ['run', ...word.map(shortly)].join(' › ');
  if (pair) {
    const [first, second] = pair.map(shortly);
    return { path, message: `only one graph says that ${first} is over before ${second}` };
  }
  const sides = ['first', 'second'].flatMap((side, index) =>
    only[index].slice(0, 1).map((letter) =>
      `only the ${side} graph goes on with ${words[letter] ?? letter}`
    )
  );
  return { path, message: sides.join('; ') };
}

/**
 * Compares two workflows of JSON documents.
 * @returns null if they mean the same, or { path, message }
 */
export function difference(one, other) {
  const shapes = [one, other].map(({ payload }) => shapeText(payload));
  if (shapes[0] !== shapes[1]) return { path: 'payload', message: shapes.join(' against ') };
  try {
    const { numberOf } = new Numbering();
    const found = languageDifference(
      ...[one, other].map((workflow) => new Language(prepare(workflow).root, numberOf)),
    );
    return found && describe(found);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { path: 'run', message: 'the graphs are too large to be compared' };
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
