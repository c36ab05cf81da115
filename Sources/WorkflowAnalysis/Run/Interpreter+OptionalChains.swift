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
  private func evaluate(_ chain: SyntaxNode, from links: ArraySlice<OptionalLink>) -> Value {
    var rest = links
    var mayEnd = false
    while let link = rest.popFirst(), let operand = link.node.linkOperand {
      let operandAccess = link.node.kind == .call
        ? calleeAccess(operand) : Access(value: evaluateLink(operand))
      guard isReachable else { return .unknown }
      let isNullish = operandAccess.value.isNullish
      if isNullish == true { return .undefined }
      // A table of functions is a switch of its own, which no key need match.
      let isOneWay =
        isNullish == false || !link.leadsToCall || isTableCall(operandAccess, link.node)
        || rest.count >= Bound.optionalLinks
      if !isOneWay {
        return chooseLink(operand, operandAccess) { self.evaluate(chain, from: rest) }
      }
      linkOperand = (operand, operandAccess.withoutNullish)
      mayEnd = mayEnd || isNullish == nil
    }
    let value = lastLink(chain)
    return mayEnd ? value.joined(with: .undefined) : value
  }

  /// Evaluates what comes after a link, on the way where there is something before it.
  private func chooseLink(
    _ operand: SyntaxNode, _ access: Access, _ goOn: () -> Value
  ) -> Value {
    var results: [Value] = []
    choose(
      at: operand.parent ?? operand, truth: nil,
      condition: "\(operand.conditionText) is not nullish", absent: absentPromises(operand),
      then: {
        linkOperand = (operand, access.withoutNullish)
        let value = goOn()
        if isReachable { results.append(value) }
      },
      else: { results.append(.undefined) })
    return .anyOf(results)
  }

  /// Returns whether `link` calls the function of a table that a key which is not known selects.
  private func isTableCall(_ operand: Access, _ link: SyntaxNode) -> Bool {
    link.kind == .call && operand.key == nil && tableEntries(of: operand) != nil
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

/// A place at which a chain may end early.
private struct OptionalLink {

  /// The member access or call with `?.`.
  let node: SyntaxNode

  /// Whether it is a call, or one follows in the chain.
  let leadsToCall: Bool

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
  fileprivate var optionalLinks: [OptionalLink] {
    var links: [OptionalLink] = []
    var leadsToCall = false
    var current: SyntaxNode? = self
    while let node = current, node.isChain {
      if node.kind == .call { leadsToCall = true }
      if node.has(.optionalChain) {
        links.append(OptionalLink(node: node, leadsToCall: leadsToCall))
      }
      current = node.linkOperand
    }
    return links.reversed()
  }

  /// Whether the node is a member access or a call.
  fileprivate var isChain: Bool { kind == .member || kind == .subscript || kind == .call }

  /// What the access or call is of.
  fileprivate var linkOperand: SyntaxNode? { (child(.object) ?? child(.function))?.unwrapped }

}
