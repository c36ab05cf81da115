/** How the events of a trace change frames. */
import { changed, holds, isWaiting, newFrame, replaced } from './frames.mjs';
import { ends, onward } from './places.mjs';
import { QuietMoves } from './quiet.mjs';

/** The moves of one search. */
export class Moves extends QuietMoves {
  /**
   * The frames after the start of a step: { frame, trail }; the trail is the leaves from the
   * outermost call to the step.
   */
  *starts(frame, event) {
    if (this.isTooDeep(frame) || !this.canStart(frame.body, event)) return;
    if (frame.blocked?.frame) yield* this.blockedStarts(frame, event);
    for (const [index, task] of frame.tasks.entries()) {
      const isSame = (other) => other.leaf === task.leaf && isWaiting(other);
      if (isWaiting(task) && frame.tasks.findIndex(isSame) < index) continue;
      yield* this.taskStarts(frame, task, index, event);
    }
    for (const [index, task] of frame.leaks.entries()) {
      yield* this.leakStarts(frame, task, index, event);
    }
    for (const rest of this.closure(frame, Infinity)) {
      if (!rest.blocked && !rest.place.end) yield* this.leafStarts(rest, event);
      else if (rest !== frame && rest.blocked) yield* this.blockedStarts(rest, event);
    }
  }

  /** Starts in the call or step that the thread waits for. */
  *blockedStarts(frame, event) {
    for (const inner of this.starts(frame.blocked.frame, event)) {
      yield this.nested(frame, frame.blocked, inner, (blocked) => ({ blocked }));
    }
  }

  /** A frame in which something inside of a task has happened. */
  nested(frame, task, inner, put) {
    const next = { ...task, frame: inner.frame, begun: true };
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
    for (const { tasks, leaks } of this.cleared(frame, task.leaf.starts, index)) {
      const place = tasks.indexOf(task);
      const put = (next) => ({ tasks: replaced(tasks, place, next), leaks });
      if (started) yield { frame: changed(frame, put(started)), trail: [task.leaf] };
      else {for (const inner of this.starts(task.frame, event)) {
          yield this.nested(frame, task, inner, put);
        }}
    }
  }

  /** Starts in or of a task that nothing waits for. */
  *leakStarts(frame, task, index, event) {
    const put = (next) => ({ leaks: replaced(frame.leaks, index, next) });
    const started = task.step < 0 && this.started(task.leaf, frame, event);
    if (started) yield { frame: changed(frame, put(started)), trail: [task.leaf] };
    else if (task.frame) {
      for (const inner of this.starts(task.frame, event)) {
        yield this.nested(frame, task, inner, put);
      }
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
    if (blocked?.step === event.step) {
      return this.stepOvers(blocked, event).map((leaks) => (
        changed(frame, {
          blocked: null,
          place: onward(frame.place)[0],
          leaks: [...frame.leaks, ...leaks],
          failed: frame.failed || event.event === 'fail',
        })
      ));
    }
    if (blocked?.frame && holds(blocked, event.step)) {
      return this.endings(blocked.frame, event).map((
        inner,
      ) => (changed(frame, { blocked: { ...blocked, frame: inner } })));
    }
    for (const part of ['tasks', 'leaks']) {
      const index = frame[part].findIndex((task) => holds(task, event.step));
      if (index < 0) continue;
      const task = frame[part][index];
      if (task.step !== event.step) {
        return this.endings(task.frame, event).map((
          inner,
        ) => (changed(frame, { [part]: replaced(frame[part], index, { ...task, frame: inner }) })));
      }
      return this.stepOvers(task, event).map((leaks) => {
        const next = changed(frame, {
          [part]: frame[part].filter((other) => other !== task),
          failed: frame.failed || event.event === 'fail',
        });
        return { ...next, leaks: [...next.leaks, ...leaks] };
      });
    }
    return [];
  }

  /** The ways in which a step's callback is over: lists of what it leaks. */
  stepOvers(task, event) {
    if (!task.frame) return [[]];
    const outcomes = this.finish(task.frame);
    return outcomes.filter((outcome) => event.event === 'fail' || outcome.end === 'end').map((
      outcome,
    ) => outcome.leaks);
  }

  /** The frames after `run` itself has returned or thrown. */
  ended(frame, end) {
    return this.finish(frame).filter((outcome) => outcome.end === end)
      .map(({ leaks }) => (changed(frame, { place: ends[end], blocked: null, tasks: [], leaks })));
  }
}
