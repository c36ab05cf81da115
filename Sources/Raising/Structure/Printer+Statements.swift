import Source
import Syntax

/// The text of each statement.
extension Printer {

  /// Returns the text of a statement; `carried` is a `yield` that is written in it, and `isAsked`
  /// is whether something reads the value of the `yield` that it may be.
  mutating func text(of id: ItemID, _ carried: Carried?, isAsked: Bool) -> [Piece] {
    let item = structure.items[id]
    let place = item.range.lowerBound
    let label = item.isNamed ? words(name(of: id) + ": ", place) : []
    switch item.kind {
    case .instruction(let place): return instruction(at: place, item, carried, isAsked: isAsked)
    case .exit: return item.word.map { words(words(of: $0), place) } ?? []
    case .choice(let place, let isNegated): return choice(item, place, isNegated, carried)
    case .loop(let update): return label + loop(id, item, update)
    case .dispatch(let place, let tests, _):
      return label + dispatch(item, place, tests, carried)
    case .attempt(let hasHandler, _): return attempt(item, hasHandler)
    case .block: return label + braced(text(of: item.lists[0], carrying: carried), place)
    }
  }

  /// Returns the text of statements in braces.
  private mutating func block(_ list: [ItemID], _ place: Int) -> [Piece] {
    braced(text(of: list), place)
  }

  /// Returns a text in braces.
  private func braced(_ text: [Piece], _ place: Int) -> [Piece] {
    words("{\n", place) + text + words("\n}", place)
  }

  /// Returns the text of an instruction.
  private mutating func instruction(
    at place: Int, _ item: Item, _ carried: Carried?, isAsked: Bool
  ) -> [Piece] {
    switch structure.flow.code[place].kind {
    case .plain(let code, let exits):
      return plain(code, exits, item.innerWords, carried)
    case .yield(_, _, _, let target):
      let name = target ?? (isAsked ? "$sent" : nil)
      let assignment = name.map { words($0 + " = ", place) } ?? []
      return assignment + wait(at: place) + words(";", place)
    case .leave(let code?):
      return words("return ", place) + text(code, carried) + words(";", place)
    case .leave(nil): return words("return;", place)
    case .raise(let code):
      return words("throw ", place) + text(code, carried) + words(";", place)
    case .label, .jump, .branch, .dispatch, .attempt, .endFinalizer: return []
    }
  }

  /// Returns the text of code that is left as it is but for the places that leave it.
  private mutating func plain(
    _ code: Code, _ exits: [InnerExit], _ exitWords: [ExitWord], _ carried: Carried?
  ) -> [Piece] {
    if exits.isEmpty, !code.node.isStatement {
      let text = text(code, carried)
      let range = code.node.range
      let close = [Piece.words(startsLikeStatement(code.node) ? ");" : ";", at: range.lower)]
      return (startsLikeStatement(code.node) ? [.words("(", at: range.lower)] : []) + text + close
    }
    var exitWords = exitWords[...]
    var edits = code.sents.map { Edit($0, "$sent") }
    if let cut = code.cut { edits.append(Edit(cut, "")) }
    for exit in exits { edits.append(Edit(exit.range, ending(exit.ending, &exitWords))) }
    return .statement(code.node, edits: edits)
  }

  /// Whether an expression would be read as a statement if it stood alone.
  private func startsLikeStatement(_ node: SyntaxNode) -> Bool {
    let text = node.text.prefix(8)
    return ["function", "class", "{", "async", "let"].contains { text.hasPrefix($0) }
  }

