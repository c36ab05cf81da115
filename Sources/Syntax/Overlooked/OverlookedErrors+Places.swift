import Source

/// What stands where it cannot, and what is missing.
extension OverlookedErrors {

  /// Checks what stands in the node at `index`, or around it.
  mutating func checkPlaces(_ index: Int) {
    switch entries[index].kind {
    case .expressionStatement: checkStatement(index)
    case .lexicalDeclaration, .variableDeclaration: checkDeclaration(index)
    case .throwStatement: checkThrow(index)
    case .classHeritage, .extendsClause: checkBase(index)
    case .classBody: checkCommas(index, most: 0)
    case .arguments, .object: checkCommas(index, most: 1)
    case .labeledStatement: checkLabel(index)
    case .forInStatement: checkLoop(index)
    case .member, .subscript: checkTarget(index)
    case .ternary: checkMark(index)
    case .string: checkString(index)
    default: break
    }
  }

  /// Checks that a statement does not begin like one of another kind.
  private mutating func checkStatement(_ index: Int) {
    let text = text(index)
    for word in [Self.function, Self.class] where text.starts(with: word) {
      let end = text.startIndex + word.count
      if end < text.endIndex, text[end].isPartOfName { continue }
      report("A statement cannot be a function or class without parentheses", index)
    }
    if text.first == UInt8(ascii: "{") { checkObject(index) }
  }

  /// What declarations of functions begin with.
  private static let function = Array("function".utf8)

  /// What declarations of classes begin with.
  private static let `class` = Array("class".utf8)

  /// Checks that a statement that begins like a block is one: the grammar takes blocks for objects
  /// that begin with a label, as `{ a: 1 }` does.
  private mutating func checkObject(_ index: Int) {
    let nodes = index..<Int(entries[index].subtreeEnd)
    guard let object = nodes.first(where: { entries[$0].kind == .object }) else { return }
    let isBlock = children(object).enumerated().allSatisfy { number, part in
      entries[part].kind == .shorthandProperty || entries[part].kind == .pair && number == 0
    }
    if !isBlock { report("A statement cannot be an object without parentheses", index) }
  }

  /// Checks that the list of a loop is one expression.
  private mutating func checkLoop(_ index: Int) {
    guard let list = child(.right, of: index), entries[list].kind == .sequence,
      let word = child(.operator, of: index), text(word).first == UInt8(ascii: "o")
    else { return }
    report("This can be the list of a loop only in parentheses", list)
  }

  /// Checks that what has a label is no declaration.
  private mutating func checkLabel(_ index: Int) {
    for part in children(index) {
      switch entries[part].kind {
      case .classDeclaration, .lexicalDeclaration: report("A declaration cannot have a label", part)
      default: break
      }
    }
  }

  /// Checks that constants and patterns have a value. Outside of functions, TypeScript can declare
  /// their types instead.
  private mutating func checkDeclaration(_ index: Int) {
    let mayHaveType = language != .javascript && functions.isEmpty
    let isConstant = has(.constWord, index)
    for variable in children(index) where entries[variable].kind == .variableDeclarator {
      if mayHaveType, parentKind(index) != .program || has(.typeAnnotation, variable) { continue }
      guard let name = child(.name, of: variable), child(.value, of: variable) == nil else {
        continue
      }
      let isPattern = entries[name].kind == .objectPattern || entries[name].kind == .arrayPattern
      if isConstant || isPattern { report("A value is missing here", variable) }
    }
  }

  /// Checks that no line ends behind the word `throw`.
  private mutating func checkThrow(_ index: Int) {
    guard let value = children(index).first(where: { _ in true }) else { return }
    let end = Int(entries[index].lower) + "throw".utf8.count
    if endsLine(from: end, to: Int(entries[value].lower)) {
      report("No line may end behind `throw`", index)
    }
  }

  /// Checks that nothing stands before the question mark of a ternary: the grammar passes over a
  /// slash there, as if it began a comment.
  private mutating func checkMark(_ index: Int) {
    guard let test = child(.condition, of: index) else { return }
    let mark = file.bytes.skippingSpace(from: Int(entries[test].upper))
    if file.bytes.begins(with: "/", at: mark), !file.bytes.beginsComment(at: mark) {
      report("This is no operator", SourceRange(mark, mark + 1))
    }
  }

  /// Checks that no line ends in a string, unless it is an attribute of an element.
  private mutating func checkString(_ index: Int) {
    let text = text(index)
    guard let end = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
      file.bytes[end - 1] != UInt8(ascii: "\\"), parentKind(index) != .other
    else { return }
    report("No line may end in a string", index)
  }

  /// Checks that the base of a class is no operation.
  private mutating func checkBase(_ index: Int) {
    for base in children(index) {
      switch entries[base].kind {
      case .binary, .unary, .update, .ternary, .assignment, .augmentedAssignment, .arrowFunction,
        .await, .yield:
        report("This can be a base only in parentheses", base)
      default: break
      }
    }
  }

  /// Checks that `most` commas stand behind each part of a list, and none before the first.
  private mutating func checkCommas(_ index: Int, most: Int) {
    var offset = Int(entries[index].lower) + 1
    var isFirst = true
    for child in children(index) {
      let entry = entries[child]
      checkCommas(from: offset, to: Int(entry.lower), isFirst ? 0 : most)
      (offset, isFirst) = (Int(entry.upper), false)
    }
    if !isFirst { checkCommas(from: offset, to: Int(entries[index].upper), most) }
  }

  /// Checks that no more than `most` commas stand in a gap between nodes.
  private mutating func checkCommas(from lower: Int, to upper: Int, _ most: Int) {
    guard file.commas(from: lower, to: upper) > most else { return }
    report("Something is missing between commas", SourceRange(lower, upper))
  }

  /// Checks that the property of an object, at `index`, is not declared as if it were a variable.
  private mutating func checkTarget(_ index: Int) {
    var (inner, around) = (index, Int(entries[index].parent))
    for _ in 0..<Self.mostPatterns where around > 0 {
      switch entries[around].kind {
      case .objectPattern, .arrayPattern, .restPattern: break
      case .pairPattern: if entries[inner].field != .value { return }
      case .defaultedPattern, .defaultedPropertyPattern: if entries[inner].field != .left { return }
      case .parameters: return report("This is no name of a parameter", index)
      case .parameter:
        if entries[inner].field == .pattern { report("This is no name of a parameter", index) }
        return
      case .variableDeclarator:
        if entries[inner].field == .name { report("This is no name of a variable", index) }
        return
      default: return
      }
      (inner, around) = (around, Int(entries[around].parent))
    }
  }

  /// The most patterns inside of one another that are looked through.
  private static let mostPatterns = 100

}
