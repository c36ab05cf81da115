import Semantics
import Syntax

extension Interpreter {

  /// Returns the value of a unary expression.
  func unary(_ node: SyntaxNode) -> Value {
    guard let argument = node.child(.argument) else { return .unknown }
    let word = node.child(.operator)?.text ?? ""
    if word == "delete" { return delete(argument) }
    let value = evaluate(argument)
    switch word {
    case "!": return value.truth.map { .boolean(!$0) } ?? .unknown
    case "-": return map(primitive(value, .number, at: node)) { -$0 }
    case "+": return map(primitive(value, .number, at: node)) { $0 }
    case "~": return map(primitive(value, .number, at: node)) { Double(~self.int32($0)) }
    case "void": return .undefined
    case "typeof": return .anyOf(value.alternatives.map(typeName))
    default: return .unknown
    }
  }

  /// Removes a property.
  private func delete(_ argument: SyntaxNode) -> Value {
    let reference = access(argument.unwrapped, isRead: false)
    if case .object(let id) = reference.receiver, let key = reference.key {
      heap.setProperty(key, of: id, to: nil)
    }
    return .boolean(true)
  }

  /// Returns `transform` of a value that is a known number, else `.unknown`.
  private func map(_ value: Value, _ transform: (Double) -> Double) -> Value {
    let numbers = value.alternatives.map(number)
    return .anyOf(numbers.map { $0.map { .number(transform($0)) } ?? .unknown })
  }

  /// Returns the number that a known value converts to, or nil.
  func number(_ value: Value) -> Double? {
    switch value {
    case .number(let number): return number
    case .boolean(let flag): return flag ? 1 : 0
    case .null: return 0
    case .undefined: return .nan
    case .text(let template):
      return template.known.map(WorkflowAnalysis.number(fromWhole:))
    case .object(let id):
      if case .date(let time) = heap.objects[id].kind { return time }
      return nil
    case .unknown, .function, .native, .external, .step, .promise, .data, .choice: return nil
    }
  }

  /// Returns what `typeof` says of a value.
  private func typeName(_ value: Value) -> Value {
    switch value {
    case .undefined: .string("undefined")
    case .null, .object, .promise, .step: .string("object")
    case .boolean: .string("boolean")
    case .number: .string("number")
    case .text: .string("string")
    case .function: .string("function")
    case .native(let path) where path.hasPrefix("Symbol.") && !Natives.isSymbolFunction(path):
      .string("symbol")
    case .native(let path) where Natives.classes.contains(path): .string("function")
    case .native("Math"), .native("JSON"), .native("Reflect"): .string("object")
    // Libraries may add it; it does what code does that asks for it.
    case .native("Reflect.decorate"): .string("undefined")
    case .native(let path):
      // A global that we do not know may be missing; a namespace is not a function.
      path.contains(".") && !path.hasSuffix(".prototype") ? .string("function") : .unknown
    case .unknown, .external, .data, .choice: .unknown
    }
  }

  /// Returns the value of `++` or `--`.
  func update(_ node: SyntaxNode) -> Value {
    guard let argument = node.child(.argument), let word = node.child(.operator) else {
      return .unknown
    }
    let old = evaluate(argument)
    let new = map(old) { word.text == "++" ? $0 + 1 : $0 - 1 }
    assign(argument.unwrapped, new)
    return word.index < argument.index ? new : old
  }

  /// Returns the value of a binary expression.
  func binary(_ node: SyntaxNode) -> Value {
    guard let left = node.child(.left), let right = node.child(.right),
      let word = node.child(.operator)?.text
    else { return .unknown }
    if ["&&", "||", "??"].contains(word) {
      if word != "??", let value = shortCircuitByParts(node, word, left, right) { return value }
      return shortCircuit(word, node.operands(of: word), from: 0)
    }
    if left.kind == .privateName { return evaluateOnly(right) }
    // A long sum is nested to the left; its own loop keeps it from being as deep as it is long.
    if left.kind == .binary, word == "+" { return sum(node) }
    let operands = (evaluate(left), evaluate(right))
    return apply(word, operands.0, operands.1, at: node)
  }

