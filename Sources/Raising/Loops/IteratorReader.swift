import Semantics
import Syntax

/// Reads the parts of a loop over an iterator.
struct IteratorReader {

  /// Where names are used.
  private let uses: NameUses

  /// The variable of the iterator.
  private(set) var iterator: BindingID?

  /// The variable of what the iterator gives.
  private(set) var result: BindingID?

  /// The variable of what has been awaited before the test.
  private var sent: BindingID?

  /// The variable of whether the iterator is at its end, if there is one.
  private var doneFlag: BindingID?

  /// The list that is iterated over.
  private(set) var list: SyntaxNode?

  /// Whether what the iterator gives is awaited.
  private(set) var isAwaited = false

  /// Whether a helper makes the iterator.
  private(set) var usesHelper = false

  /// Whether the iterator is a function that gives the keys of an object.
  private(set) var isKeys = false

  /// Whether the iterator is called itself.
  private var isCalled = false

  /// The pieces of code that only serve the iterator.
  private(set) var removed: [SyntaxNode] = []

  /// The parts of the loop's head that have nothing to do with the iterator.
  private(set) var kept: [SyntaxNode] = []

  /// Creates a reader.
  init(_ uses: NameUses) { self.uses = uses }

  // MARK: The head

  /// Reads what may stand before a test: `sent = yield i.next()`, `r = sent` and `isDone = r.done`;
  /// returns whether it is one of these.
  mutating func readBeforeTest(_ node: SyntaxNode) -> Bool {
    guard node.kind == .assignment, let left = node.child(.left), left.kind == .identifier,
      let right = node.child(.right)?.unwrapped
    else { return false }
    switch right.kind {
    case .yield, .await:
      sent = uses.binding(of: left)
      return readNext(right)
    case .identifier: return names(right, sent) && note(result: left)
    case .member:
      doneFlag = uses.binding(of: left)
      guard right.memberName == "done", let object = right.child(.object) else { return false }
      return readResult(object)
    default: return false
    }
  }

  /// Reads a test such as `!(r = i.next()).done`; returns whether it is one.
  mutating func readTest(_ node: SyntaxNode) -> Bool {
    if node.kind == .assignment, node.child(.left)?.kind == .identifier,
      let right = node.child(.right)?.unwrapped
    {
      return readTest(right)
    }
    guard node.kind == .unary, node.hasOperator("!"), var inner = node.child(.argument)?.unwrapped
    else { return false }
    if names(inner, doneFlag) { return true }
    if inner.kind == .assignment, inner.child(.left)?.kind == .identifier,
      let right = inner.child(.right)?.unwrapped
    {
      inner = right
    }
    guard inner.memberName == "done", let object = inner.child(.object) else { return false }
    return readResult(object)
  }

  /// Reads what the iterator gives, a variable that may be given it here; returns whether it is
  /// that.
  private mutating func readResult(_ node: SyntaxNode) -> Bool {
    let object = node.unwrapped
    if object.kind == .identifier { return note(result: object) }
    guard object.kind == .assignment, let left = object.child(.left),
      let right = object.child(.right)?.unwrapped, note(result: left)
    else { return false }
    // What has been awaited before the test may be kept in a variable.
    return right.kind == .identifier && iterator != nil || readNext(right)
  }

  /// Notes the variable of what the iterator gives; returns whether there is one, and only one.
  private mutating func note(result node: SyntaxNode) -> Bool {
    guard node.kind == .identifier, let binding = uses.binding(of: node),
      result == nil || result == binding
    else { return false }
    result = binding
    return true
  }

  /// Reads `i.next()`, `i.n()` or `i()`, also awaited; returns whether it is that.
  private mutating func readNext(_ node: SyntaxNode) -> Bool {
    var call = node.unwrapped
    if call.kind == .yield || call.kind == .await, !call.has(.starWord) {
      guard let operand = call.operand?.unwrapped else { return false }
      call = operand
      isAwaited = true
    }
    guard call.kind == .call, call.callArguments.isEmpty,
      let callee = call.child(.function)?.unwrapped
    else { return false }
    let holder: SyntaxNode?
    switch callee.memberName {
    case "next", "n": holder = callee.child(.object)?.unwrapped
    case nil:
      holder = callee
      isCalled = true
    default: return false
    }
    guard let holder, holder.kind == .identifier, let binding = uses.binding(of: holder),
      iterator == nil || iterator == binding
    else { return false }
    iterator = binding
    return true
  }

