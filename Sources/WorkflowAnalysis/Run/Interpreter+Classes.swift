import Semantics
import Syntax

extension Interpreter {

  /// Runs a class declaration.
  func declareClass(_ node: SyntaxNode) {
    let value = makeClass(node, name: nil)
    guard let name = ClassView(node).name else { return }
    let module = environments[environment].module
    let table = modules[module].scopes
    // The class's own scope has the name too: the declaration is the one around it.
    guard let inner = table.scope(at: node) else { return }
    var scope = table.scopes[Int(inner)].parent
    while scope >= 0 {
      if let binding = table.binding(named: name.text, in: scope), let cell = cell(of: binding) {
        heap.initializeCell(cell, to: value)
        return
      }
      scope = table.scopes[Int(scope)].parent
    }
  }

  /// Returns the class that `node` is.
  func makeClass(_ node: SyntaxNode, name: String?) -> Value {
    let view = ClassView(node)
    let base = view.base.map { evaluate($0) }
    let outer = environment
    enterScope(at: node)
    defer { environment = outer }
    let prototype = heap.allocate(
      HeapObject(prototype: base.flatMap { prototypeObject(of: $0, at: node) }))
    // A class refers to itself by its number, which is the next one.
    let id = heap.functions.count
    let record = ClassRecord(
      node: node, environment: environment, base: base, prototype: prototype,
      constructor: constructor(of: view, home: .object(prototype), owner: id))
    let value = makeFunction(.class(record), name: view.name?.originalName ?? name ?? "")
    setInnerName(of: view, to: value)
    heap.setProperty(
      "constructor", of: prototype, to: Property(value: value, isEnumerable: false))
    for member in view.members where member.kind == .method {
      addMethod(member, to: memberTarget(member, id, prototype), owner: id)
    }
    for member in view.members where member.kind == .method {
      decorate(member, view.decorators(of: member), memberTarget(member, id, prototype))
    }
    initializeStatics(view, id)
    return decorate(value, view.decorators)
  }

  /// Gives the name of a class its value inside the class.
  private func setInnerName(of view: ClassView, to value: Value) {
    let module = environments[environment].module
    guard let name = view.name, let scope = modules[module].scopes.scope(at: view.node),
      let binding = modules[module].scopes.binding(named: name.text, in: scope),
      let cell = cell(of: binding)
    else { return }
    heap.initializeCell(cell, to: value)
  }

  /// Returns the object from which instances of the base inherit, or nil.
  private func prototypeObject(of base: Value, at node: SyntaxNode) -> Value? {
    switch base {
    case .function(let id): prototypeValue(ofFunction: id)
    case .choice(let values):
      values.lazy.compactMap { self.prototypeObject(of: $0, at: node) }.first
    default: nil
    }
  }

  /// Returns the constructor that a class has of its own, or nil.
  private func constructor(of view: ClassView, home: Value, owner: FunctionID) -> Closure? {
    let found = view.members.first {
      $0.kind == .method && !$0.has(.staticWord) && $0.child(.name)?.text == "constructor"
    }
    return found.map {
      Closure(node: $0, environment: environment, home: home, owner: owner)
    }
  }

  /// Returns the object that a member becomes a property of.
  private func memberTarget(
    _ member: SyntaxNode, _ id: FunctionID, _ prototype: ObjectID
  ) -> ObjectID {
    member.has(.staticWord) ? propertiesObject(of: id) : prototype
  }

  /// Adds a method, getter or setter to an object.
  func addMethod(_ node: SyntaxNode, to id: ObjectID, owner: FunctionID?) {
    guard let name = node.child(.name), let key = propertyKey(name) else { return }
    let view = FunctionView(node)
    // `super` in a static method means the base itself, in any other the base's prototype.
    let isStatic = owner != nil && node.has(.staticWord)
    let home: Value = isStatic ? .function(owner!) : .object(id)
    let isSymbol = key.hasPrefix("@@")
    let shown = isSymbol ? "[Symbol.\(key.dropFirst(2))]" : key
    let function = makeClosure(node, name: shown, home: home, owner: owner)
    var property = heap.objects[id].properties[key] ?? Property(isEnumerable: owner == nil)
    if view.isGetter {
      property.getter = function
    } else if view.isSetter {
      property.setter = function
    } else {
      property = Property(value: function, isEnumerable: owner == nil)
    }
    heap.setProperty(key, of: id, to: property)
  }