  /// Returns the value of operands that all have the same short-circuit operator between them, the
  /// ones before `position` having led on to that one.
  private func shortCircuit(_ word: String, _ operands: [SyntaxNode], from position: Int) -> Value {
    let value = evaluate(operands[position])
    guard isReachable, position + 1 < operands.count,
      let expression = operands[position + 1].parent
    else { return value }
    let before = nodes.count
    let result = nested(at: operands[position + 1], or: .unknown) {
      shortCircuit(word, value, leftNode: operands[position], at: expression) {
        self.shortCircuit(word, operands, from: position + 1)
      }
    }
    if nodes.count > before { joinTests(nodes[nodes.count - 1], word, expression) }
    return result
  }

  /// Makes one choice of one that does nothing but lead to the next, which `expression` is the test
  /// of.
  private func joinTests(_ outer: DraftID, _ word: String, _ expression: SyntaxNode) {
    guard case .choice(let branches) = drafts[outer].kind, branches.count == 1,
      let inner = branches[0].nodes.last, case .choice(let next) = drafts[inner].kind,
      next.count == 1, drafts[inner].site == expression.parent,
      !haveContent(branches[0].nodes.dropLast())
    else { return }
    // A test that has been joined with later ones says the whole already.
    let last = expression.child(.right)
    let isWhole = next[0].condition != last.map { impliedCondition(word, on: $0) }
    drafts[outer].kind = .choice([
      BranchDraft(
        condition: isWhole ? next[0].condition : impliedCondition(word, on: expression),
        nodes: branches[0].nodes.dropLast() + next[0].nodes)
    ])
  }

  /// Evaluates an expression whose value does not matter.
  private func evaluateOnly(_ node: SyntaxNode) -> Value {
    _ = evaluate(node)
    return .unknown
  }

  /// Returns the value of `a + b + c + …`.
  private func sum(_ node: SyntaxNode) -> Value {
    var operands: [SyntaxNode] = []
    var current = node
    while current.kind == .binary, current.child(.operator)?.text == "+",
      let left = current.child(.left), let right = current.child(.right)
    {
      operands.append(right)
      current = left
    }
    return operands.reversed().reduce(evaluate(current)) {
      apply("+", $0, evaluate($1), at: node)
    }
  }

  /// Returns the value of a binary operation on values.
  func apply(_ word: String, _ left: Value, _ right: Value, at node: SyntaxNode) -> Value {
    if word == "instanceof", let test = instanceTest(left, of: right, at: node) { return test }
    let hint = coercionHint(of: word)
    let left = hint.map { primitive(left, $0, at: node) } ?? left
    let right = hint.map { primitive(right, $0, at: node) } ?? right
    // What is added to a string is what stands in a template.
    if word == "+", left.isText || right.isText {
      return concatenate([text(of: left), text(of: right)])
    }
    let pairs = left.alternatives.flatMap { a in right.alternatives.map { (a, $0) } }
    if pairs.count > 16 { return .unknown }
    return .anyOf(pairs.map { applyToOne(word, $0, $1) })
  }

  /// Returns how a binary operation makes primitive values of objects, or nil if it does not.
  private func coercionHint(of word: String) -> CoercionHint? {
    switch word {
    case "===", "!==", "instanceof", "in": nil
    case "+", "==", "!=": .any
    default: .number
    }
  }

