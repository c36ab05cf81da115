/**
 * What can happen in a frame without an event: its thread goes through nodes that show how control
 * flows, passes numbered leaves, enters and leaves calls in which nothing happens, and meets
 * errors.
 *
 * A numbered leaf may start any time after the thread has passed it, when all tasks before it that
 * its number says are over. An un-numbered leaf runs in its place, alone but for what no order is
 * claimed of.
 */
import { changed, isFresh, isWaiting, keyOf, newFrame, taskKey } from './frames.mjs';
import { ends, isGuarded, leave, loopEnds, onward } from './places.mjs';

/** Thrown when a search takes too long. */
export class BoundHit extends Error {}

/** Whether the numbers of a task say what waits for its end. */
const isOrdered = (task) => task.leaf.resolves !== null && !task.leaf.isRace;

/** Whether a task may end by an error: something handles it, or has already met one. */
const mayFail = (task) => task.leaf.settles || task.leaf.inTry || task.frame?.failed;

/** What can happen without an event, in one search. */
export class QuietMoves {
  /**
   * @param bounds { closure, work, depth, level, alternatives } limit the search; isWhole says that
   *   the trace is that of a run that returned, and that nothing failed; remaining(leaf) says how
   *   often the rest of the trace can start a leaf, leavesOf(body) which leaves a body may start
   */
  constructor(bounds) {
    this.bounds = bounds;
    this.work = 0;
    /** The position of the current event, and whether errors are possible there. */
    this.now = 0;
    this.mayThrow = true;
    /** What is known about bodies that have only begun, and those that are being looked at. */
    this.fresh = new Map();
    this.open = new Set();
    this.openHits = new Set();
    this.wasBound = false;
  }

  /** Counts work, so that no search goes on for ever. */
  count() {
    this.work += 1;
    if (this.work > this.bounds.work) throw new BoundHit();
  }

  /** A new task of a leaf, not begun. */
  task(leaf, frame) {
    if (!leaf.isCall || !leaf.body) return { leaf, step: -1, frame: null };
    return { leaf, step: -1, frame: newFrame(leaf.body, frame.owner, frame) };
  }

  /**
   * The ways in which tasks that must be over before a leaf begins are over.
   * @param starts the leaf's number, or null for an un-numbered one
   * @param before how many of the tasks stand before the leaf
   * @param isLoose whether nothing waits for the leaf, so that it still waits for what is loose,
   *   too
   * @returns variants of { tasks, leaks }; none if something is not over
   */
  cleared(frame, starts, before, isLoose = false) {
    let variants = [{ tasks: [], leaks: frame.leaks }];
    frame.tasks.forEach((task, index) => {
      const mustBeOver = index < before && isOrdered(task) && (isLoose || !task.isLoose) &&
        (starts === null || task.leaf.resolves <= starts);
      if (!mustBeOver) {
        variants = variants.map(({ tasks, leaks }) => ({ tasks: [...tasks, task], leaks }));
      } else {
        const rests = this.overs(task);
        variants = this.atMost(variants.flatMap(({ tasks, leaks }) =>
          rests.map((rest) => ({ tasks, leaks: this.withRest(leaks, task, rest) }))
        ));
      }
    });
    return variants;
  }

  /** The first of a list of alternatives; that there were more makes a rejection undecided. */
  atMost(list) {
    list.forEach(() => this.count());
    if (list.length <= this.bounds.alternatives) return list;
    this.wasBound = true;
    return list.slice(0, this.bounds.alternatives);
  }

  /** The ways in which a task may be over now: what is left of its frame, or null for nothing. */
  overs(task) {
    if (!task.leaf.isCall) {
      return task.step < 0 && task.leaf.settles && this.mayThrow ? [null] : [];
    }
    if (!task.frame) return [null];
    return this.finish(task.frame)
      .filter((outcome) => outcome.end !== 'throw' || mayFail(task))
      .map((outcome) => outcome.rest);
  }

  /**
   * Leaks, and what a task that is over has left behind. Of tasks that have left the same, there
   * need not be more than the rest of the trace can start.
   */
  withRest(leaks, task, rest) {
    if (!rest) return leaks;
    const leak = { ...task, frame: rest, isLoose: true };
    const same = leaks.filter((other) => taskKey(other) === taskKey(leak)).length;
    return same < Math.max(1, this.bounds.remaining(task.leaf)) ? [...leaks, leak] : leaks;
  }

