import Semantics
import Source
import Syntax

/// Makes async functions of generators that helpers drive: `yield` becomes `await`.
struct DriverRaising {

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// Tells helpers from other functions.
  private var finder: DriverFinder

  /// The functions that have been made async so far.
  private var made: Set<SyntaxNode> = []

  /// Finds the helpers' calls in `tree` and makes async functions of what they are handed.
  init(_ tree: SyntaxTree, _ uses: NameUses) {
    finder = DriverFinder(uses)
    for index in 0..<tree.count where tree.node(at: index).kind == .call {
      raise(tree.node(at: index))
    }
    if edits.isEmpty { return }
    for index in 0..<tree.count where tree.node(at: index).kind == .call {
      raise(forwarder: tree.node(at: index))
    }
  }

  /// Makes an async function of the generator that `call` hands to a helper.
  private mutating func raise(_ call: SyntaxNode) {
    let arguments = call.callArguments
    guard let last = arguments.last, last.unwrapped.kind == .generatorExpression,
      let body = last.unwrapped.functionBlock, let kind = finder.kind(of: call),
      !body.ownLevel.contains(where: { $0.kind == .yield && $0.has(.starWord) })
    else { return }
    let generator = last.unwrapped
    switch kind {
    case .calling where arguments.count >= 3:
      let use = Use(
        whole: call, generator: generator, body: body, receiver: arguments[0],
        arguments: arguments[1])
      raise(use)
    case .wrapping where arguments.count == 1:
      if let use = use(ofWrapped: call, generator, body) {
        raise(use)
      } else if let forwarder = forwarder(to: call), replace(forwarder, call, generator, body) {
        return
      } else {
        edits.append(Edit(SourceRange(call.range.lower, generator.range.lower), "("))
        edits.append(Edit(SourceRange(generator.range.upper, call.range.upper), ")"))
        makeAsync(generator, body)
      }
    case .calling, .wrapping: return
    }
  }

  /// A generator that is driven at once.
  private struct Use {

    /// The expression that gives the promise.
    let whole: SyntaxNode

    /// The generator.
    let generator: SyntaxNode

    /// Its body.
    let body: SyntaxNode

    /// What `this` is in it, or nil if nothing.
    let receiver: SyntaxNode?

    /// The list of its arguments, or nil if it gets none.
    let arguments: SyntaxNode?

  }

  /// Returns how a wrapped generator is driven at once, as in `helper(generator)()`, or nil if it
  /// is not.
  private func use(
    ofWrapped call: SyntaxNode, _ generator: SyntaxNode, _ body: SyntaxNode
  ) -> Use? {
    var inner = call
    while let parent = inner.parent, parent.kind == .parenthesized { inner = parent }
    guard let parent = inner.parent else { return nil }
    if inner.field == .function, parent.kind == .call, parent.callArguments.isEmpty {
      return Use(
        whole: parent, generator: generator, body: body, receiver: nil, arguments: nil)
    }
    guard inner.field == .object, parent.kind == .member, let whole = parent.parent,
      whole.kind == .call, parent.field == .function
    else { return nil }
    let arguments = whole.callArguments
    switch (parent.memberName, arguments.count) {
    case ("call", 1):
      return Use(
        whole: whole, generator: generator, body: body, receiver: arguments[0], arguments: nil)
    case ("apply", 2):
      return Use(
        whole: whole, generator: generator, body: body, receiver: arguments[0],
        arguments: arguments[1])
    default: return nil
    }
  }

  /// Makes an async function of a generator that is driven at once.
  private mutating func raise(_ use: Use) {
    if let owner = use.whole.returningFunction, mayBecomeAsync(owner) {
      made.insert(owner)
      edits.append(asyncEdit(owner))
      if mayMerge(use, into: owner) { return merge(use, into: owner) }
      edits.append(contentsOf: wrapping(use, " await "))
    } else {
      edits.append(contentsOf: wrapping(use, ""))
    }
    makeAsync(use.generator, use.body)
  }

  /// Returns the changes that call a generator as an async function.
  private func wrapping(_ use: Use, _ word: String) -> [Edit] {
    let place = use.whole.range.lower
    let receiver: [Piece] = use.receiver.map { [.code($0.range, edits: [])] }
      ?? [.words("void 0", at: place)]
    let hasArguments = use.arguments.map { !$0.isNothing } ?? false
    let arguments: [Piece] = hasArguments
      ? [.words(").apply(", at: place)] + receiver
        + [.words(", ", at: place), .code(use.arguments!.range, edits: []), .words(")", at: place)]
      : [.words(").call(", at: place)] + receiver + [.words(")", at: place)]
    return [
      Edit(SourceRange(place, use.generator.range.lower), "\(word)("),
      Edit(SourceRange(use.generator.range.upper, use.whole.range.upper), arguments),
    ]
  }

