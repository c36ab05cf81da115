import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Returns what an expression evaluates to; a function without a name is called `name`.
  func evaluate(_ node: SyntaxNode, name: String? = nil) -> Value {
    guard isReachable, mayWork(at: node) else { return .unknown }
    return nested(at: node, or: .unknown) { value(of: node, name: name) }
  }

  /// Returns what an expression that is known to be reachable evaluates to.
  private func value(of node: SyntaxNode, name: String?) -> Value {
    switch node.kind {
    case .identifier: return read(node)
    case .undefined: return .undefined
    case .null: return .null
    case .trueLiteral: return .boolean(true)
    case .falseLiteral: return .boolean(false)
    case .number: return node.numberValue.map(Value.number) ?? .unknown
    case .string: return .string(node.stringValue)
    case .templateString: return template(node)
    case .regex: return .unknown
    case .this: return currentThis
    case .parenthesized, .typeAssertion:
      return node.unwrapped == node ? .unknown : evaluate(node.unwrapped, name: name)
    case .sequence: return node.children.reduce(.undefined) { _, next in evaluate(next) }
    case .object: return object(node)
    case .array: return array(node)
    case .functionExpression, .generatorExpression, .arrowFunction:
      return makeClosure(node, name: FunctionView(node).name?.originalName ?? name ?? "")
    case .classExpression: return makeClass(node, name: name)
    case .call where node.tree.isUnread(node): return reportUnread(node)
    case .call, .member, .subscript: return evaluateChain(node)
    case .new: return construct(node)
    case .await: return evaluateAwait(node)
    case .yield: return evaluateYield(node)
    case .unary: return unary(node)
    case .update: return update(node)
    case .binary: return binary(node)
    case .assignment: return assignment(node, name: name)
    case .augmentedAssignment: return augmentedAssignment(node)
    case .ternary: return ternary(node)
    case .spread, .templateSubstitution, .jsxElement, .jsxExpression, .error, .other, .decorator:
      node.children.forEach { if !$0.isType { _ = evaluate($0) } }
      return .unknown
    case .metaProperty: return .unknown
    default: return .unknown
    }
  }

  // MARK: Names

  /// Returns the variable of `binding` that the current code sees, or nil.
  func cell(of binding: BindingID) -> Int? {
    let slot = modules[environments[environment].module].scopes.bindings[Int(binding)].slot
    return environment(of: binding).map { environments[$0].firstCell + slot }
  }

  /// Returns the environment around the current code that has the variable of `binding`, or nil.
  private func environment(of binding: BindingID) -> EnvironmentID? {
    let scope = modules[environments[environment].module].scopes.bindings[Int(binding)].scope
    var current = environment
    while current >= 0 {
      if environments[current].scope == scope { return current }
      current = environments[current].parent
    }
    return nil
  }

  /// Returns the value of the variable that `node` names.
  func read(_ node: SyntaxNode) -> Value {
    let module = environments[environment].module
    guard let binding = modules[module].scopes.binding(of: node) else {
      return global(node.text, module: module)
    }
    return read(binding, in: module)
  }

  /// Returns the value of a variable.
  func read(_ binding: BindingID, in module: Int) -> Value {
    let declared = modules[module].scopes.bindings[Int(binding)]
    if declared.kind == .import { return imported(declared.declaration, module: module) }
    if declared.scope == 0 { demand(binding, in: module) }
    return cell(of: binding).map { heap.cells[$0] } ?? .unknown
  }

  /// Returns the value of a name that nothing in the module declares.
  private func global(_ name: String, module: Int) -> Value {
    if let openEnumeration, let member = heap.objects[openEnumeration].properties[name] {
      return member.value
    }
    switch name {
    case "exports": return .object(modules[module].commonJSExports)
    case "module": return .object(modules[module].commonJSModule)
    case "arguments": return argumentsObject
    case "NaN": return .number(.nan)
    case "Infinity": return .number(.infinity)
    default: return .native(name)
    }
  }

  /// Sets the variable that `node` names.
  func write(_ node: SyntaxNode, _ value: Value) {
    let module = environments[environment].module
    guard let binding = modules[module].scopes.binding(of: node) else {
      if mayHoldStep(value) { hasSharedStep = true }
      return
    }
    if modules[module].scopes.bindings[Int(binding)].scope == 0 { demand(binding, in: module) }
    guard let holder = environment(of: binding) else { return }
    // A variable that is older than the run may be read by any function of the module.
    if isRunning, !environments[holder].isUnderRun, !isStepShared { share(value) }
    let slot = modules[module].scopes.bindings[Int(binding)].slot
    heap.setCell(environments[holder].firstCell + slot, to: value)
  }

  /// The value of `this`.
  var currentThis: Value {
    heap.cells[activations[environments[environment].activation].thisCell]
  }

  /// The value of `arguments`.
  private var argumentsObject: Value {
    let given = activations[environments[environment].activation].arguments
    return makeArray(elements(of: given).mapped(\.asArgument))
  }

  // MARK: Literals

  /// Returns the value of a template literal.
  private func template(_ node: SyntaxNode) -> Value {
    let parts = node.templateParts.map { part in
      switch part {
      case .text(let text): Value.string(text)
      case .expression(let expression):
        text(of: primitive(evaluate(expression), .string, at: expression))
      }
    }
    return concatenate(parts)
  }

  /// Returns `value` as a string.
  func text(of value: Value) -> Value {
    switch value {
    case .text: value
    case .number(let number): .string(displayNumber(number))
    case .boolean(let flag): .string(flag ? "true" : "false")
    case .undefined: .string("undefined")
    case .null: .string("null")
    // `undefined` beside something else is what an exhausted list or a missing key would give.
    case .choice(let values): .anyOf(values.filter { $0 != .undefined }.map(text))
    case .unknown, .object, .function, .native, .external, .step, .promise, .data:
      .text(.hole)
    }
  }

  /// Returns the strings that `parts`, each a string or several, are together.
  func concatenate(_ parts: [Value]) -> Value {
    var results = [Template(parts: [])]
    for part in parts {
      let alternatives = part.alternatives.map { value -> Template in
        if case .text(let template) = value { template } else { .hole }
      }
      // Past a few combinations, or beside anything at all, a reader learns nothing from them.
      let isFew = results.count * alternatives.count <= 8 && !alternatives.contains(.hole)
      let next = isFew ? alternatives : [.hole]
      if results.count == 1, next.count == 1 {
        // What is held in two places is copied when it changes.
        results[0] += next[0]
        if results[0].isTooLong { results[0] = .hole }
      } else {
        results = results.flatMap { result in next.map { (result + $0).bounded } }
      }
    }
    countWork(through: results.reduce(0) { $0 + $1.size })
    return .anyOf(results.map(Value.text))
  }

  /// Returns the value of an object literal.
  private func object(_ node: SyntaxNode) -> Value {
    let id = heap.allocate(HeapObject())
    for member in node.children { addMember(member, to: id) }
    return .object(id)
  }

  /// Adds a member of an object literal to the object.
  private func addMember(_ member: SyntaxNode, to id: ObjectID) {
    switch member.kind {
    case .pair:
      guard let key = member.child(.key), let value = member.child(.value) else { return }
      let name = propertyKey(key)
      let result = evaluate(value, name: name ?? "")
      if name == "__proto__" { return heap.setPrototype(of: id, to: result) }
      if let name { nameFunction(result, name) }
      define(name, result, on: id)
    case .shorthandProperty: define(member.text, read(member), on: id)
    case .method: addMethod(member, to: id, owner: nil)
    case .spread:
      if let value = member.operand { copy(evaluate(value), to: id) }
    default: break
    }
  }

  /// Gives an object a property whose name may not be known.
  func define(_ name: String?, _ value: Value, on id: ObjectID) {
    if let name {
      heap.setProperty(name, of: id, to: Property(value: value))
    } else {
      heap.addRest(value, to: id)
      heap.open(id)
    }
  }

  /// Returns the name that a property name in the source stands for, or nil if it is not known.
  func propertyKey(_ node: SyntaxNode) -> String? {
    switch node.kind {
    case .string: return node.stringValue
    case .number: return node.numberValue.map(displayNumber)
    case .computedName:
      guard let expression = node.operand else { return nil }
      return key(from: evaluate(expression))
    default: return node.text
    }
  }

  /// Returns the property name that `value` stands for, or nil if it is not known.
  func key(from value: Value) -> String? {
    switch value {
    case .text(let template): template.known
    case .number(let number): displayNumber(number)
    case .native(let path) where path.hasPrefix("Symbol."): "@@" + path.dropFirst(7)
    case .boolean(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// Returns the value of an array literal.
  private func array(_ node: SyntaxNode) -> Value {
    var result = ArgumentList()
    var position = 0
    for (index, element) in node.positionedElements {
      let holes = Array(repeating: Value.undefined, count: max(0, index - position))
      append(.exact(holes), to: &result)
      appendValues(of: element, to: &result)
      position = index + 1
    }
    return makeArray(elements(of: result))
  }

  /// Returns the values of arguments or array elements, spreads included.
  func list(of nodes: [SyntaxNode]) -> ArgumentList {
    var result = ArgumentList()
    for node in nodes where !node.isType { appendValues(of: node, to: &result) }
    return result
  }

  /// Appends the value of an argument or element, or those of a spread, to a list of values.
  private func appendValues(of node: SyntaxNode, to list: inout ArgumentList) {
    if node.kind == .spread {
      let value = node.operand.map { evaluate($0) } ?? .unknown
      append(iteratedElements(value, at: node), to: &list)
    } else {
      append(.exact([evaluate(node)]), to: &list)
    }
  }

  /// Appends elements to a list of values.
  private func append(_ elements: Elements, to list: inout ArgumentList) {
    if list.rest == nil, case .exact(let values) = elements,
      list.positional.count + values.count <= Bound.elements
    {
      list.positional += values
    } else if elements != .exact([]) {
      list.rest = list.rest?.joined(with: elements.joined) ?? elements.joined
    }
  }

  /// Returns arguments as the elements of an array.
  func elements(of arguments: ArgumentList) -> Elements {
    arguments.rest.map { .many(.anyOf(arguments.positional + [$0])) }
      ?? .exact(arguments.positional)
  }

  /// Returns a new array.
  func makeArray(_ elements: Elements) -> Value {
    if case .exact(let values) = elements { countWork(through: values.count) }
    return .object(heap.allocate(HeapObject(kind: .array, elements: elements)))
  }

  // MARK: Choices

  /// Returns the value of `a ? b : c`.
  private func ternary(_ node: SyntaxNode) -> Value {
    guard let test = node.child(.condition), let consequence = node.child(.consequence),
      let alternative = node.child(.alternative)
    else { return .unknown }
    if let value = ternaryByParts(node, test, consequence, alternative) { return value }
    let truth = evaluate(test).truth
    var results: [Value] = []
    choose(
      at: node, truth: truth, condition: test.conditionText,
      absent: absentPromises(test), then: { self.collectResult(of: consequence, in: &results) },
      else: { self.collectResult(of: alternative, in: &results) })
    return .anyOf(results)
  }

  /// Evaluates `node` and adds its value if the code after it can be reached.
  func collectResult(of node: SyntaxNode, in results: inout [Value]) {
    let value = evaluate(node)
    if isReachable { results.append(value) }
  }

  /// Returns the value of `&&`, `||` or `??`, and of their assignments, whose right side is
  /// `right`.
  func shortCircuit(
    _ operation: String, _ left: Value, leftNode: SyntaxNode, at node: SyntaxNode,
    right: () -> Value
  ) -> Value {
    let takesRight: Bool? =
      switch operation {
      case "&&": left.truth
      case "||": left.truth.map { !$0 }
      default: left.isNullish
      }
    if takesRight == false { return left }
    var result = Value.unknown
    choose(
      at: node, truth: takesRight, condition: impliedCondition(operation, on: leftNode),
      absent: operation == "&&" ? absentPromises(leftNode) : AbsentPromises(),
      then: { result = right() }, else: nil)
    if takesRight == true { return result }
    let kept = left.alternatives.filter { !$0.takesRight(of: operation) }
    // What is not known has no properties where it is not an object: it counts as false.
    let isObject = operation == "&&" && result.alternatives.allSatisfy(\.isObject)
    let absent: [Value] = kept.contains { $0.truth == nil } ? [.undefined, .boolean(false)] : []
    return .anyOf((isObject ? kept.filter { $0.truth == false } + absent : kept) + [result])
  }

  /// Returns the condition under which `&&`, `||` or `??` with `left` goes on to its right side.
  func impliedCondition(_ operation: String, on left: SyntaxNode) -> String {
    switch operation {
    case "&&": left.testText(being: true) ?? "\(left.conditionText) is truthy"
    case "||": left.testText(being: false) ?? "\(left.conditionText) is falsy"
    default: "\(left.conditionText) is nullish"
    }
  }

}

extension Value {

  /// Whether `&&`, `||` or `??` with this value on the left surely goes on to the right.
  fileprivate func takesRight(of operation: String) -> Bool {
    switch operation {
    case "&&": truth == true
    case "||": truth == false
    default: isNullish == true
    }
  }

}

/// Returns a number without its fraction, as the nearest one that is not too large to count with.
func truncated(_ number: Double) -> Int {
  number.isNaN ? 0 : Int(min(max(number, -1e15), 1e15))
}
