import Syntax

/// What a `return` of a machine's function does.
extension Translator {

  /// Translates the end of a machine's turn: what its function returns.
  mutating func finish(with value: SyntaxNode?, in label: Label) {
    nested(or: ()) { $0.finishNested(with: value, in: label) }
  }

  /// Translates the end of a turn that is not nested too deeply.
  private mutating func finishNested(with value: SyntaxNode?, in label: Label) {
    guard let value else { return finishWithoutValue() }
    let last = peeled(value, in: label)
    look(at: last)
    // A choice of values is one value, if it says nothing of what is next.
    if last.kind == .ternary, machine.form == .returned || pending == nil || containsControl(last) {
      return finish(withChoice: last, in: label)
    }
    switch machine.form {
    case .returned: finish(withCode: last, in: label)
    case .assigned: finish(withCompletion: last)
    }
  }

  /// Translates a `return` without a value.
  private mutating func finishWithoutValue() {
    if machine.form == .assigned, let resume = pendingLabel() {
      add(.yield(nil, isDelegating: false, resume: resume, target: nil))
    } else {
      add(.leave(nil))
    }
  }

  /// Returns where the generator goes on that yields now, and forgets it.
  private mutating func pendingLabel() -> Label? {
    switch pending {
    case nil: return nil
    case .choice:
      giveUp()
      return .exit
    case .label(let label):
      pending = nil
      return label
    }
  }

  /// Translates `return test ? a : b`.
  private mutating func finish(withChoice node: SyntaxNode, in label: Label) {
    guard let condition = node.child(.condition), let first = node.child(.consequence),
      let second = node.child(.alternative)
    else { return giveUp() }
    let test = code(peeled(condition, in: label))
    if let target = jumpTarget(first) {
      add(.branch(test: test, isNegated: false, target))
      return finish(with: second, in: label)
    }
    if let target = jumpTarget(second) {
      add(.branch(test: test, isNegated: true, target))
      return finish(with: first, in: label)
    }
    let other = makeLabel()
    let before = pending
    add(.branch(test: test, isNegated: true, other))
    finish(with: first, in: label)
    if case .yield(_, _, let resume, _) = code.last?.kind {
      add(.jump(resume, isAbrupt: false))
    }
    add(.label(other))
    pending = before
    finish(with: second, in: label)
  }

  /// Returns the label of `[3, label]`.
  func jumpTarget(_ node: SyntaxNode) -> Label? {
    let array = node.unwrapped
    guard machine.form == .returned, array.kind == .array else { return nil }
    let parts = Array(array.children)
    return parts.count == 2 && parts[0].wholeNumber == 3 ? Label(parts[1]) : nil
  }

  /// Translates `return [code, value]`.
  private mutating func finish(withCode node: SyntaxNode, in label: Label) {
    if node.kind == .unary, node.hasOperator("void") { return add(.leave(nil)) }
    let parts = node.kind == .array ? Array(node.children) : []
    guard let number = parts.first?.wholeNumber, parts.count <= 2,
      !parts.contains(where: { $0.kind == .spread })
    else { return giveUp() }
    let value = parts.count == 2 ? parts[1].unwrapped : nil
    switch (number, value) {
    case (1, let value?): add(.raise(code(value)))
    case (2, _): add(.leave(value.map { code($0) }))
    case (3, let value?): jump(toChoice: value)
    case (4, _), (5, _):
      let resume = resume(after: label)
      let value = value.map { code($0) }
      add(.yield(value, isDelegating: number == 5, resume: resume, target: nil))
    case (7, nil): add(.endFinalizer)
    default: giveUp()
    }
  }

  /// Translates what a machine of regenerator returns.
  private mutating func finish(withCompletion node: SyntaxNode) {
    let void = node.kind == .unary && node.hasOperator("void")
    let operand = void ? node.child(.argument)?.unwrapped ?? node : node
    if operand.kind == .assignment,
      operand.child(.left)?.isMember("next", "n", of: machine.state) == true
    {
      return finish(withNext: operand, isVoid: void)
    }
    if operand.kind == .call, let callee = operand.child(.function)?.unwrapped,
      callee.child(.object)?.spells(machine.state ?? "") == true, let name = callee.memberName,
      complete(name, operand.callArguments)
    {
      return
    }
    if let resume = pendingLabel() {
      add(.yield(code(node), isDelegating: false, resume: resume, target: nil))
    } else if void, operand.kind == .number {
      add(.leave(nil))
    } else {
      giveUp()
    }
  }

