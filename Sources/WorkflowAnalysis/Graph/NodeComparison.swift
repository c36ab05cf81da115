import WorkflowModel

extension Array where Element == Node {

  /// Returns whether two lists show the same, wherever their code stands.
  func isSame(as other: [Node]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.withoutHeaders == $1.withoutHeaders }
  }

}

extension Node {

  /// The node without ids and places.
  var withoutHeaders: Node { mappingHeaders { _ in NodeHeader() } }

  /// Returns the node with what `transform` makes of its header and of all inside it, in order.
  func mappingHeaders(_ transform: (Node) -> NodeHeader) -> Node {
    var result = mappingLists { $0.map { $0.mappingHeaders(transform) } }
    result.header = transform(self)
    return result
  }

  /// Returns the node with what `transform` makes of the lists inside it.
  func mappingLists(_ transform: ([Node]) -> [Node]) -> Node {
    func block(_ block: BlockNode?) -> BlockNode? {
      block.map { BlockNode(nodes: transform($0.nodes)) }
    }
    func branches(_ branches: [Branch]) -> [Branch] {
      branches.map { Branch(condition: $0.condition, nodes: transform($0.nodes)) }
    }
    switch self {
    case .stepDo(var node):
      node.nodes = transform(node.nodes)
      node.rollback = node.rollback.map(transform)
      return .stepDo(node)
    case .stepSleep, .stepSleepUntil, .stepWaitForEvent, .functionCall, .break: return self
    case .loop(var node):
      node.nodes = transform(node.nodes)
      return .loop(node)
    case .parallel(var node):
      node.nodes = transform(node.nodes)
      return .parallel(node)
    case .try(var node):
      node.tryBlock = block(node.tryBlock)
      node.catchBlock = block(node.catchBlock)
      node.finallyBlock = block(node.finallyBlock)
      return .try(node)
    case .block(let node): return .block(BlockNode(nodes: transform(node.nodes)))
    case .if(var node):
      node.branches = branches(node.branches)
      return .if(node)
    case .switch(var node):
      node.branches = branches(node.branches)
      return .switch(node)
    }
  }

  /// The lists of nodes inside the node.
  var innerLists: [[Node]] {
    var lists: [[Node]] = []
    _ = mappingLists { list in
      lists.append(list)
      return list
    }
    return lists
  }

  /// The node's header; a block has none.
  var header: NodeHeader {
    get {
      switch self {
      case .stepDo(let node): node.header
      case .stepSleep(let node): node.header
      case .stepSleepUntil(let node): node.header
      case .stepWaitForEvent(let node): node.header
      case .loop(let node): node.header
      case .parallel(let node): node.header
      case .try(let node): node.header
      case .block: NodeHeader()
      case .if(let node): node.header
      case .switch(let node): node.header
      case .functionCall(let node): node.header
      case .break(let node): node.header
      }
    }
    set { self = withHeader(newValue) }
  }

  /// Returns the node with another header.
  private func withHeader(_ header: NodeHeader) -> Node {
    switch self {
    case .stepDo(var node): node.header = header; return .stepDo(node)
    case .stepSleep(var node): node.header = header; return .stepSleep(node)
    case .stepSleepUntil(var node): node.header = header; return .stepSleepUntil(node)
    case .stepWaitForEvent(var node): node.header = header; return .stepWaitForEvent(node)
    case .loop(var node): node.header = header; return .loop(node)
    case .parallel(var node): node.header = header; return .parallel(node)
    case .try(var node): node.header = header; return .try(node)
    case .block: return self
    case .if(var node): node.header = header; return .if(node)
    case .switch(var node): node.header = header; return .switch(node)
    case .functionCall(var node): node.header = header; return .functionCall(node)
    case .break(var node): node.header = header; return .break(node)
    }
  }

  /// The name of a step or call; empty for any other node.
  var name: String {
    switch self {
    case .stepDo(let node): node.name
    case .stepSleep(let node): node.name
    case .stepSleepUntil(let node): node.name
    case .stepWaitForEvent(let node): node.name
    case .functionCall(let node): node.name
    case .loop, .parallel, .try, .block, .if, .switch, .break: ""
    }
  }

  /// The names of the steps that the node is or holds.
  var stepNames: [String] {
    let own: [String] = if case .functionCall = self { [] } else { name.isEmpty ? [] : [name] }
    return own + innerLists.flatMap { $0.flatMap(\.stepNames) }
  }

  /// Returns the node with the calls of one function turned into calls of another.
  func renamingCalls(from old: String, to new: String) -> Node {
    if case .functionCall(var call) = self, call.name == old {
      call.name = new
      return .functionCall(call)
    }
    return mappingLists { $0.map { $0.renamingCalls(from: old, to: new) } }
  }

}

extension String {

  /// Returns whether the text holds `part`.
  func containsText(_ part: String) -> Bool {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return true }
      start = index(after: start)
    }
    return part.isEmpty
  }

}
