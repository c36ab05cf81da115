import Source

/// A function around a node.
struct OpenFunction {

  /// The index after its last node.
  let end: Int32

  /// Whether it may await.
  var isAsync = false

  /// Whether it may yield.
  var isGenerator = false

  /// Whether it may call the constructor of its class's base.
  var isConstructor = false

}

/// What belongs into some functions only, and lines that end inside of their heads.
extension OverlookedErrors {

  /// Checks the node at `index` if it is a function, or belongs into one.
  mutating func checkFunctions(_ index: Int) {
    switch entries[index].kind {
    case .functionDeclaration, .generatorDeclaration, .functionExpression, .generatorExpression,
      .arrowFunction:
      enterFunction(index)
    case .parameters:
      // What stands before them, such as a computed name, belongs to the function around it.
      if parentKind(index) == .method { enterFunction(Int(entries[index].parent)) }
    case .staticBlock: functions.append(OpenFunction(end: entries[index].subtreeEnd))
    case .classBody: enterClass(index)
    case .asyncWord: checkAsyncWord(index)
    case .await: checkAwait(index)
    case .awaitWord: if parentKind(index) == .forInStatement { checkAwait(index) }
    case .yield: checkYield(index)
    case .superKeyword: checkSuper(index)
    default: break
    }
  }

  /// Notes the function at `index`.
  private mutating func enterFunction(_ index: Int) {
    let entry = entries[index]
    var function = OpenFunction(end: entry.subtreeEnd, isAsync: has(.asyncWord, index))
    switch entry.kind {
    case .arrowFunction:
      function.isConstructor = functions.last?.isConstructor ?? true
      checkArrow(index)
    case .generatorDeclaration, .generatorExpression: function.isGenerator = true
    case .method:
      checkAccessor(index)
      function.isGenerator = has(.starWord, index)
      function.isConstructor = child(.name, of: index).map { text($0) == Self.constructor } ?? false
    default: break
    }
    functions.append(function)
  }

  /// The name of constructors.
  private static let constructor = Array("constructor".utf8)[...]

  /// Checks that a getter takes nothing, and a setter one value.
  private mutating func checkAccessor(_ index: Int) {
    guard has(.getWord, index) || has(.setWord, index), let list = child(.parameters, of: index)
    else { return }
    // The type of `this` is no parameter.
    let count = children(list).count { !text($0).starts(with: Self.this) }
    if count != (has(.getWord, index) ? 0 : 1) { report("Accessors do not take these", list) }
  }

  /// What the parameter begins with that says what `this` is.
  private static let this = Array("this".utf8)

  /// Checks that no line ends before the arrow of the function at `index`.
  private mutating func checkArrow(_ index: Int) {
    guard let body = child(.body, of: index),
      let head = children(index).prefix(while: { $0 < body }).reduce(nil, { $1 })
    else { return }
    let (lower, upper) = (Int(entries[head].upper), Int(entries[body].lower))
    guard let arrow = file.bytes[lower..<max(lower, upper)].firstIndex(of: UInt8(ascii: "=")),
      endsLine(from: lower, to: arrow)
    else { return }
    report("No line may end before `=>`", SourceRange(arrow, arrow + 2))
  }

  /// Checks that no line ends behind the word `async`.
  private mutating func checkAsyncWord(_ index: Int) {
    let end = Int(entries[index].upper)
    let next = file.bytes[end...].first { $0 != 0x20 && $0 != 0x09 }
    if next == 0x0A || next == 0x0D { report("No line may end behind `async`", index) }
  }

  /// Checks that the function around `await` is `async`, if there is one. Outside of modules,
  /// `await (…)` may call a function of that name.
  private mutating func checkAwait(_ index: Int) {
    guard functions.last?.isAsync == false else { return }
    let operand = children(index).first { entries[$0].kind != .awaitWord }
    let mayCall = operand.map { entries[$0].kind == .parenthesized } ?? false
    if isModule || !mayCall { report("Only `async` functions can await", index) }
  }

  /// Checks that the function around `yield` is a generator, if there is one, and that it is no
  /// operand. Outside of modules, `yield` may be a variable of that name.
  private mutating func checkYield(_ index: Int) {
    let mayBeName = !isModule && entries[index].subtreeEnd == index + 1
    if functions.last?.isGenerator == false, !mayBeName {
      report("Only generators can yield", index)
    }
    let isOperand =
      switch parentKind(index) {
      case .member, .subscript: entries[index].field == .object
      case .binary, .unary, .await: true
      default: false
      }
    if isOperand, !mayBeName { report("This can be an operand only in parentheses", index) }
  }

  /// Checks that the base's constructor is called in a constructor.
  private mutating func checkSuper(_ index: Int) {
    guard parentKind(index) == .call, functions.last?.isConstructor == false else { return }
    report("Only constructors can call `super`", index)
  }

}