  /// Runs the static fields and blocks of a class.
  private func initializeStatics(_ view: ClassView, _ id: FunctionID) {
    for member in view.members {
      if member.kind == .field, FieldView(member).isStatic {
        withReceiver(.function(id), home: .function(id), owner: id) {
          initialize(FieldView(member), on: propertiesObject(of: id))
        }
      } else if member.kind == .staticBlock {
        withReceiver(.function(id), home: .function(id), owner: id) {
          withScope(at: member) { member.child(.body).map { execute($0) } }
        }
      }
    }
  }

  /// Runs `run` with a value of `this`.
  private func withReceiver(
    _ receiver: Value, home: Value?, owner: FunctionID?, _ run: () -> Void
  ) {
    let outer = environment
    let thisCell = heap.allocateCells(1)
    heap.initializeCell(thisCell, to: receiver)
    activations.append(Activation(thisCell: thisCell, home: home, owner: owner))
    let around = environments[environment]
    environments.append(
      Environment(
        scope: -1, module: around.module, parent: environment, firstCell: 0,
        activation: activations.count - 1, isUnderRun: around.isUnderRun || isRunning,
        isOfModule: !isRunning))
    environment = environments.count - 1
    run()
    environment = outer
  }

  /// Gives a field its initial value.
  private func initialize(_ field: FieldView, on id: ObjectID) {
    guard let name = field.name else { return }
    let key = propertyKey(name)
    define(key, field.value.map { evaluate($0, name: key) } ?? .undefined, on: id)
  }

  // MARK: Constructing

  /// Returns the value of `new`.
  func construct(_ node: SyntaxNode) -> Value {
    guard let callee = node.child(.constructor) else { return .unknown }
    let value = evaluate(callee.unwrapped)
    let arguments = self.arguments(of: node)
    guard isReachable else { return .unknown }
    let classes = value.alternatives.filter { $0.isNullish != true }
    return .anyOf(classes.map { construct($0, arguments, at: node) })
  }

  /// Returns a new instance of `callee`; it inherits from the prototype of `newTarget`, if there is
  /// one.
  func construct(
    _ callee: Value, _ arguments: ArgumentList, at node: SyntaxNode, newTarget: Value = .undefined
  ) -> Value {
    if case .function(let target) = newTarget, newTarget != callee {
      let instance = heap.allocate(HeapObject(prototype: prototypeValue(ofFunction: target)))
      return initialize(.object(instance), as: callee, arguments, at: node) ?? .object(instance)
    }
    switch callee {
    case .function(let id):
      if case .bound(let target, _, let first) = heap.functions[id].kind {
        let all = ArgumentList(first.positional + arguments.positional, rest: arguments.rest)
        return construct(target, all, at: node)
      }
      let instance = heap.allocate(HeapObject(prototype: prototypeValue(ofFunction: id)))
      let replaced = initialize(.object(instance), as: callee, arguments, at: node)
      return replaced ?? .object(instance)
    case .native(let path): return constructNative(path, arguments, at: node)
    case .external(let external) where external.isContextStore:
      return makeKeeper(of: .undefined, methods: Self.contextMethods)
    default:
      return callUnknown(callee, receiver: .undefined, arguments, at: node)
    }
  }

