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
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      if node.kind == .call { raise(node) } else if node.kind == .new { raise(object: node) }
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
      let body = last.unwrapped.functionBlock, let driver = finder.driver(of: call),
      driver.product.isGenerator || !body.ownLevel.contains(where: \.isDelegation)
    else { return }
    let driven = Driven(generator: last.unwrapped, body: body, product: driver.product)
    switch driver.form {
    case .calling where arguments.count >= 3:
      raise(
        Use(whole: call, driven: driven, receiver: arguments[0], arguments: arguments[1]))
    case .wrapping where arguments.count == 1:
      if let use = use(ofWrapped: call, driven) {
        raise(use)
      } else if let forwarder = forwarder(to: call), replace(forwarder, call, driven) {
        return
      } else {
        edits.append(Edit(SourceRange(call.range.lower, driven.generator.range.lower), "("))
        edits.append(Edit(SourceRange(driven.generator.range.upper, call.range.upper), ")"))
        makeAsync(driven)
      }
    case .calling, .wrapping: return
    }
  }

  /// Makes an async generator of one that is called in `new Driver(generator.apply(…))`: minifiers
  /// put the helper that writes so into its callers.
  private mutating func raise(object node: SyntaxNode) {
    guard let wrappers = finder.wrappers(of: node), node.callArguments.count == 1,
      let call = node.callArguments.first?.unwrapped, call.kind == .call,
      let generator = finder.generator(calledBy: call), let body = generator.functionBlock
    else { return }
    edits += call.withoutRest(of: node)
    makeAsync(
      Driven(generator: generator, body: body, product: .generator(wrappers: wrappers)))
  }

  /// A generator that a helper drives.
  struct Driven {

    /// The generator.
    let generator: SyntaxNode

    /// Its body.
    let body: SyntaxNode

    /// What it becomes.
    let product: Driver.Product

  }

  /// A generator that is driven at once.
  private struct Use {

    /// The expression that gives what it becomes.
    let whole: SyntaxNode

    /// The generator.
    let driven: Driven

    /// What `this` is in it, or nil if nothing.
    let receiver: SyntaxNode?

    /// The list of its arguments, or nil if it gets none.
    let arguments: SyntaxNode?

  }

  /// Returns how a wrapped generator is driven at once, as in `helper(generator)()`, or nil if it
  /// is not.
  private func use(ofWrapped call: SyntaxNode, _ driven: Driven) -> Use? {
    var inner = call
    while let parent = inner.parent, parent.kind == .parenthesized { inner = parent }
    guard let parent = inner.parent else { return nil }
    if inner.field == .function, parent.kind == .call, parent.callArguments.isEmpty {
      return Use(whole: parent, driven: driven, receiver: nil, arguments: nil)
    }
    guard inner.field == .object, parent.kind == .member, let whole = parent.parent,
      whole.kind == .call, parent.field == .function
    else { return nil }
    let arguments = whole.callArguments
    switch (parent.memberName, arguments.count) {
    case ("call", 1):
      return Use(whole: whole, driven: driven, receiver: arguments[0], arguments: nil)
    case ("apply", 2):
      return Use(
        whole: whole, driven: driven, receiver: arguments[0], arguments: arguments[1])
    default: return nil
    }
  }

  /// Makes an async function or generator of a generator that is driven at once.
  private mutating func raise(_ use: Use) {
    let owner = use.whole.returningFunction.flatMap { mayBecomeAsync($0) ? $0 : nil }
    if let owner, mayMerge(use, into: owner) {
      made.insert(owner)
      edits.append(asyncEdit(owner, use.driven.product))
      return merge(use, into: owner)
    }
    if let owner, !use.driven.product.isGenerator {
      made.insert(owner)
      edits.append(asyncEdit(owner, use.driven.product))
      edits.append(contentsOf: wrapping(use, " await "))
    } else {
      edits.append(contentsOf: wrapping(use, ""))
    }
    makeAsync(use.driven)
  }

  /// Returns the changes that call a generator as what it becomes.
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
      Edit(SourceRange(place, use.driven.generator.range.lower), "\(word)("),
      Edit(SourceRange(use.driven.generator.range.upper, use.whole.range.upper), arguments),
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
    guard FunctionView(use.driven.generator).parameters.isEmpty else { return false }
    if use.driven.product.isGenerator, owner.kind == .arrowFunction { return false }
    let names = Set(FunctionView(owner).parameters.map(\.text) + owner.ownVariables)
    let receiver = use.receiver?.unwrapped
    let keepsThis = receiver?.kind == .this
    var walk = use.driven.body.ownLevel
    while let node = walk.next() {
      switch node.kind {
      case .this: if !keepsThis, receiver?.kind != .identifier { return false }
      case .identifier:
        if node.spells("arguments"), use.arguments?.spells("arguments") != true { return false }
      case .variableDeclarator:
        guard let name = node.child(.name), name.kind == .identifier else { continue }
        if node.keepsReceiver(as: receiver) { continue }
        if names.contains(name.text) || name.text == receiver?.text { return false }
      default: continue
      }
    }
    let declared = use.driven.body.children.filter { $0.isFunction || $0.isClass }
    if declared.contains(where: { $0.child(.name).map { names.contains($0.text) } ?? false }) {
      return false
    }
    // In the arrow functions inside, `this` is that of the generator.
    return keepsThis || owner.kind == .arrowFunction
      || !use.driven.body.subtree.contains { $0.isCallWord(of: use.driven.generator) }
  }

  /// Puts the statements of a generator into the function that returns what it is driven to.
  private mutating func merge(_ use: Use, into owner: SyntaxNode) {
    let receiver = use.receiver?.unwrapped
    if let receiver, receiver.kind == .identifier {
      for node in use.driven.body.ownLevel {
        if node.kind == .this { edits.append(Edit(node.range, receiver.text)) }
        if let parent = node.parent, node.keepsReceiver(as: receiver) {
          edits.append(Edit(parent.range, ""))
        }
      }
    }
    var (outer, inner) = (use.whole.range, use.driven.body.range)
    if let statement = use.whole.returnStatement {
      outer = statement.range
      inner = SourceRange(inner.lower + 1, inner.upper - 1)
    }
    edits.append(Edit(SourceRange(outer.lower, inner.lower), ""))
    if inner.upper < outer.upper { edits.append(Edit(SourceRange(inner.upper, outer.upper), "")) }
    awaitValues(in: use.driven)
  }

  /// Makes an async function or generator of a generator.
  private mutating func makeAsync(_ driven: Driven) {
    let generator = driven.generator
    guard let star = generator.child(ofKind: .starWord) else { return }
    let word = SourceRange(generator.range.lower, star.range.upper)
    let words = driven.product.isGenerator ? "async function* " : "async function "
    if let name = generator.child(.name), !name.isMadeUpName || !finder.isUnnamedInside(generator) {
      edits.append(Edit(word, words))
    } else {
      let end = generator.child(.parameters)?.range.lower ?? word.upper
      edits.append(Edit(SourceRange(word.lower, end), words))
    }
    awaitValues(in: driven)
  }

  /// Makes `await` of each `yield` of a body's own level that waits for something.
  private mutating func awaitValues(in driven: Driven) {
    for node in driven.body.ownLevel where node.kind == .yield {
      switch driven.product {
      case .function: edits += finder.awaitEdits(of: node)
      case .generator(let wrappers):
        edits += node.isDelegation
          ? finder.delegationEdits(of: node, wrappers) : finder.awaitEdits(of: node, wrappers)
      }
    }
  }

  /// Returns the change that makes a function async, or an async generator.
  private func asyncEdit(_ function: SyntaxNode, _ product: Driver.Product) -> Edit {
    let view = FunctionView(function)
    if product.isGenerator, function.kind != .method {
      let lower = function.range.lower
      return Edit(SourceRange(lower, lower + "function".utf8.count), "async function*")
    }
    let place = function.kind == .method ? view.name ?? function : function
    let first = SourceRange(place.range.lower, place.range.lower + 1)
    let star = product.isGenerator ? "*" : ""
    return Edit(first, "async \(star)" + function.tree.file.text(first))
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
    let isFirst = around?.child(.name).flatMap(finder.uses.binding) == binding
      || finder.values(of: name).contains { $0 == around }
    let scope = isFirst ? around?.enclosingFunction : around
    return others.count == 1 && others[0].enclosingFunction == scope ? others[0] : own
  }

  /// Puts a generator in the place of the function that hands its arguments to it; returns whether
  /// that is possible.
  private mutating func replace(
    _ forwarder: SyntaxNode, _ call: SyntaxNode, _ driven: Driven
  ) -> Bool {
    guard forwarder.kind == .functionDeclaration || forwarder.kind == .functionExpression,
      mayBecomeAsync(forwarder), let parameters = driven.generator.child(.parameters),
      finder.isUnnamedInside(driven.generator)
    else { return false }
    made.insert(forwarder)
    let place = forwarder.range.lower
    let name = forwarder.child(.name)?.text ?? ""
    edits.append(
      Edit(
        forwarder.range,
        [
          .words("async function\(driven.product.isGenerator ? "*" : "") \(name)", at: place),
          .code(parameters.range, edits: []), .words(" ", at: place),
          .code(driven.body.range, edits: []),
        ]))
    if !forwarder.contains(call) { edits.append(Edit(call.range, "{}")) }
    awaitValues(in: driven)
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
    edits.append(asyncEdit(owner, .function))
    let first = SourceRange(call.range.lower, call.range.lower + 1)
    edits.append(Edit(first, " await " + call.tree.file.text(first)))
  }

  /// Whether a variable holds an async function that a helper has made.
  private mutating func handsOn(_ node: SyntaxNode) -> Bool {
    let name = node.kind == .assignment ? node.child(.left) : node
    guard let name, name.kind == .identifier else { return false }
    return finder.values(of: name).contains { value in
      guard value.kind == .call, let driver = finder.driver(of: value) else { return false }
      return driver.form == .wrapping && !driver.product.isGenerator
    }
  }

}

extension SyntaxNode {

  /// Whether a name is one that Babel gives to functions without one, or that a minifier has made.
  fileprivate var isMadeUpName: Bool {
    text.hasPrefix("_callee") || range.upper - range.lower <= 2
  }

  /// Whether the node alone declares a variable that is called like `receiver` and keeps `this`,
  /// which is the same, in it.
  fileprivate func keepsReceiver(as receiver: SyntaxNode?) -> Bool {
    guard kind == .variableDeclarator, let receiver, receiver.kind == .identifier,
      child(.name)?.text == receiver.text, child(.value)?.kind == .this
    else { return false }
    return parent?.children.filter { $0.kind == .variableDeclarator }.count == 1
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
