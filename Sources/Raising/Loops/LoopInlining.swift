import Semantics
import Source
import Syntax

/// Puts the bodies of loops that compilers have made functions back into their loops.
struct LoopInlining {

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// The loops that have been given a name, with it.
  private var labels: [SyntaxNode: String] = [:]

  /// The number of names that have been made so far.
  private(set) var labelCount: Int

  /// Finds the functions in `tree` and puts them back; labels are numbered from `labelCount` on.
  ///
  /// Functions inside of others come first; the others wait for another round.
  init(_ tree: SyntaxTree, _ uses: NameUses, labelCount: Int) {
    self.labelCount = labelCount
    let found = uses.bindings.compactMap { LoopFunction($0, uses) }
      .sorted { $0.function.index < $1.function.index }
    for (index, loop) in found.enumerated() {
      // The functions inside of one stand behind it.
      if index + 1 < found.count, loop.function.contains(found[index + 1].function) { continue }
      inline(loop)
    }
  }

  /// Puts the body of a loop back.
  private mutating func inline(_ loop: LoopFunction) {
    guard let block = loop.function.functionBlock, let label = exitLabels(of: loop) else { return }
    switch loop.ending {
    case .falls, .leaves: break
    case .returns, .passesOn: return
    }
    let place = loop.statement.range.lower
    let begin = block.range.lower + 1
    let inside = SourceRange(begin, max(block.range.upper - 1, begin))
    var own = returnEdits(of: loop, label.block, label.loop)
    own += declarationEdits(in: block)
    let parameters = FunctionView(loop.function).parameters.filter { parameter in
      !loop.copied.contains(parameter.text)
    }
    var text: [Piece] = [.words((label.block.map { "\($0): " } ?? "") + "{\n", at: place)]
    text += declarations(block, parameters, place)
    text += [.code(inside, edits: own), .words("\n\(ending(of: loop))}", at: place)]
    let arguments = loop.call.callArguments
    text = arguments.isEmpty ? text : outer(parameters, of: loop, place) + text
      + [.words("\n}", at: place)]
    edits.append(Edit(loop.statement.range, before(loop) + text))
    edits += loop.tests.map { Edit($0.range, "") }
    // Something that is true, like the function.
    edits.append(Edit(loop.function.range, "{}"))
    edits += labelEdit(loop.loop, label.loop)
  }

  /// Returns the words that stand at the end of a loop's body.
  private func ending(of loop: LoopFunction) -> String {
    guard case .leaves(let word) = loop.ending else { return "" }
    let name = word.child(ofKind: .statementIdentifier).map { " " + $0.text } ?? ""
    return (word.kind == .breakStatement ? "break" : "continue") + name + ";\n"
  }

  /// Returns what stands in a sequence before the call of a loop function.
  private func before(_ loop: LoopFunction) -> [Piece] {
    guard loop.statement.kind == .expressionStatement,
      let parts = loop.statement.operand?.sequenceParts
    else { return [] }
    return parts.dropLast().flatMap { part in
      [Piece.code(part.range, edits: []), .words(";\n", at: part.range.lower)]
    }
  }

  /// Returns the begin of the block that keeps the arguments, which may have the names of variables
  /// inside.
  private func outer(
    _ parameters: [SyntaxNode], of loop: LoopFunction, _ place: Int
  ) -> [Piece] {
    var text: [Piece] = [.words("{\n", at: place)]
    let all = FunctionView(loop.function).parameters
    for (parameter, argument) in zip(all, loop.call.callArguments)
    where parameters.contains(parameter) {
      text += [
        .words("let $\(parameter.text) = ", at: place), .code(argument.range, edits: []),
        .words(";\n", at: place),
      ]
    }
    return text
  }

  /// Returns the declarations of the parameters and variables of a loop's body.
  private func declarations(
    _ block: SyntaxNode, _ parameters: [SyntaxNode], _ place: Int
  ) -> [Piece] {
    var names: [String] = []
    let known = Set(parameters.map(\.text))
    for node in block.ownLevel
    where node.kind == .variableDeclarator && node.parent?.kind == .variableDeclaration {
      if let name = node.child(.name)?.text, !known.contains(name), !names.contains(name) {
        names.append(name)
      }
    }
    let variables = parameters.map { "\($0.text) = $\($0.text)" } + names
    return variables.isEmpty
      ? [] : [.words("let \(variables.joined(separator: ", "));\n", at: place)]
  }

  /// Returns the changes that make assignments of the declarations in a loop's body.
  private func declarationEdits(in block: SyntaxNode) -> [Edit] {
    block.ownLevel.compactMap { node in
      guard node.kind == .varWord, let parent = node.parent else { return nil }
      let isBare = parent.kind == .variableDeclaration
        && parent.children.allSatisfy { $0.child(.value) == nil }
      return Edit(isBare ? parent.range : node.range, "")
    }
  }

