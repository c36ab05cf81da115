import WorkflowModel

/// Who waits for whom among the members of a parallel.
///
/// A member has finished before another begins if its `resolves` is at most the other's `starts`.
struct Lanes {

  /// Members that start together.
  struct Stage {

    /// The members.
    var members: [Int]

    /// The members that have to finish first, without those that others of them wait for already.
    var predecessors: [Int] = []

  }

  /// All members, in the order in which they start.
  private(set) var stages: [Stage] = []

  /// The members that are awaited, but by no other member.
  private(set) var open: [Int] = []

  /// The members that nothing ever awaits.
  private(set) var floating: [Int] = []

  /// Creates the lanes of a parallel's members.
  init(_ nodes: [Node]) {
    let timings = nodes.map(\.timing)
    let resolved = nodes.indices.filter { timings[$0].resolves != nil }
      .sorted { (timings[$0].resolves!, $0) < (timings[$1].resolves!, $1) }
    var isAwaited = [Bool](repeating: false, count: nodes.count)
    var finished = resolved[..<0]
    var latestStart = Int.min
    for (starts, members) in Self.grouped(timings) {
      while let next = resolved[finished.endIndex...].first, timings[next].resolves! <= starts {
        finished = resolved[..<(finished.endIndex + 1)]
        latestStart = max(latestStart, timings[next].starts ?? 0)
      }
      let last = finished.reversed().prefix { timings[$0].resolves! > latestStart }
      for member in last { isAwaited[member] = true }
      stages.append(Stage(members: members, predecessors: last.reversed()))
    }
    open = nodes.indices.filter { !isAwaited[$0] && !timings[$0].isFloating }
    floating = nodes.indices.filter { timings[$0].isFloating }
  }

  /// Returns the members by when they start; what has no number starts with the first.
  private static func grouped(_ timings: [Timing]) -> [(starts: Int, members: [Int])] {
    let first = timings.compactMap(\.starts).min() ?? 0
    return Dictionary(grouping: timings.indices) { timings[$0].starts ?? first }
      .map { (starts: $0.key, members: $0.value) }
      .sorted { $0.starts < $1.starts }
  }

}

extension Timing {

  /// Whether nothing ever awaits what has this timing.
  var isFloating: Bool { starts != nil && resolves == nil }

}

extension Node {

  /// When the node starts and resolves; that of a structure spans what is in it.
  fileprivate var timing: Timing {
    switch self {
    case .stepDo(let node): node.timing
    case .stepSleep(let node): node.timing
    case .stepSleepUntil(let node): node.timing
    case .stepWaitForEvent(let node): node.timing
    case .functionCall(let node): node.timing
    case .loop(let node): Timing(spanning: node.nodes)
    case .parallel(let node): Timing(spanning: node.nodes)
    case .block(let node): Timing(spanning: node.nodes)
    case .try(let node):
      Timing(spanning: [node.tryBlock, node.catchBlock, node.finallyBlock].compactMap { $0 }
        .flatMap(\.nodes))
    case .if(let node): Timing(spanning: node.branches.flatMap(\.nodes))
    case .switch(let node): Timing(spanning: node.branches.flatMap(\.nodes))
    case .break: Timing()
    }
  }

}

extension Timing {

  /// Creates the timing of nodes that stand together.
  fileprivate init(spanning nodes: [Node]) {
    let timings = nodes.map(\.timing).filter { $0.starts != nil }
    self.init(
      starts: timings.compactMap(\.starts).min(),
      resolves: timings.contains(where: \.isFloating) ? nil : timings.compactMap(\.resolves).max())
  }

}
