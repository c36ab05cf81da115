import Semantics
import Syntax

/// Optional chains: `a?.b.c(d)`, `f?.()`.
extension Interpreter {

  /// Evaluates a member access or a call, and what stands before it in its chain.
  ///
  /// Where the chain may end early, all that comes after in it is done on one way only: a link that
  /// is not taken skips the arguments and the calls of every later link.
  func evaluateChain(_ chain: SyntaxNode) -> Value {
    evaluate(chain, from: chain.optionalLinks[...])
  }

  /// Evaluates a chain of which the links before `links` are known to be taken.
  private func evaluate(_ chain: SyntaxNode, from links: ArraySlice<SyntaxNode>) -> Value {
    guard let link = links.first, let operand = link.linkOperand else { return lastLink(chain) }
    let operandAccess = link.kind == .call
      ? calleeAccess(operand) : Access(value: evaluateLink(operand))
    guard isReachable else { return .unknown }
    let goOn = {
      self.linkOperand = (operand, operandAccess.withoutNullish)
      return self.evaluate(chain, from: links.dropFirst())
    }
    let isNullish = operandAccess.value.isNullish
    // A table of functions is a switch of its own, which no key need match.
    if isNullish == nil, !chain.hasCall(from: link) || isTableCall(operandAccess, link) {
      return goOn().joined(with: .undefined)
    }
    var results: [Value] = []
    choose(
      at: link, truth: isNullish.map { !$0 }, condition: "\(operand.conditionText) is not nullish",
      absent: absentPromises(operand),
      then: {
        let value = goOn()
        if self.isReachable { results.append(value) }
      },
      else: { results.append(.undefined) })
    return .anyOf(results)
  }

  /// Returns whether `link` calls the function of a table that a key which is not known selects.
  private func isTableCall(_ operand: Access, _ link: SyntaxNode) -> Bool {
    link.kind == .call && operand.key == nil && tableEntries(of: operand.receiver) != nil
  }

  /// Evaluates what a member access or a call begins with, unless that has been done already.
  func evaluateLink(_ node: SyntaxNode) -> Value {
    if let known = takeLinkOperand(node) { return known.value }
    guard node.isChain else { return evaluate(node) }
    guard isReachable, mayWork(at: node) else { return .unknown }
    return nested(at: node, or: .unknown) { lastLink(node) }
  }

  /// Evaluates a chain that is known not to end early.
  private func lastLink(_ chain: SyntaxNode) -> Value {
    chain.kind == .call ? call(chain) : access(chain).value
  }

  /// Returns what `node` has been evaluated to for the link that follows it, once.
  func takeLinkOperand(_ node: SyntaxNode) -> Access? {
    guard let known = linkOperand, known.node == node else { return nil }
    linkOperand = nil
    return known.access
  }

}

extension Interpreter.Access {

  /// The access where its value is neither `undefined` nor `null`.
  fileprivate var withoutNullish: Self {
    var result = self
    result.value = .anyOf(value.alternatives.filter { $0.isNullish != true })
    return result
  }

}

extension SyntaxNode {

  /// The accesses and calls with `?.` in the chain that ends with this node, first to last.
  fileprivate var optionalLinks: [SyntaxNode] {
    var links: [SyntaxNode] = []
    var current: SyntaxNode? = self
    while let node = current, node.isChain {
      if node.has(.optionalChain) { links.append(node) }
      current = node.linkOperand
    }
    return links.reversed()
  }

  /// Whether the node is a member access or a call.
  fileprivate var isChain: Bool { kind == .member || kind == .subscript || kind == .call }

  /// What the access or call is of.
  fileprivate var linkOperand: SyntaxNode? { (child(.object) ?? child(.function))?.unwrapped }

  /// Whether the chain that ends with this node has a call at `link` or after it.
  fileprivate func hasCall(from link: SyntaxNode) -> Bool {
    var current = self
    while current != link {
      if current.kind == .call { return true }
      guard let next = current.linkOperand else { return false }
      current = next
    }
    return link.kind == .call
  }

}
