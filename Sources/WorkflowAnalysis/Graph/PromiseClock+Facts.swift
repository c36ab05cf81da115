extension PromiseClock {

  /// Nodes of which each is done only when something that a call has begun is.
  typealias Part = [DraftID]

  /// What is known of the leaves of a body beyond its outline.
  struct LeafFacts {

    /// The leaves that are no promises unless something waits for them.
    var instant: Set<ItemID> = []

    /// What must have been waited for until a call is over with all that it has begun; of the nodes
    /// of each part one will do. A leaf that is missing is waited for as a whole.
    var parts: [ItemID: [Part]] = [:]

    /// The leaves in a loop of which the turns before the last have resolved when the loop is over.
    var chained: Set<ItemID> = []

  }

}
