import Syntax

/// An object of the running program.
struct HeapObject: Hashable {

  /// What the object is, beyond its properties.
  enum Kind: Hashable {

    /// An object with properties only.
    case plain

    /// An array; its elements are in order.
    case array

    /// A `Map`; its elements are arrays of a key and a value.
    case map

    /// A `Set`.
    case set

    /// A `WeakMap` or `WeakSet`; its elements are what it holds for any key, and its rest what it
    /// holds for keys that are not known.
    case weak(isMap: Bool)

    /// A generator that has not begun: the function and what it was called with.
    case generator(Suspended)

    /// A `Date`; its time in milliseconds is known, or it is not.
    case date(Double?)

  }

  /// What the object is, beyond its properties.
  var kind: Kind = .plain

  /// The object from which properties are inherited, or nil.
  var prototype: Value?

  /// The properties.
  var properties = PropertyTable()

  /// The elements of an array, map or set.
  var elements = Elements.exact([])

  /// What a property may hold that was set under a name that is not known.
  var rest: Value?

  /// Whether there may be properties that are not listed.
  var isOpen = false

  /// Whether a module's own code has made the object, so that all of the module may hold it.
  var isOfModule = false

  /// Whether the object is a list that has no elements.
  var isEmptyList: Bool {
    guard case .exact(let values) = elements, values.isEmpty else { return false }
    return switch kind {
    case .array, .map, .set: true
    case .plain, .weak, .generator, .date: false
    }
  }

}

/// A call of a generator function whose body has not run yet.
struct Suspended: Hashable {

  /// The generator function.
  let function: FunctionID

  /// The value of `this`.
  let receiver: Value

  /// The arguments.
  let arguments: ArgumentList

  /// The number of calls that were under way when the generator was made.
  let callDepth: Int

}

/// The arguments of a call.
struct ArgumentList: Hashable {

  /// The arguments that are known one by one.
  var positional: [Value] = []

  /// What any argument after these may be, or nil if there is none.
  var rest: Value?

  /// Creates arguments that are known one by one.
  init(_ positional: [Value] = [], rest: Value? = nil) {
    self.positional = positional
    self.rest = rest
  }

  /// The argument at `index`; `undefined` if there is none.
  subscript(index: Int) -> Value {
    index < positional.count ? positional[index] : rest?.joined(with: .undefined) ?? .undefined
  }

  /// All arguments without the first `count`.
  func dropFirst(_ count: Int) -> ArgumentList {
    ArgumentList(Array(positional.dropFirst(count)), rest: rest)
  }

  /// Every value among the arguments.
  var all: [Value] { positional + (rest.map { [$0] } ?? []) }

}

/// The elements of an array, map or set.
enum Elements: Hashable {

  /// Exactly these, in order.
  case exact([Value])

  /// Any number of elements, each of which may be this.
  case many(Value)

  /// The keys of an object: these, in some order, and any number of others.
  case keys([Value])

  /// What any element may be.
  var joined: Value {
    switch self {
    case .exact(let values): values.isEmpty ? .undefined : .anyOf(values)
    case .many(let value): value
    case .keys(let keys): .anyOf(keys + [.unknown])
    }
  }

  /// The elements from the last to the first.
  var reversed: Elements {
    if case .exact(let values) = self { .exact(values.reversed()) } else { self }
  }

  /// Returns elements that may be these or `other`.
  func joined(with other: Elements) -> Elements {
    if self == other { return self }
    if case .exact(let a) = self, case .exact(let b) = other, a.count == b.count {
      return .exact(zip(a, b).map { $0.joined(with: $1) })
    }
    let known = [self, other].filter { $0 != .exact([]) }.map(\.joined)
    return .many(.anyOf(known))
  }

  /// Returns these elements followed by `other`.
  func followed(by other: Elements) -> Elements {
    if other == .exact([]) { return self }
    if self == .exact([]) { return other }
    if case .exact(let a) = self, case .exact(let b) = other,
      a.count + b.count <= Interpreter.Bound.elements
    {
      return .exact(a + b)
    }
    return .many(.anyOf([joined, other.joined]))
  }

}

/// A property of an object.
struct Property: Hashable {

  /// The value; `undefined` for an accessor.
  var value: Value = .undefined

  /// The function that computes the value, if there is one.
  var getter: Value?

  /// The function that takes a new value, if there is one.
  var setter: Value?

