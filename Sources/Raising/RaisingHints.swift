import Syntax

/// What of lowered code a file may hold; most files hold nothing of the kind, and one look at every
/// node tells.
struct RaisingHints: OptionSet {

  /// The bits.
  let rawValue: Int

  /// Something that looks like a state machine or its helper.
  static let machines = Self(rawValue: 1)

  /// Something that looks like a loop that a compiler has lowered: a function for its body, or an
  /// iterator that is advanced.
  static let loops = Self(rawValue: 2)

  /// A generator that is handed to something.
  static let drivers = Self(rawValue: 4)

  /// A string that is evaluated.
  static let evaluatedText = Self(rawValue: 8)

  /// The name of a module of helpers.
  static let helperImports = Self(rawValue: 16)

}

extension RaisingHints {

  /// Looks at every node of `tree`.
  init(_ tree: SyntaxTree) {
    self = []
    for index in 0..<tree.count { formUnion(tree.node(at: index).hints) }
  }

}

extension SyntaxNode {

  /// What the node itself says of what its file may hold.
  fileprivate var hints: RaisingHints {
    switch kind {
    case .switchStatement: isMachineSwitch ? .machines : []
    case .ifStatement: isMachineTest ? .machines : []
    case .propertyName: isHelperName ? .machines : []
    case .identifier: nameHints
    case .generatorExpression: .drivers
    case .string: namesHelpers ? .helperImports : []
    case .yield: has(.starWord) ? .loops : []
    case .forStatement, .whileStatement: isIteratorLoop ? .loops : []
    default: []
    }
  }

  /// Whether the node, a string, is the name of a module of helpers.
  private var namesHelpers: Bool {
    guard parent?.kind == .importStatement || parent?.kind == .arguments else { return false }
    return HelperModule(self) != nil
  }

  /// What the node, an identifier, says of what its file may hold.
  private var nameHints: RaisingHints {
    if isHelperName { return .machines }
    if spells("eval"), parent?.kind == .call { return .evaluatedText }
    return begins(with: "_loop") ? .loops : []
  }

  /// Whether the node is `switch (x.label)`, `switch (x.prev = x.next)` or `switch (x.n)`.
  private var isMachineSwitch: Bool {
    guard var value = child(.value)?.unwrapped else { return false }
    if value.kind == .assignment, let right = value.child(.right)?.unwrapped { value = right }
    guard value.kind == .member, let property = value.child(.property) else { return false }
    return ["label", "next", "n"].contains { property.spells($0) }
  }

  /// Whether the node is `if (5 === x.next)` or `if (5 === x.n)`.
  private var isMachineTest: Bool {
    guard let test = child(.condition)?.unwrapped, test.kind == .binary else { return false }
    return [test.child(.left), test.child(.right)].contains { side in
      guard let property = side?.unwrapped.child(.property) else { return false }
      return property.spells("next") || property.spells("n")
    }
  }

  /// Whether the node is a loop that ends when something is `done`.
  private var isIteratorLoop: Bool {
    guard let test = child(.condition) else { return false }
    return test.subtree.contains { $0.kind == .propertyName && $0.spells("done") }
  }

  /// Whether the node is the name of a helper, or of a part of its state.
  private var isHelperName: Bool {
    switch range.upper - range.lower {
    case 4: spells("trys")
    case 11: spells("__generator")
    case 12: spells("ts_generator")
    case 13: spells("_ts_generator")
    default: false
    }
  }

}
