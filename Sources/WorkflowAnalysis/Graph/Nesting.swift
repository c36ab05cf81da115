import WorkflowModel

extension Workflow {

  /// Leaves out what is nested more deeply than so many levels; returns whether something was.
  mutating func cutOff(below levels: Int) -> Bool {
    var cutting = Cutting(levels: levels)
    nodes = cutting.cut(nodes, level: 1)
    functions = functions.map { function in
      var function = function
      function.nodes = cutting.cut(function.nodes, level: 1)
      return function
    }
    payload = payload.map { cutting.cut($0, level: 1) }
    return cutting.hasCut
  }

}

/// Leaves out what is nested too deeply.
private struct Cutting {

  /// The deepest level that stays.
  let levels: Int

  /// Whether something has been left out.
  private(set) var hasCut = false

  /// Creates what leaves out all below so many levels.
  init(levels: Int) { self.levels = levels }

  /// Returns the nodes of a level with what stays inside of them.
  mutating func cut(_ nodes: [Node], level: Int) -> [Node] {
    if level > levels, !nodes.isEmpty {
      hasCut = true
      return []
    }
    return nodes.compactMap { cut($0, level: level) }
  }

  /// Returns a node with what stays inside of it; nil if it does not show anything any more.
  private mutating func cut(_ node: Node, level: Int) -> Node? {
    let result = node.mappingLists { cut($0, level: level + 1) }
    if node.isContainer, result.isEmpty, !node.isEmpty { return nil }
    guard case .stepWaitForEvent(var event) = result else { return result }
    event.payload = event.payload.map { cut($0, level: 1) }
    return .stepWaitForEvent(event)
  }

  /// Returns a shape with the fields that stay.
  mutating func cut(_ shape: Shape, level: Int) -> Shape {
    guard case .object(let fields) = shape else { return shape }
    if level > levels {
      hasCut = true
      return .unknown
    }
    return .object(
      fields.map {
        Shape.Field(
          name: $0.name, shape: cut($0.shape, level: level + 1), isRead: $0.isRead)
      })
  }

}

extension Node {

  /// Whether the node shows nothing but what it holds.
  fileprivate var isContainer: Bool {
    switch self {
    case .stepDo, .stepSleep, .stepSleepUntil, .stepWaitForEvent, .functionCall, .break: false
    case .loop, .parallel, .try, .block, .if, .switch: true
    }
  }

  /// Whether nothing stands inside the node.
  fileprivate var isEmpty: Bool { innerLists.allSatisfy(\.isEmpty) }

}