  /// Whether loops over the object's properties see this one.
  var isEnumerable = true

  /// The value, and the functions that may be there instead.
  var values: [Value] { [value, getter, setter].compactMap(\.self) }

  /// Returns a property that may be either.
  static func join(_ a: Property?, _ b: Property?) -> Property? {
    guard var result = a ?? b else { return nil }
    result.value = (a?.value ?? .undefined).joined(with: b?.value ?? .undefined)
    result.getter = a?.getter ?? b?.getter
    result.setter = a?.setter ?? b?.setter
    return result
  }

}

/// The properties of an object, in order of creation.
struct PropertyTable: Hashable {

  /// The names in order of creation.
  private(set) var keys: [String] = []

  /// The properties by name.
  private var byKey: [String: Property] = [:]

  /// The property called `key`, or nil.
  subscript(key: String) -> Property? {
    get { byKey[key] }
    set {
      let old = byKey.updateOrRemove(newValue, for: key)
      if old == nil, newValue != nil { keys.append(key) }
      // What is taken back was added last.
      if old != nil, newValue == nil, let index = keys.lastIndex(of: key) { keys.remove(at: index) }
    }
  }

  /// The names and properties in order of creation.
  var all: [(key: String, property: Property)] {
    keys.compactMap { key in byKey[key].map { (key, $0) } }
  }

  static func == (a: Self, b: Self) -> Bool { a.byKey == b.byKey }

  func hash(into hasher: inout Hasher) { hasher.combine(byKey.count) }

}

extension Dictionary {

  /// Sets or removes the value of a key, and returns the old one.
  fileprivate mutating func updateOrRemove(_ value: Value?, for key: Key) -> Value? {
    if let value { updateValue(value, forKey: key) } else { removeValue(forKey: key) }
  }

}

/// A function of the running program.
struct FunctionRecord: Hashable {

  /// What happens when the function is called.
  enum Kind: Hashable {

    /// The code of the program runs.
    case closure(Closure)

    /// A class: it can only be constructed.
    case `class`(ClassRecord)

    /// Another function is called, with a receiver and some arguments fixed.
    case bound(target: Value, receiver: Value, arguments: ArgumentList)

    /// A method that JavaScript provides, taken from its receiver.
    case method(String, receiver: Value)

    /// A method of the step object.
    case stepMethod(String)

    /// The function that resolves a promise made by hand.
    case resolver(PromiseID)

    /// The function that rejects a promise made by hand.
    case rejecter(PromiseID)

    /// The function by which a SystemJS module exports, to the object of its exports.
    case exporter(ObjectID)

    /// The getter by which a module's namespace shows an export.
    case export(String, module: Int)

  }

  /// What happens when the function is called.
  var kind: Kind

  /// The function's name, or the empty string.
  var name: String

  /// The object that holds the function's own properties, once there is one.
  var properties: ObjectID?

  /// Whether a module's own code has made the function, so that all of the module may hold it.
  var isOfModule = false

}

/// A function of the program, with the variables that it sees.
struct Closure: Hashable {

  /// The function.
  let node: SyntaxNode

  /// The variables around the function.
  let environment: EnvironmentID

  /// The object whose method this is, for `super`.
  let home: Value?

  /// The class whose method this is, or nil.
  let owner: FunctionID?

  /// Whether the function is the constructor of a class.
  var isConstructor: Bool {
    node.kind == .method && owner != nil && node.child(.name)?.text == "constructor"
  }

}

/// A class of the program.
struct ClassRecord: Hashable {

  /// The class.
  let node: SyntaxNode

  /// The variables that the class's body sees.
  let environment: EnvironmentID

  /// The value after `extends`, or nil.
  let base: Value?

  /// The object from which instances inherit.
  let prototype: ObjectID

  /// The constructor's function, or nil if the class has none of its own.
  let constructor: Closure?

}

extension Heap {

  /// Gives the function `id` another name.
  mutating func rename(_ id: FunctionID, to name: String) { change(id) { $0.name = name } }

  /// Makes the function `id` a method of the class `owner`.
  mutating func makeMethod(_ id: FunctionID, of owner: FunctionID) {
    guard case .closure(let closure) = functions[id].kind else { return }
    let method = Closure(
      node: closure.node, environment: closure.environment, home: closure.home, owner: owner)
    change(id) { $0.kind = .closure(method) }
  }

}
