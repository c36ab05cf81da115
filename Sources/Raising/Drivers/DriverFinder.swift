import Semantics
import Syntax

/// Tells helpers that drive generators from other functions: by what is written in them, or, if
/// they are not in the file, by their names.
struct DriverFinder {

  /// Where names are used.
  let uses: NameUses

  /// What is known of variables.
  private var known: [BindingID: Driver?] = [:]

  /// Creates a finder.
  init(_ uses: NameUses) { self.uses = uses }

  /// Returns the helper that `call` calls, or nil.
  mutating func driver(of call: SyntaxNode) -> Driver? {
    guard let callee = call.child(.function)?.sequenceParts.last else { return nil }
    guard callee.kind == .identifier, let binding = uses.binding(of: callee) else {
      return uses.helperName(of: callee).flatMap(Self.driver(named:))
    }
    if let known = known[binding] { return known }
    let values = uses.uses(of: binding).compactMap(\.givenValue)
    let found = values.compactMap { driver(ofValue: $0) }.first
      ?? uses.helperName(of: callee).flatMap(Self.driver(named:))
    known[binding] = found
    return found
  }

  /// Returns the helper with a published name, or nil.
  private static func driver(named name: String) -> Driver? {
    switch name {
    case "awaiter": Driver(form: .calling, product: .function)
    case "asynctogenerator": Driver(form: .wrapping, product: .function)
    case "asyncgenerator": Driver(form: .calling, product: .generator(wrappers: []))
    case "wrapasyncgenerator": Driver(form: .wrapping, product: .generator(wrappers: []))
    default: nil
    }
  }

  /// Returns the helper that a value is, such as `this && this.__awaiter || function …`, or nil.
  private func driver(ofValue node: SyntaxNode) -> Driver? {
    guard let function = node.lastAlternative, function.isHelper, function.text.contains(".apply(")
    else { return nil }
    let form: Driver.Form
    switch FunctionView(function).parameters.count {
    case 1: form = .wrapping
    case 3, 4: form = .calling
    default: return nil
    }
    return product(of: function, form).map { Driver(form: form, product: $0) }
  }

  /// Returns what a helper makes of the generator that it is handed, or nil if it is no such
  /// helper.
  private func product(of function: SyntaxNode, _ form: Driver.Form) -> Driver.Product? {
    let code = [function] + constructed(in: function)
    let texts = code.map(\.text)
    let mentions = { (word: String) in texts.contains { $0.contains(word) } }
    guard mentions("next"), mentions("Promise") else { return nil }
    let wrappers = Set(code.flatMap { uses.records(namedIn: $0) })
    if !wrappers.isEmpty, mentions("throw"), mentions("return") {
      return .generator(wrappers: wrappers)
    }
    if mentions("asyncIterator") || code.count > 1 { return nil }
    return form == .wrapping || mentions("throw") && mentions(".then(") ? .function : nil
  }

  /// Returns the classes of what an async generator waits for that `node`, `new Driver(generator)`,
  /// makes; nil if it makes none.
  func wrappers(of node: SyntaxNode) -> Set<BindingID>? {
    guard let name = node.child(.constructor), name.kind == .identifier,
      let value = uses.binding(of: name).flatMap(uses.onlyValue), value.isHelper,
      FunctionView(value).parameters.count == 1,
      case .generator(let wrappers) = product(of: value, .wrapping)
    else { return nil }
    return wrappers
  }

  /// Returns the generator that `call` calls and nothing else uses, or nil.
  func generator(calledBy call: SyntaxNode) -> SyntaxNode? {
    guard var callee = call.child(.function)?.unwrapped else { return nil }
    if let method = callee.memberName, method == "apply" || method == "call" {
      guard let object = callee.child(.object)?.unwrapped else { return nil }
      callee = object
    }
    if callee.kind == .generatorExpression { return callee }
    guard callee.kind == .identifier, let binding = uses.binding(of: callee),
      uses.uses(of: binding).count == 2, let value = uses.onlyValue(of: binding)
    else { return nil }
    return value.kind == .generatorExpression || value.kind == .generatorDeclaration ? value : nil
  }

  /// Returns the functions whose objects a helper makes: Babel's wraps `new Driver(f(…))`.
  private func constructed(in function: SyntaxNode) -> [SyntaxNode] {
    function.subtree.compactMap { node in
      guard node.kind == .new, let name = node.child(.constructor), name.kind == .identifier,
        let binding = uses.binding(of: name), let value = uses.onlyValue(of: binding),
        value.isFunction, value.isHelper, !value.contains(node)
      else { return nil }
      return value.isRecordMaker ? nil : value
    }
  }

}

extension DriverFinder {

  /// Whether a function does not call itself by its own name.
  func isUnnamedInside(_ function: SyntaxNode) -> Bool {
    guard let name = function.child(.name), let binding = uses.binding(of: name) else {
      return true
    }
    return uses.uses(of: binding).allSatisfy { $0 == name }
  }

  /// Returns the values that a variable is given.
  func values(of name: SyntaxNode) -> [SyntaxNode] {
    guard let binding = uses.binding(of: name) else { return [] }
    return uses.uses(of: binding).compactMap { $0.givenValue?.unwrapped }
  }

}

extension NameUses {

  /// Returns the variables of the functions named in `code` whose objects do nothing but keep what
  /// they are handed.
  func records(namedIn code: SyntaxNode) -> [BindingID] {
    code.subtree.compactMap { node in
      guard node.kind == .identifier, let binding = self.binding(of: node),
        let value = onlyValue(of: binding)?.lastAlternative, value.isRecordMaker
      else { return nil }
      return binding
    }
  }

}

extension SyntaxNode {

  /// The last of the values that `a && b || c` chooses from.
  var lastAlternative: SyntaxNode? {
    var node = unwrapped
    while node.kind == .binary, node.hasOperator("||"), let right = node.child(.right) {
      node = right.unwrapped
    }
    return node
  }

  /// Whether the node is a function of the size of a helper.
  var isHelper: Bool { isFunction && range.upper - range.lower < 2_500 }

  /// Whether the node is a function that keeps what it is handed in the object that it makes, and
  /// does nothing else.
  fileprivate var isRecordMaker: Bool {
    guard isFunction, range.upper - range.lower < 300, kind != .arrowFunction else { return false }
    let assigned = subtree.filter { $0.kind == .assignment }
    return !assigned.isEmpty && assigned.allSatisfy { assignment in
      assignment.child(.left)?.child(.object)?.kind == .this
        && assignment.child(.right)?.unwrapped.kind == .identifier
    }
  }

}
