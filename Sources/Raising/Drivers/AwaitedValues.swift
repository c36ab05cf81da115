import Semantics
import Source
import Syntax

/// What a driven generator waits for, and what it delegates to: the helpers around it are taken
/// away.
extension DriverFinder {

  /// Returns the changes that make `await` of a `yield` of an async function; regenerator's own
  /// driver is handed `runtime.awrap(value)`.
  func awaitEdits(of node: SyntaxNode) -> [Edit] {
    let call = node.operand?.unwrapped
    let isWrapped = call?.kind == .call && call?.child(.function)?.unwrapped.memberName == "awrap"
    return node.awaitEdits(isWrapped ? call : nil, of: isWrapped ? call?.onlyArgument : nil)
  }

  /// Returns the changes that make `await` of a `yield` of an async generator, if it is no value
  /// for the consumer: it stands last in what is yielded, in an object of a class of the driver's.
  func awaitEdits(of node: SyntaxNode, _ wrappers: Set<BindingID>) -> [Edit] {
    guard let last = node.operand?.sequenceParts.last,
      let value = awaitedValue(in: last, wrappers)
    else { return [] }
    return node.awaitEdits(last, of: value)
  }

  /// Returns what an expression marks as something to wait for, or nil if it marks nothing.
  private func awaitedValue(in node: SyntaxNode, _ wrappers: Set<BindingID>) -> SyntaxNode? {
    switch node.kind {
    case .new:
      let isKnown = node.child(.constructor).map { isWrapper($0.unwrapped, wrappers) } ?? false
      return isKnown ? node.callArguments.first : nil
    case .call:
      guard let callee = node.child(.function)?.sequenceParts.last else { return nil }
      // TypeScript writes `__await.apply(void 0, [value])` around what yields itself.
      if callee.memberName == "apply", let helper = callee.child(.object)?.unwrapped,
        node.callArguments.count == 2, isWrapping(helper, wrappers)
      {
        return node.callArguments[1].unwrapped.firstChild
      }
      return isWrapping(callee, wrappers) ? node.callArguments.first : nil
    default: return nil
    }
  }

  /// Whether a name is that of a class that marks what is waited for.
  private func isWrapper(_ name: SyntaxNode, _ wrappers: Set<BindingID>) -> Bool {
    if let binding = uses.binding(of: name), wrappers.contains(binding) { return true }
    return uses.helperName(of: name) == "await"
  }

  /// Whether a function marks what it is handed as something to wait for.
  private func isWrapping(_ callee: SyntaxNode, _ wrappers: Set<BindingID>) -> Bool {
    let names = ["await", "awaitasyncgenerator"]
    if callee.memberName == "awrap" { return true }
    if let name = uses.helperName(of: callee), names.contains(name) { return true }
    guard callee.kind == .identifier, let binding = uses.binding(of: callee) else { return false }
    if wrappers.contains(binding) { return true }
    guard let value = uses.onlyValue(of: binding), value.isFunction,
      value.range.upper - value.range.lower < 200
    else { return false }
    return value.subtree.contains { node in
      node.kind == .new && node.child(.constructor).map { isWrapper($0, wrappers) } ?? false
    }
  }

  /// Returns the changes that take away the helpers around what `yield*` of an async generator
  /// delegates to: `yield* delegate(iterator(list))`.
  func delegationEdits(of node: SyntaxNode, _ wrappers: Set<BindingID>) -> [Edit] {
    guard let operand = node.operand else { return [] }
    var call = operand.unwrapped
    while !isDelegator(call, wrappers), uses.makesIterators(call),
      let inner = call.callArguments.first
    {
      call = inner.unwrapped
    }
    guard isDelegator(call, wrappers), var list = call.callArguments.first?.unwrapped else {
      return []
    }
    if uses.makesIterators(list), let inner = list.callArguments.first { list = inner.unwrapped }
    return list.withoutRest(of: operand)
  }

  /// Whether a call is of a helper that makes something that `yield*` can delegate to: it marks
  /// what it gives as something to wait for.
  private func isDelegator(_ call: SyntaxNode, _ wrappers: Set<BindingID>) -> Bool {
    guard let callee = call.child(.function)?.sequenceParts.last else { return false }
    let names = ["asyncdelegator", "asyncgeneratordelegate", "yieldstar"]
    if let name = uses.helperName(of: callee), names.contains(name) { return true }
    let value = callee.kind == .identifier
      ? uses.binding(of: callee).flatMap(uses.onlyValue)?.lastAlternative : callee
    guard let value, value.isHelper, !value.subtree.contains(where: { $0.kind == .yield }) else {
      return false
    }
    return value.subtree.contains { $0.kind == .identifier && isWrapper($0, wrappers) }
  }

}

extension SyntaxNode {

  /// Whether the node is `yield*`.
  var isDelegation: Bool { kind == .yield && has(.starWord) }

  /// The argument of a call, if it has exactly one.
  fileprivate var onlyArgument: SyntaxNode? {
    let arguments = callArguments
    return arguments.count == 1 ? arguments[0] : nil
  }

  /// Returns the changes that make `await` of the node, a `yield`, which waits for the `value` that
  /// a part of its operand marks, or else for its operand.
  fileprivate func awaitEdits(_ part: SyntaxNode?, of value: SyntaxNode?) -> [Edit] {
    guard let operand else { return [Edit(range, "await void 0")] }
    var shown = operand
    var marks: [Edit] = []
    if let part, let value {
      if part == operand.unwrapped { shown = value } else { marks = value.withoutRest(of: part) }
    }
    if shown == operand, marks.isEmpty, !operand.bindsLoosely {
      return [Edit(SourceRange(range.lower, range.lower + "yield".utf8.count), "await")]
    }
    let place = range.lower
    let text: [Piece] = [
      .words("await (", at: place), .code(shown.range, edits: marks), .words(")", at: place),
    ]
    return [Edit(range, text)]
  }

  /// Returns the changes that leave only the node of an expression around it.
  func withoutRest(of whole: SyntaxNode) -> [Edit] {
    [
      Edit(SourceRange(whole.range.lower, range.lower), "("),
      Edit(SourceRange(range.upper, whole.range.upper), ")"),
    ]
  }

}