  /// Returns the names that the exits of a loop's body need: of the block that it becomes, and of
  /// the loop; nil if one of them cannot be put into words.
  private mutating func exitLabels(
    of loop: LoopFunction
  ) -> (block: String?, loop: String?)? {
    var (needsBlock, needsLoop) = (false, false)
    for (statement, way) in loop.returns {
      switch way {
      case .falls:
        let isContinue = loop.endsTurn && !statement.isInBreakable(of: loop.function, .block)
        let isLast = statement.isLast(in: loop.function) && loop.ending.isFalling
        needsBlock = needsBlock || !isLast && !isContinue
      case .leaves(let word):
        if word.has(.statementIdentifier) { continue }
        if statement.isInBreakable(of: loop.function, word.kind) { needsLoop = true }
      case .returns(let value):
        let object = statement.operand?.sequenceParts.last
        guard Self.returned(object, value) != nil || value == nil else { return nil }
      case .passesOn: break
      }
    }
    return (needsBlock ? makeLabel() : nil, needsLoop ? name(of: loop.loop) : nil)
  }

  /// Returns a new name.
  private mutating func makeLabel() -> String {
    labelCount += 1
    return "$K\(labelCount)"
  }

  /// Returns the name of a loop, and gives it one if it has none.
  private mutating func name(of loop: SyntaxNode) -> String {
    if let parent = loop.parent, parent.kind == .labeledStatement,
      let label = parent.child(ofKind: .statementIdentifier)
    {
      return label.text
    }
    if let known = labels[loop] { return known }
    labels[loop] = makeLabel()
    return labels[loop]!
  }

  /// Returns the change that gives a loop its name.
  private func labelEdit(_ loop: SyntaxNode, _ label: String?) -> [Edit] {
    guard let label, labels[loop] == label else { return [] }
    let lower = loop.range.lower
    let word = loop.kind == .whileStatement ? "while" : loop.kind == .doStatement ? "do" : "for"
    let range = SourceRange(lower, lower + word.utf8.count)
    // Two functions of one loop would name it twice.
    return edits.contains { $0.range == range } ? [] : [Edit(range, "\(label): \(word)")]
  }

  /// Returns what stands in the place of each `return` of a loop's body.
  private func returnEdits(of loop: LoopFunction, _ block: String?, _ label: String?) -> [Edit] {
    loop.returns.map { statement, way in
      let place = statement.range.lower
      let exit = exit(of: loop, at: statement, way, block, label)
      // What stands in a sequence before the word keeps what the next turn begins with.
      let before = statement.operand?.sequenceParts.dropLast() ?? []
      if before.isEmpty { return Edit(statement.range, exit) }
      let kept = before.flatMap { part in
        [Piece.code(part.range, edits: []), .words("; ", at: part.range.lower)]
      }
      let text = [.words("{ ", at: place)] + kept + exit + [.words(" }", at: place)]
      return Edit(statement.range, text)
    }
  }

  /// Returns the statement that does what a `return` of a loop's body leads to.
  private func exit(
    of loop: LoopFunction, at statement: SyntaxNode, _ way: LoopResult.Way, _ block: String?,
    _ label: String?
  ) -> [Piece] {
    let place = statement.range.lower
    switch way {
    case .falls:
      if statement.isLast(in: loop.function), loop.ending.isFalling {
        return [.words(";", at: place)]
      }
      let isContinue = loop.endsTurn && !statement.isInBreakable(of: loop.function, .block)
      return [.words(isContinue ? "continue;" : "break \(block ?? "");", at: place)]
    case .leaves(let word):
      let isInside = statement.isInBreakable(of: loop.function, word.kind)
      let start = word.kind == .breakStatement ? "break" : "continue"
      let name = word.child(ofKind: .statementIdentifier)?.text ?? (isInside ? label : nil)
      return [.words(name.map { "\(start) \($0);" } ?? "\(start);", at: place)]
    case .returns(let value):
      guard let returned = Self.returned(statement.operand?.sequenceParts.last, value) else {
        return [.words("return;", at: place)]
      }
      return [
        .words("return ", at: place), .code(returned.range, edits: []), .words(";", at: place),
      ]
    case .passesOn:
      let whole = statement.operand?.sequenceParts.suffix(1) ?? []
      return [.words("return ", at: place)] + whole.map { .code($0.range, edits: []) }
        + [.words(";", at: place)]
    }
  }

  /// Returns the property of the object that a loop's body returns which `read`, such as `r.value`,
  /// asks for.
  private static func returned(_ object: SyntaxNode?, _ read: SyntaxNode?) -> SyntaxNode? {
    guard let object = object?.unwrapped, object.kind == .object,
      let name = read?.sequenceParts.last?.memberName
    else { return nil }
    return object.children.first { $0.kind == .pair && $0.child(.key)?.text == name }?
      .child(.value)
  }

}

extension SyntaxNode {

  /// Whether nothing of `function` runs behind the node, and no loop lies around it.
  fileprivate func isLast(in function: SyntaxNode) -> Bool {
    var node = self
    while let parent = node.parent, parent != function {
      switch parent.kind {
      case .block:
        if parent.children.contains(where: { $0.index > node.index && $0.kind != .error }) {
          return false
        }
      case .ifStatement, .elseClause: break
      default: return false
      }
      node = parent
    }
    return true
  }

  /// Whether a `break` or, for any other word, `continue` without a label would leave something
  /// inside of `function`.
  fileprivate func isInBreakable(of function: SyntaxNode, _ word: SyntaxKind) -> Bool {
    var node = parent
    while let next = node, next != function {
      if next.isLoop || (next.kind == .switchStatement && word == .breakStatement) { return true }
      node = next.parent
    }
    return false
  }

}