  /// Whether a function can be made async.
  private func mayBecomeAsync(_ function: SyntaxNode) -> Bool {
    let view = FunctionView(function)
    return !view.isAsync && !view.isGenerator && !view.isGetter && !view.isSetter
      && !made.contains(function)
      && !(function.kind == .method && function.child(.name)?.text == "constructor")
  }

  /// Whether the statements of a generator can stand in the function that returns what it is driven
  /// to: they mean the same there.
  private func mayMerge(_ use: Use, into owner: SyntaxNode) -> Bool {
    guard FunctionView(use.generator).parameters.isEmpty else { return false }
    let names = Set(FunctionView(owner).parameters.map(\.text) + owner.ownVariables)
    let receiver = use.receiver?.unwrapped
    let keepsThis = receiver?.kind == .this
    var walk = use.body.ownLevel
    while let node = walk.next() {
      switch node.kind {
      case .this: if !keepsThis, receiver?.kind != .identifier { return false }
      case .identifier:
        if node.spells("arguments"), use.arguments?.spells("arguments") != true { return false }
      case .variableDeclarator:
        guard let name = node.child(.name), name.kind == .identifier else { continue }
        if names.contains(name.text) || name.text == receiver?.text { return false }
      default: continue
      }
    }
    // In the arrow functions inside, `this` is that of the generator.
    return keepsThis || !use.body.subtree.contains { $0.kind == .arrowFunction }
      || owner.kind == .arrowFunction
  }

  /// Puts the statements of a generator into the function that returns what it is driven to.
  private mutating func merge(_ use: Use, into owner: SyntaxNode) {
    let receiver = use.receiver?.unwrapped
    if let receiver, receiver.kind == .identifier {
      for node in use.body.ownLevel where node.kind == .this {
        edits.append(Edit(node.range, receiver.text))
      }
    }
    var (outer, inner) = (use.whole.range, use.body.range)
    if let statement = use.whole.returnStatement {
      outer = statement.range
      inner = SourceRange(inner.lower + 1, inner.upper - 1)
    }
    edits.append(Edit(SourceRange(outer.lower, inner.lower), ""))
    if inner.upper < outer.upper { edits.append(Edit(SourceRange(inner.upper, outer.upper), "")) }
    awaitValues(in: use.body)
  }

  /// Makes an async function of a generator.
  private mutating func makeAsync(_ generator: SyntaxNode, _ body: SyntaxNode) {
    guard let star = generator.child(ofKind: .starWord) else { return }
    let word = SourceRange(generator.range.lower, star.range.upper)
    if let name = generator.child(.name), !name.isMadeUpName || !finder.isUnnamedInside(generator) {
      edits.append(Edit(word, "async function "))
    } else {
      let end = generator.child(.parameters)?.range.lower ?? word.upper
      edits.append(Edit(SourceRange(word.lower, end), "async function "))
    }
    awaitValues(in: body)
  }

  /// Makes `await` of each `yield` of a body's own level.
  private mutating func awaitValues(in body: SyntaxNode) {
    for node in body.ownLevel where node.kind == .yield {
      let lower = node.range.lower
      guard let operand = node.operand else {
        edits.append(Edit(node.range, "await void 0"))
        continue
      }
      if operand.bindsLoosely {
        edits.append(
          Edit(
            node.range,
            [
              .words("await (", at: lower), .code(operand.range, edits: []),
              .words(")", at: lower),
            ]))
      } else {
        edits.append(Edit(SourceRange(lower, lower + "yield".utf8.count), "await"))
      }
    }
  }

  /// Returns the change that makes a function async.
  private func asyncEdit(_ function: SyntaxNode) -> Edit {
    let view = FunctionView(function)
    let place = function.kind == .method ? view.name ?? function : function
    let first = SourceRange(place.range.lower, place.range.lower + 1)
    return Edit(first, "async " + function.tree.file.text(first))
  }

  /// Returns the function that only hands its arguments to the one that `call` makes: Babel
  /// declares `function f() { return _f.apply(this, arguments); }` for an async function `f`.
  private func forwarder(to call: SyntaxNode) -> SyntaxNode? {
    let whole = call.outOfParentheses
    guard let parent = whole.parent, let name = parent.child(.left) ?? parent.child(.name),
      parent.kind == .assignment || parent.kind == .variableDeclarator,
      let binding = finder.uses.binding(of: name)
    else { return nil }
    let own = parent.outOfParentheses.forwardingFunction
    let others = finder.uses.uses(of: binding).compactMap(\.forwardingFunction)
      .filter { !$0.contains(call) }
    // Names must mean the same there: minifiers put such functions into others.
    let around = call.enclosingFunction
    let scope = around?.child(.name).flatMap(finder.uses.binding) == binding
      ? around?.enclosingFunction : around
    return others.count == 1 && others[0].enclosingFunction == scope ? others[0] : own
  }