  /// Returns the value of a binary operation on values that are no choices.
  private func applyToOne(_ word: String, _ left: Value, _ right: Value) -> Value {
    switch word {
    case "+": return add(left, right)
    case "===": return areEqual(left, right).map(Value.boolean) ?? .unknown
    case "!==": return areEqual(left, right).map { .boolean(!$0) } ?? .unknown
    case "==": return areAlike(left, right).map(Value.boolean) ?? .unknown
    case "!=": return areAlike(left, right).map { .boolean(!$0) } ?? .unknown
    case "instanceof": return isInstance(left, of: right).map(Value.boolean) ?? .unknown
    case "in": return hasProperty(left, right)
    default: break
    }
    if let a = left.knownString, let b = right.knownString, let result = compare(word, a, b) {
      return .boolean(result)
    }
    guard let a = number(left), let b = number(right) else { return .unknown }
    return calculate(word, a, b)
  }

  /// Returns what a class's own test says of a value, or nil if the class has none.
  private func instanceTest(_ value: Value, of type: Value, at node: SyntaxNode) -> Value? {
    guard case .function = type else { return nil }
    let test = get("@@hasInstance", of: type, at: node)
    guard case .function = test else { return nil }
    let answer = invoke(test, receiver: type, ArgumentList([value]), at: node)
    return answer.truth.map(Value.boolean) ?? .unknown
  }

  /// Returns whether an object is an instance of a class, or nil if that is not known.
  private func isInstance(_ value: Value, of type: Value) -> Bool? {
    guard case .object(let id) = value else {
      return value.isNullish == true || value.knownString != nil ? false : nil
    }
    switch (type, heap.objects[id].kind) {
    case (.native("Map"), let kind): return kind == .map
    case (.native("Set"), let kind): return kind == .set
    case (.native("WeakMap"), let kind): return kind == .weak(isMap: true)
    case (.native("WeakSet"), let kind): return kind == .weak(isMap: false)
    case (.native("Array"), let kind): return kind == .array
    case (.function(let function), _):
      let target = Value.object(functionPrototype(function))
      var current = heap.objects[id].prototype
      for _ in 0..<Bound.prototypes {
        guard let next = current else { break }
        if next == target { return true }
        // What is not known may be anything.
        guard case .object = next else { return nil }
        current = prototype(of: next)
      }
      return false
    default: return nil
    }
  }

  /// Returns the sum of two values.
  private func add(_ left: Value, _ right: Value) -> Value {
    if case .text = left { return concatenate([left, text(of: right)]) }
    if case .text = right { return concatenate([text(of: left), right]) }
    guard let a = number(left), let b = number(right) else { return .unknown }
    return .number(a + b)
  }

  /// Returns the result of comparing two strings, or nil if `word` does not compare.
  private func compare(_ word: String, _ a: String, _ b: String) -> Bool? {
    switch word {
    case "<": a < b
    case ">": a > b
    case "<=": a <= b
    case ">=": a >= b
    default: nil
    }
  }

  /// Returns the value of an operation on numbers.
  private func calculate(_ word: String, _ a: Double, _ b: Double) -> Value {
    switch word {
    case "-": .number(a - b)
    case "*": .number(a * b)
    case "/": .number(a / b)
    case "%": .number(a.truncatingRemainder(dividingBy: b))
    case "**": power(a, b).map { .number($0) } ?? .unknown
    case "<": .boolean(a < b)
    case ">": .boolean(a > b)
    case "<=": .boolean(a <= b)
    case ">=": .boolean(a >= b)
    case "|": .number(Double(int32(a) | int32(b)))
    case "&": .number(Double(int32(a) & int32(b)))
    case "^": .number(Double(int32(a) ^ int32(b)))
    case "<<": .number(Double(int32(a) << (int32(b) & 31)))
    case ">>": .number(Double(int32(a) >> (int32(b) & 31)))
    default: .unknown
    }
  }

  /// Returns a number as JavaScript's bit operations see it.
  private func int32(_ number: Double) -> Int32 {
    guard number.isFinite, abs(number) < 9e15 else { return 0 }
    return Int32(truncatingIfNeeded: Int64(number))
  }

