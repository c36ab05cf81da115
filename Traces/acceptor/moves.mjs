/** How the events of a trace change frames. */
import { changed, holds, isWaiting, newFrame, replaced, taskKey } from './frames.mjs';
import { ends, onward } from './places.mjs';
import { QuietMoves } from './quiet.mjs';

/**
 * The entries of a list of tasks without those that are in the same state as one before them: the
 * first may always be the one that goes on, since it waits for less.
 */
function firstOfEach(tasks) {
  const keys = tasks.map(taskKey);
  return [...tasks.entries()].filter(([index]) => keys.indexOf(keys[index]) === index);
}

/** The moves of one search. */
export class Moves extends QuietMoves {
  /**
   * The frames after the start of a step: { frame, trail }; the trail is the leaves from the
   * outermost call to the step. What has moved last is tried first, since most often the end of a
   * step is what lets the next one start.
   */
  *starts(frame, event) {
    if (this.isTooDeep(frame) || !this.canStart(frame.body, event)) return;
    const ways = [{ movedAt: frame.movedAt, starts: () => this.ownStarts(frame, event) }];
    for (const [index, task] of firstOfEach(frame.tasks)) {
      const starts = () => this.taskStarts(frame, task, index, event);
      ways.push({ movedAt: task.movedAt ?? -1, starts });
    }
    for (const [index, task] of firstOfEach(frame.leaks)) {
      const starts = () => this.leakStarts(frame, task, index, event);
      ways.push({ movedAt: task.movedAt ?? -1, starts });
    }
    ways.sort((one, other) => other.movedAt - one.movedAt);
    for (const { starts } of ways) yield* starts();
  }

  /** Starts by a frame's own thread. */
  *ownStarts(frame, event) {
    for (const rest of this.closure(frame)) {
      if (rest.blocked) yield* this.blockedStarts(rest, event);
      else if (!rest.place.end) yield* this.leafStarts(rest, event);
    }
  }

  /** Starts in the call or step that the thread waits for. */
  *blockedStarts(frame, event) {
    if (!frame.blocked.frame) return;
    for (const inner of this.starts(frame.blocked.frame, event)) {
      yield this.nested(frame, frame.blocked, inner, (blocked) => ({ blocked, movedAt: this.now }));
    }
  }

  /** A frame in which something inside of a task has happened. */
  nested(frame, task, inner, put) {
    const next = { ...task, frame: inner.frame, begun: true, movedAt: this.now };
    return { frame: changed(frame, put(next)), trail: [task.leaf, ...(inner.trail ?? [])] };
  }

  /** The started form of a step's task, if the event starts it. */
  started(leaf, frame, event) {
    if (
      leaf.isCall || frame.owner !== event.parent || leaf.method !== event.method ||
      !leaf.matches(event.name)
    ) return null;
    return {
      leaf,
      step: event.step,
      frame: leaf.body ? newFrame(leaf.body, event.step, frame) : null,
    };
  }

  /** Starts in or of a task that the thread has passed. */
  *taskStarts(frame, task, index, event) {
    if (!isWaiting(task)) {
      if (!task.frame) return;
      for (const inner of this.starts(task.frame, event)) {
        yield this.nested(
          frame,
          task,
          inner,
          (next) => ({ tasks: replaced(frame.tasks, index, next) }),
        );
      }
      return;
    }
    const started = this.started(task.leaf, frame, event);
    if (!started && !task.frame) return;
    const { leaf, isLoose } = task;
    for (const { tasks, leaks } of this.cleared(frame, leaf.starts, index, isLoose)) {
      const place = tasks.indexOf(task);
      const put = (next) => ({ tasks: replaced(tasks, place, { ...next, isLoose }), leaks });
      if (started) yield { frame: changed(frame, put(started)), trail: [leaf] };
      else {
        for (const inner of this.starts(task.frame, event)) {
          yield this.nested(frame, task, inner, put);
        }
      }
    }
  }

  /** Starts in what a task that is over has left behind. */
  *leakStarts(frame, task, index, event) {
    for (const inner of this.starts(task.frame, event)) {
      yield this.nested(
        frame,
        task,
        inner,
        (next) => ({ leaks: replaced(frame.leaks, index, next) }),
      );
    }
  }

  /** Starts of the leaf that the thread stands before. */
  *leafStarts(frame, event) {
    const leaf = frame.place.list.nodes[frame.place.index];
    if (leaf?.type !== 'leaf' || (leaf.isCall && leaf.starts === null)) return;
    if (leaf.starts !== null) {
      if (frame.tasks.some((task) => task.leaf === leaf && isWaiting(task))) return;
      const passed = this.passed(frame, leaf);
      const index = passed.tasks.length - 1;
      yield* this.taskStarts(passed, passed.tasks[index], index, event);
      return;
    }
    const started = this.started(leaf, frame, event);
    if (!started) return;
    for (const cleared of this.cleared(frame, null, frame.tasks.length)) {
      yield { frame: changed(frame, { ...cleared, blocked: started }), trail: [leaf] };
    }
  }

  /** The frames after the end of a step. */
  endings(frame, event) {
    const { blocked } = frame;
    if (blocked && holds(blocked, event.step)) {
      return this.endingsIn(frame, blocked, event, (next) => ({
        blocked: next,
        place: next === null ? onward(frame.place)[0] : frame.place,
        movedAt: this.now,
      }));
    }
    for (const part of ['tasks', 'leaks']) {
      const index = frame[part].findIndex((task) => holds(task, event.step));
      if (index >= 0) {
        return this.endingsIn(frame, frame[part][index], event, (next) => ({
          [part]: next === null
            ? frame[part].filter((_, at) => at !== index)
            : replaced(frame[part], index, next),
        }));
      }
    }
    return [];
  }

  /** The frames after the end of a step that is or stands in a task; `put` puts what is next. */
  endingsIn(frame, task, event, put) {
    if (task.step !== event.step) {
      return this.endings(task.frame, event)
        .map((inner) => changed(frame, put({ ...task, frame: inner, movedAt: this.now })));
    }
    return this.stepOvers(task, event).map((rest) => {
      const next = changed(frame, put(null));
      const failed = frame.failed || event.event === 'fail';
      return changed(next, { failed, leaks: this.withRest(next.leaks, task, rest) });
    });
  }

  /** The ways in which a step's callback is over: what it leaves behind, or null for nothing. */
  stepOvers(task, event) {
    if (!task.frame) return [null];
    return this.finish(task.frame)
      .filter((outcome) => event.event === 'fail' || outcome.end === 'end')
      .map((outcome) => outcome.rest);
  }

  /** The frames after `run` itself has returned or thrown. */
  ended(frame, end) {
    const nothing = changed(frame, { place: ends[end], blocked: null, tasks: [], leaks: [] });
    return this.finish(frame).filter((outcome) => outcome.end === end)
      .map(({ rest }) => rest ?? nothing);
  }
}
