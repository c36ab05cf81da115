/**
 * What goes on in a run at a point of its trace. All of it is immutable.
 *
 * A *frame* is one execution of a body:
 *   place    where its own thread is
 *   blocked  the task that the thread waits for at once, or null
 *   tasks    numbered leaves that it has passed and that are not over, in the order of passing
 *   leaks    tasks that are over but for what their bodies have left behind
 *   owner    the step whose callback the frame belongs to, or null
 *   outer    the bodies around it; `level` is how many of them are the same body
 *   failed   whether one of its steps has failed
 *   movedAt  at which event its own thread has moved last
 *
 * A *task* is one execution of a leaf:
 *   step     the number of the step in the trace, -1 before it has started
 *   frame    the execution of the called function, or of the step's callback
 *   begun    whether something has happened in it
 *   isLoose  whether nothing in its body waits for it any more
 *   movedAt  at which event something has happened in it last
 */
import { placeAt } from './places.mjs';

/** Makes a frame at the beginning of a body. */
export function newFrame(body, owner, outer) {
  let level = 0;
  for (let frame = outer; frame; frame = frame.outer) if (frame.body === body) level += 1;
  const chain = { body, outer: outer && { body: outer.body, outer: outer.outer } };
  return {
    ...chain,
    owner,
    level,
    depth: outer ? outer.depth + 1 : 0,
    place: placeAt(body.list, 0),
    blocked: null,
    tasks: [],
    leaks: [],
    failed: false,
    movedAt: -1,
  };
}

/** A frame with some parts changed. What was found out about the frame does not hold any more. */
export function changed(frame, parts) {
  const { key: _key, outcomes: _outcomes, ...same } = frame;
  return { ...same, ...parts };
}

/** A text that is the same for frames that may go on in the same ways. */
export function keyOf(frame) {
  frame.key ??= `${frame.body.list.id}@${frame.place.key}${frame.failed ? 'f' : ''}(${
    frame.blocked ? taskKey(frame.blocked) : ''
  })[${frame.tasks.map(taskKey).join()}]{${frame.leaks.map(taskKey).sort().join()}}`;
  return frame.key;
}

/** The part of a key that is about a task. */
export const taskKey = (task) =>
  `${task.leaf.id}.${task.step}${task.isLoose ? '~' : ''}${task.frame ? keyOf(task.frame) : ''}`;

/** Whether a frame has only begun. */
export const isFresh = (frame) =>
  frame.place === placeAt(frame.body.list, 0) && !frame.blocked &&
  frame.tasks.length + frame.leaks.length === 0;

/** Whether a task has had no event. */
export const isWaiting = (task) => task.step < 0 && !task.begun;

/** A copy of a list with one element replaced. */
export function replaced(list, index, element) {
  const copy = list.slice();
  copy[index] = element;
  return copy;
}

/** Whether a task is or holds a step of the trace. */
export function holds(task, step) {
  if (task.step === step) return true;
  if (!task.frame) return false;
  const { blocked, tasks, leaks } = task.frame;
  return (blocked !== null && holds(blocked, step)) || tasks.some((inner) => holds(inner, step)) ||
    leaks.some((inner) => holds(inner, step));
}