  /// Returns `base ** exponent`, or nil unless the exponent is a small whole number.
  func power(_ base: Double, _ exponent: Double) -> Double? {
    guard abs(exponent) <= 64, exponent == exponent.rounded() else { return nil }
    let result = (0..<Int(abs(exponent))).reduce(1) { result, _ in result * base }
    return exponent < 0 ? 1 / result : result
  }

  /// Returns whether two values are equal, or nil if that is not known.
  func areEqual(_ a: Value, _ b: Value) -> Bool? {
    let pairs = a.alternatives.flatMap { a in b.alternatives.map { areOneEqual(a, $0) } }
    let answers = Set(pairs)
    return answers.count == 1 ? answers.first! : nil
  }

  /// Returns whether `a == b`, or nil if that is not known: `null` and `undefined` are alike.
  private func areAlike(_ a: Value, _ b: Value) -> Bool? {
    a.isNullish == true && b.isNullish == true ? true : areEqual(a, b)
  }

  /// Returns whether two values that are no choices are equal, or nil if that is not known.
  private func areOneEqual(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.number(let a), .number(let b)): return a == b
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.text(let a), .text(let b)):
      guard let a = a.known, let b = b.known else { return nil }
      return a == b
    case (.undefined, .undefined), (.null, .null), (.step, .step): return true
    case (.undefined, .null), (.null, .undefined): return false
    case (.function(let a), .function(let b)): return a == b
    case (.object(let a), .object(let b)): return a == b
    case (.native(let a), .native(let b)): return a == b ? true : nil
    // What a module exports is something.
    case (.external(let external), .null), (.null, .external(let external)),
      (.external(let external), .undefined), (.undefined, .external(let external)):
      return external.path.count <= 1 ? false : nil
    default:
      if a.isNullish == true, b.isNullish == false { return false }
      if b.isNullish == true, a.isNullish == false { return false }
      return nil
    }
  }

  // MARK: Assignments

  /// Returns the value of an assignment.
  func assignment(_ node: SyntaxNode, name: String?) -> Value {
    guard let left = node.child(.left)?.unwrapped, let right = node.child(.right) else {
      return .unknown
    }
    let inferred = left.kind == .identifier ? left.originalName : left.child(.property)?.text
    guard left.kind == .member || left.kind == .subscript else {
      let value = evaluate(right, name: inferred)
      if isReachable { assign(left, value) }
      return value
    }
    // The object and the key are evaluated before the value.
    let reference = access(left, isRead: false)
    let value = evaluate(right, name: inferred)
    if let inferred, inferred != "constructor" { nameFunction(value, inferred) }
    makeMethod(value, of: reference.receiver)
    if isReachable { set(reference.key, of: reference.receiver, to: value, at: node) }
    return value
  }

  /// Returns the value of `+=`, `??=` and the like.
  func augmentedAssignment(_ node: SyntaxNode) -> Value {
    guard let left = node.child(.left)?.unwrapped, let right = node.child(.right),
      let word = node.child(.operator)?.text.dropLast()
    else { return .unknown }
    let old = evaluate(left)
    if ["&&", "||", "??"].contains(word) {
      return shortCircuit(String(word), old, leftNode: left, at: node) {
        let value = self.evaluate(right)
        if self.isReachable { self.assign(left, value) }
        return value
      }
    }
    let value = apply(String(word), old, evaluate(right), at: node)
    if isReachable { assign(left, value) }
    return value
  }

}

extension SyntaxNode {

  /// The operands of an expression and of those on its left that have the same operator:
  /// `(a || b) || c` is `a || (b || c)`.
  fileprivate func operands(of word: String) -> [SyntaxNode] {
    var result: [SyntaxNode] = []
    var current = self
    while current.kind == .binary, current.child(.operator)?.text == word,
      let left = current.child(.left), let right = current.child(.right)
    {
      result.append(right)
      current = left.unwrapped
    }
    return result.reversed().reduce(into: [current]) { $0.append($1) }
  }

}