  /// Translates `return context.next = 2`, which yields the number itself.
  private mutating func finish(withNext node: SyntaxNode, isVoid: Bool) {
    guard let right = node.child(.right)?.unwrapped, let resume = Label(right) else {
      return giveUp()
    }
    pending = nil
    let value = isVoid ? nil : code(right)
    add(.yield(value, isDelegating: false, resume: resume, target: nil))
  }

  /// Translates a call of one of the context's methods; returns whether it is one.
  private mutating func complete(_ name: String, _ arguments: [SyntaxNode]) -> Bool {
    switch name {
    case "stop": add(.leave(nil))
    case "finish", "f": add(.endFinalizer)
    case "abrupt", "a": complete(abruptly: arguments)
    case "delegateYield", "d": delegate(arguments)
    default: return false
    }
    pending = nil
    return true
  }

  /// Translates `context.abrupt(word, value)`.
  private mutating func complete(abruptly arguments: [SyntaxNode]) {
    guard let word = arguments.first?.unwrapped, arguments.count <= 2 else { return giveUp() }
    let value = arguments.count == 2 ? arguments[1].unwrapped : nil
    switch (word.kind == .string ? word.stringValue : word.text, value) {
    case ("return", _), ("2", _): add(.leave(value.map { code($0) }))
    case ("break", let value?), ("continue", let value?), ("3", let value?):
      jump(toChoice: value, isAbrupt: true)
    case ("throw", let value?), ("1", let value?): add(.raise(code(value)))
    default: giveUp()
    }
  }

  /// Translates `context.delegateYield(x, "t1", label)` or, with newer names, `context.d(x,
  /// label)`.
  private mutating func delegate(_ arguments: [SyntaxNode]) {
    guard arguments.count == 2 || arguments.count == 3, let resume = Label(arguments.last) else {
      return giveUp()
    }
    var target: String?
    if arguments.count == 3, let state = machine.state {
      target = "$\(state)_\(arguments[1].unwrapped.stringValue)"
    }
    let value = code(arguments[0])
    add(.yield(value, isDelegating: true, resume: resume, target: target))
  }

  /// Returns what a `return` does that stands inside of code that is left as it is.
  mutating func ending(of value: SyntaxNode?) -> InnerExit.Ending {
    nested(or: .leave(nil)) { $0.endingNested(of: value) }
  }

  /// Returns what a `return` does that is not nested too deeply.
  private mutating func endingNested(of value: SyntaxNode?) -> InnerExit.Ending {
    guard let value else {
      if machine.form == .assigned { giveUp() }
      return .leave(nil)
    }
    let parts = value.sequenceParts
    if parts.count > 1, let last = parts.last {
      return .sequence(parts.dropLast().map { code($0) }, ending(of: last))
    }
    let node = value.unwrapped
    if node.kind == .ternary, let test = node.child(.condition)?.unwrapped {
      return .choice(
        code(test), ending(of: node.child(.consequence)), ending(of: node.child(.alternative)))
    }
    return machine.form == .returned ? ending(ofCode: node) : ending(ofCompletion: node)
  }

  /// Returns what an inner `return [code, value]` does.
  private mutating func ending(ofCode node: SyntaxNode) -> InnerExit.Ending {
    let parts = node.kind == .array ? Array(node.children) : []
    switch (parts.first?.wholeNumber, parts.count) {
    case (2, 1): return .leave(nil)
    case (2, 2): return .leave(code(parts[1].unwrapped))
    case (3, 2):
      if let label = Label(parts[1]) { return .jump(label) }
    default: break
    }
    giveUp()
    return .leave(nil)
  }

  /// Returns what an inner `return context.abrupt(word, value)` does.
  private mutating func ending(ofCompletion node: SyntaxNode) -> InnerExit.Ending {
    let arguments = node.callArguments
    if node.kind == .call,
      node.child(.function)?.unwrapped.isMember("abrupt", "a", of: machine.state) == true,
      let word = arguments.first?.unwrapped, arguments.count <= 2
    {
      switch word.kind == .string ? word.stringValue : word.text {
      case "return", "2":
        return .leave(arguments.count == 2 ? code(arguments[1].unwrapped) : nil)
      case "break", "continue", "3":
        if let label = Label(arguments.last) { return .jump(label) }
      default: break
      }
    }
    giveUp()
    return .leave(nil)
  }

}