  /**
   * All frames that a frame's own thread can reach without an event, those with the fewest passed
   * leaves first.
   */
  *closure(frame) {
    const seen = new Set();
    let queue = [frame];
    while (queue.length > 0) {
      const later = [];
      for (let next = queue.shift(); next; next = queue.shift()) {
        const key = keyOf(next);
        if (seen.has(key)) continue;
        this.count();
        seen.add(key);
        if (seen.size > this.bounds.closure) {
          this.wasBound = true;
          return;
        }
        yield next;
        for (const after of this.quietSteps(next)) {
          (after.tasks.length > next.tasks.length ? later : queue).push(after);
        }
      }
      queue = later;
    }
  }

  /** What a frame's own thread can do without an event. */
  quietSteps(frame) {
    if (frame.blocked) {
      return frame.blocked.leaf.isCall ? this.quietReturns(frame, frame.blocked) : [];
    }
    if (frame.place.end) return [];
    const next = [
      ...this.errors(frame),
      ...loopEnds(frame.place).map((place) => this.moved(frame, place)),
    ];
    const node = frame.place.list.nodes[frame.place.index];
    if (node?.type !== 'leaf') return [...next, ...this.flow(frame, node)];
    if (node.starts !== null) return [...next, ...this.passes(frame, node)];
    if (!node.isCall) return next;
    if (!node.body) {
      return [
        ...next,
        ...onward(frame.place).map((place) => this.moved(frame, place)),
      ];
    }
    const task = this.task(node, frame);
    if (this.isTooDeep(task.frame)) return next;
    for (const cleared of this.cleared(frame, null, frame.tasks.length)) {
      next.push(changed(frame, { ...cleared, blocked: task }));
    }
    return next;
  }

  /** A frame's thread goes through a node that is no leaf. */
  flow(frame, node) {
    const isReturn = node?.type === 'exit' && ['return', 'throw'].includes(node.word);
    const from = isReturn ? this.loosened(frame) : frame;
    return onward(frame.place).map((place) => this.moved(from, place));
  }

  /**
   * Whether a frame is so deep that looking into it is of no use. Of frames of one body in each
   * other, one in which nothing happens could as well not be there, so that there need not be more
   * of them than starts of steps.
   */
  isTooDeep(frame) {
    if (frame.level > this.bounds.level) return true;
    if (frame.depth <= this.bounds.depth) return false;
    this.wasBound = true;
    return true;
  }

  /** Whether a body, or what it calls, has a step of the name. */
  canStart(body, event) {
    const key = `${event.method} ${event.name}`;
    const names = (body.startable ??= new Map());
    if (!names.has(key)) {
      names.set(
        key,
        this.bounds.leavesOf(body).some((leaf) =>
          leaf.method === event.method && leaf.matches?.(event.name)
        ),
      );
    }
    return names.get(key);
  }

  /** A frame at another place. */
  moved(frame, place) {
    return changed(frame, { place });
  }

  /** A frame after an error that its body may handle. */
  errors(frame) {
    if (!this.mayThrow || !isGuarded(frame.place)) return [];
    const places = leave(frame.place, { word: 'throw', label: null }).filter((place) => !place.end);
    const loose = this.loosened(frame);
    return places.map((place) => this.moved(loose, place));
  }

  /**
   * A frame that has left its way by an error or a `return`: nothing waits for what has not begun,
   * as it may never begin. To what has begun the numbers still apply, unless the search excuses
   * that, since they speak of promises that are fulfilled.
   */
  loosened(frame) {
    const isLeft = (task) => this.bounds.isExcusing || isWaiting(task);
    const tasks = frame.tasks.map((task) => (isLeft(task) ? { ...task, isLoose: true } : task));
    return changed(frame, { tasks });
  }

  /**
   * The ways in which a thread passes a numbered leaf: the leaf begins later, or it is a call in
   * which nothing happens.
   */
  passes(frame, leaf) {
    const passed = this.passed(frame, leaf);
    const isQuiet = leaf.isCall && this.overs(passed.tasks.at(-1)).includes(null);
    return [
      ...(isQuiet ? [this.moved(frame, passed.place)] : []),
      ...(this.mayPass(frame, leaf) ? [passed] : []),
    ];
  }