  /// Runs what constructing `callee` does to an instance.
  ///
  /// - Returns: the object that the constructor returns in the instance's place, or nil.
  @discardableResult
  func initialize(
    _ instance: Value, as callee: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value? {
    guard case .function(let id) = callee else {
      if case .object(let object) = instance {
        if case .native(let path) = callee, becomeCollection(object, path, arguments, at: node) {
          return nil
        }
        heap.open(object)
      }
      if !callee.alternatives.contains(where: { if case .native = $0 { true } else { false } }) {
        _ = callUnknown(callee, receiver: .undefined, arguments, at: node)
      }
      return nil
    }
    switch heap.functions[id].kind {
    case .closure(let closure):
      return replacement(
        invoke(
          Invocation(
            closure: closure, function: id, receiver: instance, arguments: arguments, site: node)),
        of: instance)
    case .class(let record):
      return initialize(instance, as: record, id, arguments, at: node)
    case .bound, .method, .stepMethod, .resolver, .rejecter, .exporter, .export: return nil
    }
  }

  /// Makes the instance of a class that extends a list, a map or a set of JavaScript one of these;
  /// returns whether `path` names such a base.
  private func becomeCollection(
    _ id: ObjectID, _ path: String, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Bool {
    guard ["Array", "Map", "Set", "WeakMap", "WeakSet"].contains(path),
      case .object(let made) = constructNative(path, arguments, at: node)
    else { return false }
    heap.setKind(of: id, to: heap.objects[made].kind)
    heap.setElements(of: id, to: heap.objects[made].elements)
    return true
  }

  /// Runs what constructing a class does to an instance.
  private func initialize(
    _ instance: Value, as record: ClassRecord, _ id: FunctionID, _ arguments: ArgumentList,
    at node: SyntaxNode
  ) -> Value? {
    if let constructor = record.constructor {
      let function = heap.allocate(
        FunctionRecord(kind: .closure(constructor), name: "new \(heap.functions[id].name)"))
      return replacement(
        invoke(
          Invocation(
            closure: constructor, function: function, receiver: instance, arguments: arguments,
            site: node)),
        of: instance)
    }
    if let base = record.base { initialize(instance, as: base, arguments, at: node) }
    initializeFields(of: record, id, instance)
    return nil
  }

  /// Returns what comes of constructing `instance` if the constructor returns `value`: objects
  /// stand in its place. Nil if it is the instance in any case.
  private func replacement(_ value: Value, of instance: Value) -> Value? {
    guard value.alternatives.contains(where: \.isObject) else { return nil }
    return .anyOf(value.alternatives.map { $0.isObject ? $0 : instance })
  }

  /// Gives the fields that a class declares their values in an instance.
  private func initializeFields(of record: ClassRecord, _ id: FunctionID, _ instance: Value) {
    guard case .object(let object) = instance else { return }
    let outer = environment
    environment = record.environment
    for member in ClassView(record.node).members where member.kind == .field {
      let field = FieldView(member)
      if field.isStatic || member.isDeclarationOnly { continue }
      withReceiver(instance, home: .object(record.prototype), owner: id) {
        initialize(field, on: object)
      }
    }
    environment = outer
  }

  /// Gives the fields of a class without a base their values, when its constructor begins.
  func initializeOwnFields(of constructor: Closure, _ instance: Value) {
    guard let owner = constructor.owner, case .class(let record) = heap.functions[owner].kind,
      record.base == nil
    else { return }
    initializeFields(of: record, owner, instance)
  }

  /// Runs `super(…)`.
  func callSuper(_ node: SyntaxNode) -> Value {
    let arguments = self.arguments(of: node)
    let activation = activations[environments[environment].activation]
    guard let owner = activation.owner, case .class(let record) = heap.functions[owner].kind
    else { return .unknown }
    if let base = record.base { initialize(currentThis, as: base, arguments, at: node) }
    initializeFields(of: record, owner, currentThis)
    return .undefined
  }

  // MARK: TypeScript's own declarations

  /// Runs an `enum` declaration.
  func declareEnumeration(_ node: SyntaxNode) {
    guard let name = node.child(.name), let body = node.child(.body) else { return }
    let id = heap.allocate(HeapObject())
    bind(name, to: .object(id))
    var next = Value.number(0)
    for member in body.children {
      let key: String
      if member.kind == .enumAssignment {
        guard let named = member.child(.name), let value = member.child(.value),
          let found = propertyKey(named)
        else { continue }
        key = found
        next = enumerationValue(value, in: id)
      } else {
        key = propertyKey(member) ?? member.text
      }
      heap.setProperty(key, of: id, to: Property(value: next))
      if let number = number(next), case .number = next {
        heap.setProperty(displayNumber(number), of: id, to: Property(value: .string(key)))
        next = .number(number + 1)
      }
    }
  }

  /// Returns the value of an enumeration's member, which may name earlier members.
  private func enumerationValue(_ node: SyntaxNode, in id: ObjectID) -> Value {
    openEnumeration = id
    defer { openEnumeration = nil }
    return evaluate(node)
  }

  /// Runs a `namespace` declaration: its exported names become properties of an object.
  func declareNamespace(_ node: SyntaxNode) {
    guard let name = node.child(.name), let body = node.child(.body) else { return }
    let id = heap.allocate(HeapObject())
    bind(name, to: .object(id))
    withScope(at: body) {
      for statement in body.children {
        execute(statement)
        guard statement.kind == .exportStatement, let declaration = statement.child(.declaration)
        else { continue }
        for declared in declaration.declaredNames {
          heap.setProperty(declared.text, of: id, to: Property(value: read(declared)))
        }
      }
    }
  }

}

extension SyntaxNode {

  /// Whether a field is only declared, so that it sets nothing: `declare x: T`, or a TypeScript
  /// field without a value, which must not hide what a constructor parameter sets.
  fileprivate var isDeclarationOnly: Bool {
    tree.language != .javascript && child(.value) == nil
  }

}