  /// Returns the text of a `return` inside of code that is left as it is.
  private mutating func ending(
    _ ending: InnerExit.Ending, _ exitWords: inout ArraySlice<ExitWord>
  ) -> [Piece] {
    switch ending {
    case .leave(nil): return [.words("return;", at: 0)]
    case .leave(let code?):
      return [.words("return ", at: code.node.range.lower)] + text(code)
        + [.words(";", at: code.node.range.lower)]
    case .jump: return [.words(exitWords.popFirst().map { words(of: $0) } ?? "", at: 0)]
    case .sequence(let codes, let last):
      let before = codes.flatMap { text($0) + [.words("; ", at: $0.node.range.lower)] }
      return [.words("{ ", at: before.place)] + before + self.ending(last, &exitWords)
        + [.words(" }", at: before.place)]
    case .choice(let test, let first, let second):
      let place = test.node.range.lower
      return [.words("if (", at: place)] + text(test) + [.words(") { ", at: place)]
        + self.ending(first, &exitWords) + [.words(" } else { ", at: place)]
        + self.ending(second, &exitWords) + [.words(" }", at: place)]
    }
  }

  /// Returns the text of an `if`.
  private mutating func choice(
    _ item: Item, _ place: Int, _ isNegated: Bool, _ carried: Carried?
  ) -> [Piece] {
    let first = text(of: item.lists[0])
    let second = text(of: item.lists[1])
    if first.isEmpty, second.isEmpty {
      return structure.flow.code[place].code.map { plain($0, [], [], carried) } ?? []
    }
    let head = words("if (", place)
      + test(at: place, isNegated: isNegated != first.isEmpty, carried) + words(") ", place)
    if first.isEmpty { return head + braced(second, place) }
    let start = head + braced(first, place)
    if second.isEmpty { return start }
    let isChain = item.lists[1].count == 1 && isChoice(item.lists[1][0])
    return start + words(" else ", place) + (isChain ? second : braced(second, place))
  }

  /// Returns the text of an `if` that is the rest of a loop's turn as the source had it, which was
  /// `if (t) continue;` before the rest: compilers negate the tests of all others.
  mutating func guarded(_ id: ItemID, _ carried: Carried?, _ word: String) -> [Piece]? {
    let item = structure.items[id]
    guard case .choice(let place, isNegated: true) = item.kind, item.lists[1].isEmpty,
      case .branch(let code, _, _) = structure.flow.code[place].kind,
      !(code.node.kind == .unary && code.node.hasOperator("!"))
    else { return nil }
    let rest = text(of: item.lists[0], leftBy: word)
    if rest.isEmpty { return nil }
    let head = words("if (", place) + test(at: place, isNegated: false, carried)
      + words(") {\n\(word)\n}", place)
    return .lines([head, rest])
  }

  /// Whether a statement is an `if`.
  private func isChoice(_ id: ItemID) -> Bool {
    if case .choice = structure.items[id].kind { true } else { false }
  }

  /// Returns a test; negated, it loses a `!` rather than getting one.
  private func test(at place: Int, isNegated: Bool, _ carried: Carried? = nil) -> [Piece] {
    guard case .branch(let code, _, _) = structure.flow.code[place].kind else { return [] }
    guard isNegated else { return text(code, carried) }
    let node = code.node.unwrapped
    if node.kind == .unary, node.hasOperator("!"), let inner = node.child(.argument) {
      return text(code.part(inner.unwrapped), carried)
    }
    if node.bindsTightly {
      return words("!", place) + text(code.part(node), carried)
    }
    return words("!(", place) + text(code, carried) + words(")", place)
  }

  /// Returns the text of a `switch`.
  private mutating func dispatch(
    _ item: Item, _ place: Int, _ tests: [[SyntaxNode?]], _ carried: Carried?
  ) -> [Piece] {
    guard case .dispatch(let value, _) = structure.flow.code[place].kind else { return [] }
    let head = words("switch (", place) + text(value, carried) + words(") {\n", place)
    var lines: [[Piece]] = []
    for (index, (list, tests)) in zip(item.lists, tests).enumerated() {
      lines.append(
        Array(
          tests.map { test in
            test.map { words("case ", place) + text(Code(node: $0)) + words(":", place) }
              ?? words("default:", place)
          }.joined(separator: words(" ", place))))
      let isLast = index == item.lists.count - 1
      lines.append(text(of: list, leftBy: isLast ? "break;" : nil))
    }
    return head + .lines(lines) + words("\n}", place)
  }