  /// Puts a generator in the place of the function that hands its arguments to it; returns whether
  /// that is possible.
  private mutating func replace(
    _ forwarder: SyntaxNode, _ call: SyntaxNode, _ generator: SyntaxNode, _ body: SyntaxNode
  ) -> Bool {
    guard forwarder.kind == .functionDeclaration || forwarder.kind == .functionExpression,
      mayBecomeAsync(forwarder), let parameters = generator.child(.parameters),
      finder.isUnnamedInside(generator)
    else { return false }
    made.insert(forwarder)
    let place = forwarder.range.lower
    let name = forwarder.child(.name)?.text ?? ""
    edits.append(
      Edit(
        forwarder.range,
        [
          .words("async function \(name)", at: place), .code(parameters.range, edits: []),
          .words(" ", at: place), .code(body.range, edits: []),
        ]))
    if !forwarder.contains(call) { edits.append(Edit(call.range, "{}")) }
    awaitValues(in: body)
    return true
  }

  /// Makes a function async that only hands its arguments to another, which is async now: Babel
  /// declares `function f() { return _f.apply(this, arguments); }`.
  private mutating func raise(forwarder call: SyntaxNode) {
    guard let callee = call.child(.function)?.unwrapped, callee.memberName == "apply",
      callee.child(.object)?.unwrapped.kind == .identifier
        || callee.child(.object)?.unwrapped.kind == .assignment,
      call.callArguments.count == 2, call.callArguments[0].kind == .this,
      call.callArguments[1].spells("arguments"), let owner = call.returningFunction,
      mayBecomeAsync(owner), handsOn(callee.child(.object)!.unwrapped)
    else { return }
    made.insert(owner)
    edits.append(asyncEdit(owner))
    let first = SourceRange(call.range.lower, call.range.lower + 1)
    edits.append(Edit(first, " await " + call.tree.file.text(first)))
  }

  /// Whether a variable holds an async function that a helper has made.
  private mutating func handsOn(_ node: SyntaxNode) -> Bool {
    let name = node.kind == .assignment ? node.child(.left) : node
    guard let name, name.kind == .identifier else { return false }
    return finder.values(of: name).contains { value in
      value.kind == .call && finder.kind(of: value) == .wrapping
    }
  }

}

extension DriverFinder {

  /// Whether a function does not call itself by its own name.
  func isUnnamedInside(_ function: SyntaxNode) -> Bool {
    guard let name = function.child(.name), let binding = uses.binding(of: name) else {
      return true
    }
    return uses.uses(of: binding).allSatisfy { $0 == name }
  }

  /// Returns the values that a variable is given.
  func values(of name: SyntaxNode) -> [SyntaxNode] {
    guard let binding = uses.binding(of: name) else { return [] }
    return uses.uses(of: binding).compactMap { $0.givenValue?.unwrapped }
  }

}

extension SyntaxNode {

  /// Whether an expression stands for no arguments or no value.
  fileprivate var isNothing: Bool {
    let node = unwrapped
    return node.kind == .null || node.kind == .undefined
      || node.kind == .unary && node.hasOperator("void")
  }

  /// Whether a name is one that Babel gives to functions without one, or that a minifier has made.
  fileprivate var isMadeUpName: Bool {
    text.hasPrefix("_callee") || range.upper - range.lower <= 2
  }

  /// The variables that a function declares before what it returns.
  fileprivate var ownVariables: [String] {
    functionBlock?.ownLevel.filter { $0.kind == .variableDeclarator }
      .compactMap { $0.child(.name)?.text } ?? []
  }

  /// The node with the parentheses around it.
  fileprivate var outOfParentheses: SyntaxNode {
    var node = self
    while let parent = node.parent, parent.kind == .parenthesized { node = parent }
    return node
  }

  /// The function that does nothing but return `node.apply(this, arguments)`.
  fileprivate var forwardingFunction: SyntaxNode? {
    guard field == .object, let member = parent, member.memberName == "apply",
      let call = member.parent, call.kind == .call, member.field == .function,
      call.callArguments.count == 2, call.callArguments[0].kind == .this,
      call.callArguments[1].spells("arguments")
    else { return nil }
    return call.returningFunction
  }

  /// The `return` that gives the node back.
  fileprivate var returnStatement: SyntaxNode? {
    outOfParentheses.parent.flatMap { $0.kind == .returnStatement ? $0 : nil }
  }

  /// The function that does nothing but declare variables and give the node back.
  fileprivate var returningFunction: SyntaxNode? {
    var node = self
    while let parent = node.parent, parent.kind == .parenthesized { node = parent }
    if let function = node.parent, function.kind == .arrowFunction, node.field == .body {
      return function
    }
    guard let statement = returnStatement, let block = statement.parent, block.kind == .block,
      let function = block.parent, function.isFunction
    else { return nil }
    let others = block.children.filter { $0 != statement && $0.kind != .error }
    let isLast = others.allSatisfy { other in
      switch other.kind {
      case .variableDeclaration: other.index < statement.index
      case .functionDeclaration, .emptyStatement: true
      case .expressionStatement: other.firstChild?.kind == .string
        || other.operand?.kind == .assignment && other.index < statement.index
      default: false
      }
    }
    return isLast ? function : nil
  }

}