  /**
   * Whether the thread may pass a numbered leaf that has not begun: it begins later, or never, if
   * an error, the end of the trace or an empty race has come first.
   */
  mayPass(frame, leaf) {
    const waiting = frame.tasks.filter((task) => task.leaf === leaf && isWaiting(task)).length;
    const never = this.bounds.isWhole && !this.mayStall(leaf) ? 0 : 1;
    return waiting < Math.max(never, this.bounds.remaining(leaf));
  }

  /** Whether a leaf may wait for ever without an error: for a race that has no members. */
  mayStall(leaf) {
    if (leaf.isRace) return true;
    if (!leaf.body) return false;
    leaf.body.mayStall ??= this.bounds.leavesOf(leaf.body).some((inner) => inner.isRace);
    return leaf.body.mayStall;
  }

  /** A frame whose thread has passed a numbered leaf. */
  passed(frame, leaf) {
    const [place] = onward(frame.place);
    return changed(frame, { place, tasks: [...frame.tasks, this.task(leaf, frame)] });
  }

  /** The ways in which a call that the thread waits for is over without an event. */
  quietReturns(frame, task) {
    return this.finish(task.frame).flatMap(({ end, rest }) => {
      const free = changed(frame, {
        blocked: null,
        leaks: this.withRest(frame.leaks, task, rest),
        failed: frame.failed || task.frame.failed,
      });
      if (end !== 'throw') return onward(frame.place).map((place) => this.moved(free, place));
      const loose = this.loosened(free);
      return leave(frame.place, { word: 'throw', label: null })
        .map((place) => this.moved(loose, place));
    });
  }

  /**
   * The ways in which a frame can be over without another event: { end, rest }, where the rest is
   * the frame with what it leaves behind, or null.
   */
  finish(frame) {
    if (isFresh(frame)) return this.finishFresh(frame);
    if (frame.outcomes?.search === this && frame.outcomes.mayThrow === this.mayThrow) {
      return frame.outcomes.list;
    }
    const { list, isWhole } = this.withoutOpen(null, () => this.findOutcomes(frame));
    if (isWhole) frame.outcomes = { search: this, mayThrow: this.mayThrow, list };
    return list;
  }

  /**
   * The same for a body that has only begun. One that needs another of itself to do nothing can as
   * well do nothing itself.
   */
  finishFresh({ body, owner }) {
    const key = `${body.list.id}.${owner}.${this.mayThrow}`;
    if (this.open.has(key)) this.openHits.add(key);
    if (this.fresh.has(key)) return this.fresh.get(key);
    this.open.add(key);
    this.fresh.set(key, []);
    const { list, isWhole } = this.withoutOpen(
      key,
      () => this.findOutcomes(newFrame(body, owner, null)),
    );
    this.open.delete(key);
    if (isWhole) this.fresh.set(key, list);
    else this.fresh.delete(key);
    return list;
  }

  /** Computes a list, and says whether it did not depend on a body whose own list is under way. */
  withoutOpen(own, compute) {
    const outer = this.openHits;
    this.openHits = new Set();
    const list = compute();
    this.openHits.delete(own);
    const isWhole = this.openHits.size === 0;
    this.openHits = new Set([...outer, ...this.openHits]);
    return { list, isWhole };
  }

  /** Looks for the ends of a frame. */
  findOutcomes(frame) {
    const found = new Map();
    const add = (end, parts) => {
      const over = changed(frame, { ...parts, place: ends[end], blocked: null });
      const rest = over.tasks.length + over.leaks.length > 0 ? over : null;
      found.set(`${end}${rest ? keyOf(rest) : ''}`, { end, rest });
    };
    for (const { place, blocked, tasks, leaks } of this.closure(frame)) {
      if (blocked) continue;
      if (place.end === 'end') {
        const variants = this.cleared({ tasks, leaks }, null, tasks.length);
        for (const variant of variants) add('end', variant);
      } else if (place.end === 'return') add('end', { tasks, leaks });
      else if (place.end || this.mayThrow) add('throw', { tasks, leaks });
    }
    return this.atMost([...found.values()]);
  }
}