  /// Returns the text of a `try`.
  private mutating func attempt(_ item: Item, _ hasHandler: Bool) -> [Piece] {
    let place = item.range.lowerBound
    var text = words("try ", place) + block(item.lists[0], place)
    if hasHandler {
      let handler = self.text(of: item.lists[1])
      text += words(" catch ($error) {\n$sent = $error;\n", place) + handler
        + words("\n}", place)
    }
    if let index = item.finalizerList {
      text += words(" finally ", place) + block(item.lists[index], place)
    }
    return text
  }

  /// Returns the text of a loop.
  private mutating func loop(_ id: ItemID, _ item: Item, _ update: [ItemID]) -> [Piece] {
    let place = item.range.lowerBound
    let steps = self.update(update)
    if let head = head(of: id, item) {
      let test = head.before + test(at: head.place, isNegated: !head.isNegated, head.value)
      let start = steps.isEmpty
        ? words("while (", place) + test + words(") ", place)
        : words("for (; ", place) + test + words("; ", place) + steps + words(") ", place)
      let rest = Array(item.lists[0].dropFirst(head.count))
      return start + braced(text(of: rest, leftBy: "continue;"), place)
    }
    if steps.isEmpty, let tail = tail(of: id, item) {
      return words("do ", place) + block(Array(item.lists[0].dropLast(2)), place)
        + words(" while (", place) + test(at: tail.place, isNegated: tail.isNegated)
        + words(");", place)
    }
    let start = steps.isEmpty ? words("for (;;) ", place) : words("for (;; ", place) + steps
      + words(") ", place)
    return start + braced(text(of: item.lists[0], leftBy: "continue;"), place)
  }

  /// Returns what a `for` does at the end of each turn.
  private func update(_ list: [ItemID]) -> [Piece] {
    let texts = list.map { id in
      structure.flow.code[structure.items[id].range.lowerBound].code.map { text($0) } ?? []
    }
    return Array(texts.joined(separator: [.words(", ", at: texts.first?.place ?? 0)]))
  }

  /// The test that a loop begins with.
  private struct Head {

    /// What is awaited before, with a comma behind each.
    let before: [Piece]

    /// The place of the branch.
    let place: Int

    /// Whether the loop is left if the test fails.
    let isNegated: Bool

    /// The number of statements that this is.
    let count: Int

    /// What is written in the test where that reads it.
    var value: Carried?

  }

  /// Returns the test that leaves a loop at the begin of each turn; before it stands at most what
  /// it reads.
  private mutating func head(of id: ItemID, _ item: Item) -> Head? {
    let body = item.lists[0]
    if let head = logicalHead(of: id, body) { return head }
    let waits = body.prefix { isWait($0) }
    guard let test = body.dropFirst(waits.count).first,
      case .choice(let place, let isNegated) = structure.items[test].kind,
      structure.items[test].lists[1].isEmpty, isBreak(structure.items[test].lists[0], of: id),
      waits.isEmpty || !(structure.flow.code[place].code?.sents ?? []).isEmpty
    else { return nil }
    let before = waits.flatMap { wait in
      let place = structure.items[wait].range.lowerBound
      return words(name(ofWait: place) + " = ", place) + self.wait(at: place) + words(", ", place)
    }
    return Head(before: before, place: place, isNegated: isNegated, count: waits.count + 1)
  }

  /// Returns the test that leaves a loop at the begin of each turn and asks for a value that some
  /// statements before it make.
  private mutating func logicalHead(of id: ItemID, _ body: [ItemID]) -> Head? {
    var rest = body[...]
    let wait = body.count > 1 ? foldedWait(body[0], before: body[1]) : nil
    if wait != nil { rest = rest.dropFirst() }
    guard let made = logicalValue(of: rest, wait) else { return nil }
    let last = rest.startIndex + made.count
    let test = structure.items[rest[last]]
    guard case .choice(let place, let isNegated) = test.kind, test.lists[1].isEmpty,
      isBreak(test.lists[0], of: id)
    else { return nil }
    return Head(
      before: [], place: place, isNegated: isNegated, count: last + 1, value: made.value)
  }

