import Semantics
import Source
import Syntax

/// A function that a compiler has made of the body of a loop, since closures in it keep a variable
/// of each turn: `_loop = function (x) {…}`, and in the loop `state = _loop(x)` with tests of what
/// comes back, which is `"break"` for `break`.
struct LoopFunction {

  /// The function.
  let function: SyntaxNode

  /// Its only call.
  let call: SyntaxNode

  /// The statement that the call stands in.
  let statement: SyntaxNode

  /// The loop around it.
  let loop: SyntaxNode

  /// The statements behind it that test what comes back, or that copy variables back.
  let tests: [SyntaxNode]

  /// The variables that are copied back.
  let copied: Set<String>

  /// What the end of the function leads to.
  let ending: LoopResult.Way

  /// What each `return` of the function's own level leads to.
  let returns: [(statement: SyntaxNode, way: LoopResult.Way)]

  /// Finds the loop function that `binding` holds; returns nil if it holds none, or one that does
  /// not fit.
  init?(_ binding: BindingID, _ uses: NameUses) {
    let all = uses.uses(of: binding)
    let definitions = all.filter { $0.givenValue?.unwrapped.mayBeLoopBody ?? false }
    let calls = all.compactMap(\.calledBy)
    guard definitions.count == 1, calls.count == 1, let definition = definitions.first,
      let call = calls.first, let function = definition.givenValue?.unwrapped,
      let statement = call.enclosingStatement, let loop = call.enclosingLoop,
      all.areOther(before: definition, behind: loop, but: [definition, call.child(.function)]),
      definition.enclosingFunction == call.enclosingFunction,
      function.kind == .generatorExpression
        ? call.isDelegated : definition.text.hasPrefix("_loop"),
      statement.calls(call)
    else { return nil }
    self.function = function
    self.call = call
    self.statement = statement
    self.loop = loop
    let constants = function.ownReturns.map { LoopResult.Constant($0.operand?.sequenceParts.last) }
    guard constants.allSatisfy({ $0 != nil }),
      let result = LoopResult(call, statement, constants.compactMap { $0 } + [.undefined])
    else { return nil }
    (tests, copied) = (result.tests, result.copied)
    let places = [statement] + result.tests
    guard result.names.allSatisfy({ $0.isOnlyUsed(in: places, of: loop, uses) }) else {
      return nil
    }
    var returns: [(SyntaxNode, LoopResult.Way)] = []
    for (node, constant) in zip(function.ownReturns, constants) {
      guard let way = result.way(of: constant!) else { return nil }
      returns.append((node, way))
    }
    self.returns = returns
    guard let ending = result.way(of: .undefined) else { return nil }
    self.ending = ending
  }

}

extension LoopFunction {

  /// Whether nothing of the loop's turn stands behind the call and its tests.
  var endsTurn: Bool {
    if statement.parent == loop { return true }
    guard statement.parent?.parent == loop else { return false }
    return statement.followingStatements.allSatisfy { tests.contains($0) }
  }

}

extension SyntaxNode {

  /// The body of a function that is a block.
  var functionBlock: SyntaxNode? {
    FunctionView(self).body.flatMap { $0.kind == .block ? $0 : nil }
  }

  /// The `return` statements of a function's own level.
  fileprivate var ownReturns: [SyntaxNode] {
    functionBlock?.ownLevel.filter { $0.kind == .returnStatement } ?? []
  }

  /// Whether a function may be the body of a loop: it has simple parameters and variables, and does
  /// not speak of how it is called.
  fileprivate var mayBeLoopBody: Bool {
    guard kind == .functionExpression || kind == .generatorExpression,
      !FunctionView(self).isAsync, let block = functionBlock,
      FunctionView(self).parameters.allSatisfy({ $0.kind == .identifier })
    else { return false }
    return block.ownLevel.allSatisfy { node in
      switch node.kind {
      case .this: false
      case .identifier: !node.spells("arguments")
      case .variableDeclarator:
        node.child(.name)?.kind == .identifier || node.parent?.kind == .lexicalDeclaration
      default: true
      }
    }
  }

  /// The call that the node is the callee of, or nil.
  fileprivate var calledBy: SyntaxNode? {
    guard field == .function, let parent, parent.kind == .call else { return nil }
    return parent
  }

  /// The call that a `yield*` waits for, whose argument the node may be: `yield* values(f())`.
  fileprivate var delegation: SyntaxNode? {
    guard var node = parent else { return nil }
    if node.kind == .arguments, let call = node.parent, call.callArguments.count == 1,
      let outer = call.parent
    {
      node = outer
    }
    return node.kind == .yield && node.has(.starWord) ? node : nil
  }

  /// Whether the node is what a `yield*` waits for.
  fileprivate var isDelegated: Bool { delegation != nil }

  /// The expression that gives what a call of a loop function comes back with.
  var loopResult: SyntaxNode {
    var node = delegation ?? self
    while let parent = node.parent, parent.kind == .parenthesized { node = parent }
    return node
  }

  /// Whether a statement does nothing before `call` but what stands before it in a sequence, and
  /// nothing with its result but keep or test it.
  fileprivate func calls(_ call: SyntaxNode) -> Bool {
    let result = call.loopResult
    switch kind {
    case .expressionStatement:
      guard let last = operand?.sequenceParts.last else { return false }
      return last == result.unwrapped
        || last.kind == .assignment && last.child(.right)?.unwrapped == result.unwrapped
    case .variableDeclaration:
      let last = children.filter { $0.kind == .variableDeclarator }
      return last.count == 1 && last[0].child(.value)?.unwrapped == result.unwrapped
    case .ifStatement: return child(.condition)?.contains(call) == true
    case .switchStatement: return child(.value)?.contains(call) == true
    default: return false
    }
  }

  /// Whether a variable, which the node names, is used in `statements` of a loop only, until it is
  /// given another value. Variables that were made for what a generator is sent are given a value
  /// before each use.
  fileprivate func isOnlyUsed(
    in statements: [SyntaxNode], of loop: SyntaxNode, _ uses: NameUses
  ) -> Bool {
    guard let binding = uses.binding(of: self) else { return false }
    if text.hasPrefix("$sent") { return true }
    let others = uses.uses(of: binding).filter { use in !statements.contains { $0.contains(use) } }
    return others.isEmpty || ([self] + others).areOther(before: loop, behind: loop, but: [self])
  }

}

extension [SyntaxNode] {

  /// Whether all of these, which name one variable, but some name another value of it: they stand
  /// before `start`, or behind `loop` where the variable has been given one. Minifiers use a
  /// variable again.
  fileprivate func areOther(
    before start: SyntaxNode, behind loop: SyntaxNode, but some: [SyntaxNode?]
  ) -> Bool {
    let others = filter { !some.contains($0) }
    if others.isEmpty { return true }
    return loop.enclosingLoop == nil && start.enclosingLoop == nil
      && allSatisfy { $0.enclosingFunction == loop.enclosingFunction }
      && others.allSatisfy { $0.index < start.index || $0.index >= loop.subtreeEnd }
      && !LaterReads(others).mayRead(behind: loop)
  }

}
