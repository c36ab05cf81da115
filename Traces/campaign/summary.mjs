/** What a campaign has found. */

/** Failures that make a campaign fail, whatever their number. */
const fatal = ['rejected', 'crash', 'no workflow', 'hang', 'broken check', 'invalid'];

/** The largest part of the traces that may be undecided. */
const mostUndecided = 0.005;

/** The largest part of the pairs that may be called concurrent though they never overlap. */
const mostSpurious = 0.01;

/**
 * A program's text without what differs by chance, so that failures of one kind are seen as one.
 */
function shapeOf(text) {
  const names = new Map();
  const rename = (name) => names.get(name) ?? names.set(name, `n${names.size}`).get(name);
  return text.replace(/\b[A-Za-z]+\d+/g, rename).replace(/async \(\) => \d/g, 'async () => 0');
}

/** Adds up what is known about each program. */
export class Summary {
  constructor() {
    this.programs = 0;
    this.traces = {};
    this.failures = {};
    this.pairs = 0;
    this.spurious = 0;
    this.unreached = 0;
    this.unexplored = 0;
    this.shapes = new Map();
  }

  /** Adds a line of a worker. */
  add({ index, counts, failure, pairs, spurious, unreached, unexplored, small }) {
    this.programs += 1;
    for (const [name, count] of Object.entries(counts ?? {})) {
      this.traces[name] = (this.traces[name] ?? 0) + count;
    }
    if (failure) this.failures[failure.kind] = (this.failures[failure.kind] ?? 0) + 1;
    this.pairs += pairs ?? 0;
    this.spurious += spurious?.length ?? 0;
    this.unreached += unreached?.length ?? 0;
    this.unexplored += unexplored?.length ?? 0;
    const text = small?.text ?? (fatal.includes(failure?.kind) ? `program ${index}` : null);
    if (text === null) return;
    const shape = shapeOf(text);
    const known = this.shapes.get(shape) ?? { count: 0, index, text, result: small ?? { failure } };
    known.count += 1;
    this.shapes.set(shape, known);
  }

  /** Whether the graphs were good enough. */
  get isGood() {
    const total = Object.values(this.traces).reduce((sum, count) => sum + count, 0);
    return !fatal.some((kind) => this.failures[kind] > 0) && this.unreached === 0 &&
      (this.traces.undecided ?? 0) <= total * mostUndecided &&
      this.spurious <= Math.max(2, this.pairs * mostSpurious);
  }

  /** The small failing programs, the most frequent first, and the numbers. */
  text(most) {
    const shapes = [...this.shapes.values()]
      .sort((a, b) => b.count - a.count || a.text.length - b.text.length);
    const { shapes: _, ...numbers } = this;
    return [...shapes.slice(0, most).map(describe), JSON.stringify(numbers)].join('\n');
  }
}

/** One failing program, in the form of a fixture whose expectation is still to be corrected. */
function describe({ count, index, text, result }) {
  const { failure, spurious, unreached, outline } = result;
  const facts = failure ?? { spurious, unreached };
  const lines = Object.entries(facts).map(([key, value]) =>
    `// ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`
  );
  const expected = (outline ?? '').trim().split('\n').map((line) => `//= ${line}`.trim());
  return [`--- program ${index}, ${count} like it`, ...lines, text, ...expected].join('\n');
}
