import Syntax

/// What `using` and `await using` do when a block or a turn of a loop ends.
extension Interpreter {

  /// Runs `block`, and disposes of what `word` has declared before it, the last of `names` first.
  func dispose(
    of names: [SyntaxNode], at node: SyntaxNode, after word: SyntaxNode, _ block: () -> Void
  ) {
    runGuarded(
      at: node, block: block, handler: nil,
      finalizer: {
        for name in names.reversed() { self.dispose(of: name, isAwaited: word.text == "await") }
      })
  }

  /// Disposes of the value of `name`, unless it is none.
  private func dispose(of name: SyntaxNode, isAwaited: Bool) {
    guard isReachable, name.kind == .identifier else { return }
    let value = read(name)
    if value.isNullish == true { return }
    let asyncMethod = isAwaited ? get("@@asyncDispose", of: value, at: name) : .undefined
    let method = asyncMethod.isCallable ? asyncMethod : get("@@dispose", of: value, at: name)
    guard method.isCallable else { return }
    let result = invoke(method, receiver: value, ArgumentList(), at: name)
    if isAwaited, isReachable { wait(for: result, at: name) }
  }

  /// Runs the body of a turn, and disposes of what the head of the loop has declared.
  func execute(_ body: SyntaxNode, disposingOf loop: SyntaxNode) {
    guard let word = loop.usingWord, let name = loop.child(.left) else { return execute(body) }
    dispose(of: [name], at: loop, after: word) { self.execute(body) }
  }

}
