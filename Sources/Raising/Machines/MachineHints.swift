import Syntax

extension SyntaxTree {

  /// Whether something in the file looks like a state machine or its helper; most files hold
  /// nothing of the kind, and this is quick to see.
  var mayHoldMachines: Bool {
    (0..<count).contains { index in
      let node = node(at: index)
      switch node.kind {
      case .switchStatement: return node.isMachineSwitch
      case .ifStatement: return node.isMachineTest
      case .identifier, .propertyName: return node.isHelperName
      default: return false
      }
    }
  }

  /// Whether a generator in the file is handed to something.
  var mayHoldDrivers: Bool {
    (0..<count).contains { index in
      let node = node(at: index)
      return node.kind == .generatorExpression && node.parent?.kind == .arguments
        || node.kind == .generatorExpression && node.parent?.kind == .parenthesized
    }
  }

  /// Whether something in the file looks like a loop that a compiler has lowered: a function for
  /// its body, or an iterator that is advanced.
  var mayHoldLoweredLoops: Bool {
    (0..<count).contains { index in
      let node = node(at: index)
      switch node.kind {
      case .yield: return node.has(.starWord)
      case .identifier: return node.text.hasPrefix("_loop")
      case .forStatement, .whileStatement: return node.isIteratorLoop
      default: return false
      }
    }
  }

}

extension SyntaxNode {

  /// Whether the node is `switch (x.label)`, `switch (x.prev = x.next)` or `switch (x.n)`.
  fileprivate var isMachineSwitch: Bool {
    guard var value = child(.value)?.unwrapped else { return false }
    if value.kind == .assignment, let right = value.child(.right)?.unwrapped { value = right }
    guard value.kind == .member, let property = value.child(.property) else { return false }
    return ["label", "next", "n"].contains { property.spells($0) }
  }

  /// Whether the node is `if (5 === x.next)` or `if (5 === x.n)`.
  fileprivate var isMachineTest: Bool {
    guard let test = child(.condition)?.unwrapped, test.kind == .binary else { return false }
    return [test.child(.left), test.child(.right)].contains { side in
      guard let property = side?.unwrapped.child(.property) else { return false }
      return property.spells("next") || property.spells("n")
    }
  }

  /// Whether the node is a loop that ends when something is `done`.
  fileprivate var isIteratorLoop: Bool {
    guard let test = child(.condition)?.sequenceParts.last, test.kind == .unary else {
      return false
    }
    return test.subtree.contains { $0.kind == .propertyName && $0.spells("done") }
  }

  /// Whether the node is the name of a helper, or of a part of its state.
  fileprivate var isHelperName: Bool {
    switch range.upper - range.lower {
    case 4: spells("trys")
    case 11: spells("__generator")
    case 12: spells("ts_generator")
    case 13: spells("_ts_generator")
    default: false
    }
  }

}