  /// Reads what a `for` does at the end of each turn; returns whether it only serves the iterator.
  mutating func readUpdate(_ node: SyntaxNode?) -> Bool {
    guard let node else { return iterator != nil }
    for part in node.sequenceParts {
      guard part.kind == .assignment, let left = part.child(.left),
        let right = part.child(.right)?.unwrapped
      else { return false }
      if names(left, result), readNext(right) { continue }
      if !isFlag(right) { return false }
    }
    return iterator != nil
  }

  /// Whether a node is a value that a compiler notes in a variable of its own.
  private func isFlag(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .trueLiteral, .falseLiteral, .undefined, .null: true
    case .unary: node.hasOperator("!", "void") && node.child(.argument)?.kind == .number
    case .assignment:
      node.child(.left)?.kind == .identifier
        && node.child(.right).map { isFlag($0.unwrapped) } ?? false
    default: false
    }
  }

  /// Whether an identifier names a variable.
  private func names(_ node: SyntaxNode?, _ binding: BindingID?) -> Bool {
    guard let node, node.kind == .identifier, let binding else { return false }
    return uses.binding(of: node) == binding
  }

  // MARK: Before the loop

  /// Reads what stands before the first turn, back to where the iterator is made; returns whether
  /// that was found.
  mutating func readBefore(_ loop: SyntaxNode) -> Bool {
    let initializer = loop.child(.initializer).flatMap { $0.kind == .emptyStatement ? nil : $0 }
    if let initializer {
      for part in initializer.parts.reversed() {
        if readBegin(part) != .served, !part.isBareDeclarator { kept.insert(part, at: 0) }
      }
      if list == nil, !kept.isEmpty { return false }
    }
    var statement = loop.parent?.kind == .labeledStatement ? loop.parent! : loop
    while list == nil {
      for before in statement.precedingStatements.reversed() where list == nil {
        if !readBegin(statement: before) { return false }
      }
      guard list == nil, let block = statement.parent, block.kind == .block,
        let attempt = block.parent, attempt.kind == .tryStatement, block.field == .body
      else { break }
      statement = attempt
    }
    return list != nil
  }

  /// What a piece of code before a loop is.
  private enum Begin {

    /// It serves the iterator.
    case served

    /// It does nothing that matters.
    case harmless

    /// It does something else.
    case other

  }

  /// Reads a statement before the loop; returns whether the search may go on before it.
  private mutating func readBegin(statement: SyntaxNode) -> Bool {
    let parts = statement.parts
    if parts.isEmpty { return statement.kind == .emptyStatement }
    var served: [SyntaxNode] = []
    for part in parts.reversed() {
      switch readBegin(part) {
      case .served: served.append(part)
      case .harmless: continue
      case .other: return false
      }
      if list != nil { break }
    }
    removed += served.count == parts.count && statement.kind == .expressionStatement
      ? [statement] : served
    return true
  }

  /// Reads an expression or declarator before the loop.
  private mutating func readBegin(_ part: SyntaxNode) -> Begin {
    let name = part.child(part.kind == .variableDeclarator ? .name : .left)
    let value = part.child(part.kind == .variableDeclarator ? .value : .right)?.unwrapped
    if part.kind == .variableDeclarator || part.kind == .assignment {
      guard let value else { return .harmless }
      if names(name, iterator) {
        list = iterated(by: value)
        return list == nil ? .other : .served
      }
      if names(name, result), readNext(value) { return .served }
      // An empty object is what is left of a function for the body of a loop.
      let isEmpty = value.kind == .object && value.firstChild == nil
      return isFlag(value) || value.isFunction || isEmpty ? .harmless : .other
    }
    // `i.s()` of Babel's helper.
    if part.kind == .call, let callee = part.child(.function), callee.memberName == "s",
      names(callee.child(.object), iterator)
    {
      return .served
    }
    return .other
  }

  /// Returns the list that an iterator is made of, or nil if `value` makes none. Inside of a loop,
  /// the note of an error is reset before: `(e = void 0, values(list))`.
  private mutating func iterated(by value: SyntaxNode) -> SyntaxNode? {
    let parts = value.sequenceParts
    guard let node = parts.last, parts.dropLast().allSatisfy(isFlag), node.kind == .call,
      let callee = node.child(.function)?.sequenceParts.last
    else { return nil }
    let arguments = node.callArguments
    if callee.kind == .subscript, arguments.isEmpty,
      callee.child(.index)?.unwrapped.text == "Symbol.iterator"
    {
      return callee.child(.object)
    }
    // Regenerator's helper gives the keys of an object one by one.
    if let name = callee.kind == .identifier ? callee.text : callee.memberName,
      arguments.count == 1, name == "keys" || name.hasSuffix("egeneratorKeys"), isCalled
    {
      usesHelper = true
      isKeys = true
      return arguments[0]
    }
    if callee.memberName == "apply", arguments.count == 2, let helper = callee.child(.object),
      uses.isIteratorMaker(helper.unwrapped), arguments[1].kind == .array
    {
      usesHelper = true
      return arguments[1].firstChild
    }
    guard !arguments.isEmpty, uses.isIteratorMaker(callee) else { return nil }
    usesHelper = true
    return arguments[0]
  }

  // MARK: Around the loop

  /// Returns the `try` around `loop` if all that it does is to close the iterator.
  func closing(of loop: SyntaxNode) -> SyntaxNode? {
    let statement = loop.parent?.kind == .labeledStatement ? loop.parent! : loop
    guard let block = statement.parent, block.kind == .block, block.field == .body,
      let attempt = block.parent, attempt.kind == .tryStatement,
      statement.followingStatements.isEmpty, let finalizer = attempt.child(.finalizer),
      closes(finalizer), attempt.child(.handler).map(isNote) ?? true
    else { return nil }
    return attempt
  }

  /// Whether a handler only notes the error.
  private func isNote(_ handler: SyntaxNode) -> Bool {
    handler.subtree.allSatisfy { node in
      switch node.kind {
      case .call:
        node.child(.function)?.memberName == "e"
          && names(node.child(.function)?.child(.object), iterator)
      case .await, .yield, .new, .returnStatement, .throwStatement: false
      case _ where node.isFunction || node.isLoop: false
      default: true
      }
    }
  }

  /// Whether a finalizer closes the iterator, and does nothing else but throw again.
  private func closes(_ finalizer: SyntaxNode) -> Bool {
    let namesIterator = finalizer.subtree.contains { names($0, iterator) }
    return namesIterator && finalizer.subtree.allSatisfy { node in
      switch node.kind {
      case .call:
        node.callArguments.allSatisfy { names($0, iterator) }
          && ["f", "return", "call"].contains(node.child(.function)?.memberName)
      case .new, .returnStatement: false
      case _ where node.isFunction || node.isLoop: false
      default: true
      }
    }
  }

}

extension SyntaxNode {

  /// The expressions or declarators of a statement that has nothing else.
  var parts: [SyntaxNode] {
    switch kind {
    case .expressionStatement: operand?.sequenceParts ?? []
    case .variableDeclaration, .lexicalDeclaration:
      children.filter { $0.kind == .variableDeclarator }
    case .assignment, .sequence, .call: sequenceParts
    default: []
    }
  }

  /// Whether the node declares a variable without a value.
  var isBareDeclarator: Bool { kind == .variableDeclarator && child(.value) == nil }

  /// The statements before the node in its list.
  var precedingStatements: [SyntaxNode] {
    guard let parent, !parent.isLoop else { return [] }
    return parent.children.filter { $0.index < index && $0.kind != .error && $0.field != .value }
  }

}
