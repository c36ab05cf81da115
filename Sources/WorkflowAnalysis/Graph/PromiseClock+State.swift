extension PromiseClock {

  /// How exits leave a guarded block.
  struct Leaving {

    /// What may be pending then.
    var state: State

    /// Where the exits lead.
    var targets: Set<TargetID>

  }

  /// What may be pending at a point of the body.
  struct State {

    /// The leaves that may not have resolved.
    var pending: Set<ItemID> = []

    /// The leaves that have begun since another one has, as far as they are pending.
    var latest: Set<ItemID> = []

    /// The most leaves that are pending at once on one way.
    var width = 0

    /// Whether, on every way, the last thing that happened is that the one pending leaf started.
    var isFresh = true

    /// The leaves of which the promises of all earlier turns have resolved.
    var earlierDone: Set<ItemID> = []

    /// The nodes that have been waited for on every way.
    var done: Set<DraftID> = []

    /// Returns what may be pending on this way or on another.
    func joined(with other: State?) -> State {
      guard let other else { return self }
      let isFresh = (self.isFresh || pending.isEmpty) && (other.isFresh || other.pending.isEmpty)
      let allPending = pending.union(other.pending)
      return State(
        pending: allPending, latest: latest.union(other.latest).intersection(allPending),
        width: max(width, other.width), isFresh: isFresh,
        earlierDone: earlierDone.intersection(other.earlierDone),
        done: done.intersection(other.done))
    }

  }

}
