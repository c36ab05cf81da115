/**
 * What may happen next, one thing at a time. Work (callbacks of steps, timers, outside promises)
 * and endings of steps are queued apart, so that the lazy schedules can let a step end only when
 * nothing else can move.
 */
export class Schedule {
  /**
   * @param policy "eager": everything happens as soon as it can; "lazy": a step ends when nothing
   *   else can move, the oldest first; "lazy-last": the youngest first; "slow": the same, and some
   *   steps, by chance, end only when all others have; "random": by chance
   * @param random where the chances come from
   */
  constructor(policy, random) {
    this.policy = policy;
    this.random = random;
    this.work = [];
    this.endings = [];
    this.late = [];
  }

  /** Queues a piece of work. */
  addWork(action) {
    if (this.policy === 'eager') queueMicrotask(action);
    else this.work.push(action);
  }

  /** Queues the ending of a step. */
  addEnding(action) {
    if (this.policy === 'eager') queueMicrotask(action);
    else if (this.policy === 'slow' && this.random.chance(0.35)) this.late.push(action);
    else this.endings.push(action);
  }

  /** Does one queued thing; false when there is nothing to do. */
  advance() {
    const list = this.choose();
    if (list.length === 0) return false;
    list.splice(this.position(list), 1)[0]();
    return true;
  }

  /** The queue from which the next thing comes. */
  choose() {
    if (this.policy !== 'random') {
      return [this.work, this.endings, this.late].find((list) => list.length > 0) ?? this.work;
    }
    const total = this.work.length + this.endings.length;
    return this.random.below(Math.max(total, 1)) < this.work.length ? this.work : this.endings;
  }

  /** Which entry of a queue is next. */
  position(list) {
    if (this.policy === 'random') return this.random.below(list.length);
    return this.policy === 'lazy-last' && list === this.endings ? list.length - 1 : 0;
  }
}