  /// Returns the name of the variable that the value of a `yield` is kept in.
  private func name(ofWait place: Int) -> String {
    if case .yield(_, _, _, let target?) = structure.flow.code[place].kind { target } else {
      "$sent"
    }
  }

  /// Whether a statement is a `yield`.
  private func isWait(_ id: ItemID) -> Bool {
    guard case .instruction(let place) = structure.items[id].kind,
      case .yield = structure.flow.code[place].kind
    else { return false }
    return true
  }

  /// Whether a statement is a `yield*`: what comes back may be a word of a loop's body.
  private func isDelegation(_ id: ItemID) -> Bool {
    guard case .instruction(let place) = structure.items[id].kind,
      case .yield(_, isDelegating: true, _, _) = structure.flow.code[place].kind
    else { return false }
    return true
  }

  /// Whether statements only leave the loop `id`.
  private func isBreak(_ list: [ItemID], of id: ItemID) -> Bool {
    list.count == 1 && structure.items[list[0]].word == .leave(id, isLabelled: false)
      && isExit(list[0])
  }

  /// Whether a statement is an exit.
  private func isExit(_ id: ItemID) -> Bool {
    if case .exit = structure.items[id].kind { true } else { false }
  }

  /// Returns the test that goes on with a loop at the end of each turn: `if (t) continue; break;`.
  private func tail(of id: ItemID, _ item: Item) -> (place: Int, isNegated: Bool)? {
    let body = item.lists[0]
    guard body.count >= 2, isBreak([body[body.count - 1]], of: id),
      case .choice(let place, let isNegated) = structure.items[body[body.count - 2]].kind,
      case .branch(_, _, let label) = structure.flow.code[place].kind,
      structure.flow.settled(structure.flow.place(of: label))
        == structure.flow.settled(item.range.lowerBound),
      !body.dropLast(2).contains(where: { proceeds($0, with: id) }),
      !body.dropLast(2).suffix(1).contains(where: isDelegation)
    else { return nil }
    return (place, isNegated)
  }

  /// Whether an exit in a statement goes on with the next turn of the loop `id`.
  private func proceeds(_ statement: ItemID, with id: ItemID) -> Bool {
    let item = structure.items[statement]
    let words = item.innerWords + (item.word.map { [$0] } ?? [])
    let isNext = words.contains { word in
      if case .proceed(id, _) = word { true } else { false }
    }
    return isNext || item.lists.joined().contains { proceeds($0, with: id) }
  }

}

extension SyntaxNode {

  /// Whether an operator before an expression applies to all of it.
  fileprivate var bindsTightly: Bool {
    switch kind {
    case .identifier, .this, .member, .subscript, .call, .array, .string, .number: true
    default: false
    }
  }

  /// Whether an expression needs parentheses behind `await`, which a `yield` may become.
  var bindsLoosely: Bool {
    switch kind {
    case .sequence, .ternary, .binary, .assignment, .augmentedAssignment, .arrowFunction, .yield:
      true
    default: false
    }
  }

  /// Whether the node is a statement rather than an expression.
  var isStatement: Bool {
    switch kind {
    case .expressionStatement, .variableDeclaration, .lexicalDeclaration, .block, .ifStatement,
      .switchStatement, .forStatement, .forInStatement, .whileStatement, .doStatement,
      .tryStatement, .withStatement, .breakStatement, .continueStatement, .returnStatement,
      .throwStatement, .emptyStatement, .labeledStatement, .debuggerStatement,
      .functionDeclaration, .generatorDeclaration, .classDeclaration, .error:
      true
    default: false
    }
  }

}
