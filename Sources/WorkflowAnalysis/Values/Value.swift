/// The number of an object in the heap.
typealias ObjectID = Int

/// The number of a function in the heap.
typealias FunctionID = Int

/// The number of a promise.
typealias PromiseID = Int

/// What an expression can evaluate to, as far as it is known.
enum Value: Hashable {

  /// Any value at all, except that it does not hold the step object.
  case unknown

  /// `undefined`.
  case undefined

  /// `null`.
  case null

  /// A known boolean.
  case boolean(Bool)

  /// A known number.
  case number(Double)

  /// A string of which at least some part is known.
  case text(Template)

  /// An object: plain, an array, an instance, …
  case object(ObjectID)

  /// A function or class.
  case function(FunctionID)

  /// A function, class or namespace that JavaScript or the platform provides, by its path.
  case native(String)

  /// What a module outside the input exports.
  case external(External)

  /// The step object.
  case step

  /// A promise.
  case promise(PromiseID)

  /// A part of the data that comes from outside, of which the parts that are read are recorded.
  case data(DataID)

  /// One of several values; never nested, never fewer than two.
  case choice([Value])

}

/// An export of a module that is not in the input.
struct External: Hashable {

  /// The specifier by which it is imported.
  let specifier: String

  /// The path of names from the module's namespace; empty for the namespace itself.
  let path: [String]

  /// The number of what there is to say about the module, if there is anything.
  var note: Int?

  /// What a reader calls it.
  var name: String { path.last ?? specifier }

  /// The member called `name`.
  func member(_ name: String) -> External {
    External(specifier: specifier, path: path + [name], note: note)
  }

  /// What this is a member of.
  var parent: External {
    External(specifier: specifier, path: Array(path.dropLast()), note: note)
  }

}

/// A string of which parts may be unknown.
struct Template: Hashable {

  /// The parts in order; no two known parts with the same origin are neighbours.
  private(set) var parts: [Part] = []

  /// How many bytes of it are known.
  private(set) var size = 0

  /// A part of a string.
  struct Part: Hashable {

    /// The text, or nil if it is unknown.
    var text: String?

    /// Whether the part was handed to the function that runs now, rather than written in it.
    var isArgument: Bool

  }

  /// Creates a known string.
  init(_ text: String) { append(Part(text: text, isArgument: false)) }

  /// Creates a string with the given parts.
  init(parts: [Part]) { for part in parts { append(part) } }

  /// A string of which nothing is known.
  static let hole = Template(parts: [Part(text: nil, isArgument: false)])

  /// Adds a part at the end.
  mutating func append(_ part: Part) {
    size += part.text?.utf8.count ?? 0
    guard let last = parts.indices.last, parts[last].isArgument == part.isArgument else {
      parts.append(part)
      return
    }
    // Two unknown parts in a row are one.
    switch (parts[last].text == nil, part.text) {
    case (false, let added?): parts[last].text?.append(added)
    case (true, nil): break
    case (true, _?), (false, nil): parts.append(part)
    }
  }

  /// The whole string, if all of it is known.
  var known: String? {
    var result = ""
    for part in parts {
      guard let text = part.text else { return nil }
      result += text
    }
    return result
  }

  /// Whether it is longer than what is put together.
  var isTooLong: Bool { size + parts.count > Interpreter.Bound.textBytes }

  /// The same string, or one of which nothing is known if it is too long.
  var bounded: Template { isTooLong ? .hole : self }

  /// Returns whether the whole string may be `text`.
  func matches(_ text: String) -> Bool {
    var rest = text[...]
    for (index, part) in parts.enumerated() {
      guard let known = part.text else { continue }
      if index == 0 {
        guard rest.hasPrefix(known) else { return false }
        rest = rest.dropFirst(known.count)
      } else if index == parts.count - 1 {
        guard rest.hasSuffix(known) else { return false }
      } else {
        while !rest.hasPrefix(known) {
          if rest.isEmpty { return false }
          rest = rest.dropFirst()
        }
        rest = rest.dropFirst(known.count)
      }
    }
    return parts.contains { $0.text == nil } || rest.isEmpty
  }

  /// Whether no part is known.
  var isUnknown: Bool { !parts.isEmpty && parts.allSatisfy { $0.text == nil } }

  /// The string followed by `other`.
  static func + (a: Template, b: Template) -> Template {
    var result = a
    result += b
    return result
  }

  /// Adds `other` at the end.
  static func += (a: inout Template, b: Template) {
    for part in b.parts { a.append(part) }
  }

  /// The string, marked as handed to the function that runs now.
  var asArgument: Template {
    Template(parts: parts.map { Part(text: $0.text, isArgument: true) })
  }

  /// The string as a name is shown: `${...}` for every unknown part.
  var display: String {
    isUnknown ? "<dynamic>" : parts.map { $0.text ?? "${...}" }.joined()
  }

}

extension Value {

  /// A known string.
  static func string(_ text: String) -> Value { .text(Template(text)) }

  /// The known string, or nil.
  var knownString: String? {
    if case .text(let template) = self { template.known } else { nil }
  }

  /// Whether the value is a string, whatever is known of it.
  var isText: Bool {
    alternatives.allSatisfy { each in
      if case .text = each { true } else { false }
    }
  }

  /// Whether nothing is known of the value, other than where it comes from.
  var isUnknown: Bool {
    switch self {
    case .unknown, .data: true
    default: false
    }
  }

  /// Whether losing the value would lose what it can do: it is more than plain data.
  var isEssential: Bool {
    switch self {
    case .object, .function, .native, .external, .step, .promise: true
    default: false
    }
  }

  /// Whether the value is an object of the heap.
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// Whether the value, or some value that it may be, can be called.
  var isCallable: Bool {
    switch self {
    case .function, .native, .external: true
    case .choice(let values): values.contains(where: \.isCallable)
    default: false
    }
  }

  /// The values that this value may be, each not a choice.
  var alternatives: [Value] {
    if case .choice(let values) = self { values } else { [self] }
  }

  /// The most alternatives that are kept apart.
  private static let mostAlternatives = 24

  /// The most alternatives of plain data that are kept apart.
  private static let mostPlainAlternatives = 8

  /// The most functions and promises that are kept apart: each may run steps, or be one.
  private static let mostRunning = 512

  /// Returns the first of `values`, as many as are kept apart; what is left out may be anything.
  private static func limited(_ values: [Value]) -> [Value] {
    var (running, others) = (0, 0)
    let kept = values.filter { value in
      switch value {
      case .function, .promise:
        running += 1
        return running <= mostRunning
      default:
        others += 1
        return others <= mostAlternatives
      }
    }
    return kept.count == values.count || kept.contains(.unknown) ? kept : kept + [.unknown]
  }

  /// Whether the value may be one of more objects than are kept apart.
  var mayBeAnotherObject: Bool {
    let values = alternatives
    return values.count >= Self.mostAlternatives && values.contains(.unknown)
      && values.contains(where: \.isObject)
  }

  /// Returns the value that may be any of `values`.
  static func anyOf(_ values: [Value]) -> Value {
    var result: [Value] = []
    var plainCount = 0
    for value in values.flatMap(\.alternatives) {
      // More of what is plain is not told apart.
      if plainCount > mostPlainAlternatives, !value.isEssential { continue }
      if result.contains(value) { continue }
      result.append(value)
      if !value.isEssential { plainCount += 1 }
    }
    if plainCount > mostPlainAlternatives {
      result = result.filter(\.isEssential) + [.unknown]
    }
    if result.count > mostAlternatives { result = limited(result) }
    return result.count == 1 ? result[0] : result.isEmpty ? .undefined : .choice(result)
  }

  /// Returns the value that may be this one or `other`.
  func joined(with other: Value) -> Value {
    self == other ? self : .anyOf([self, other])
  }

  /// Makes the value one that may be `other`, too.
  mutating func join(_ other: Value) { self = joined(with: other) }

  /// The value without what is known of its plain data.
  var forgotten: Value {
    let essential = alternatives.filter(\.isEssential)
    return essential.count == alternatives.count ? self : .anyOf(essential + [.unknown])
  }

  /// The value that this one may have become after any number of changes.
  var widened: Value {
    let kept = alternatives.filter { $0.isEssential || $0.isFlag }
    return kept.count == alternatives.count ? self : .anyOf(kept.filter(\.isEssential) + [.unknown])
  }

  /// Whether the value is one of the few of its kind, so that no number of changes makes many of
  /// it.
  private var isFlag: Bool {
    switch self {
    case .undefined, .null, .boolean: true
    default: false
    }
  }

  /// Whether the value is one that variables begin with: a flag, zero, or nothing yet.
  var isInitial: Bool {
    switch self {
    case .undefined, .null, .boolean: true
    case .number(let number): number == 0
    case .text(let template): template.known == ""
    default: false
    }
  }

  /// Whether the value is `other`, or one of several of which that is one.
  func mayBe(_ other: Value) -> Bool { alternatives.contains(other) }

  /// Whether the value counts as true in a test; nil if that is not known.
  var truth: Bool? {
    switch self {
    case .unknown, .data, .external: return nil
    case .undefined, .null: return false
    case .boolean(let flag): return flag
    case .number(let number): return number != 0 && !number.isNaN
    case .text(let template):
      if let known = template.known { return !known.isEmpty }
      return template.parts.contains { !($0.text ?? "").isEmpty } ? true : nil
    case .native(let path): return Natives.isAlwaysThere(path) ? true : nil
    case .object, .function, .step, .promise: return true
    case .choice(let values):
      let truths = Set(values.map(\.truth))
      return truths.count == 1 ? truths.first! : nil
    }
  }

  /// Whether the value is `undefined` or `null`; nil if that is not known.
  var isNullish: Bool? {
    switch self {
    case .unknown, .data, .external: return nil
    case .undefined, .null: return true
    case .native(let path): return Natives.isAlwaysThere(path) ? false : nil
    case .boolean, .number, .text, .object, .function, .step, .promise: return false
    case .choice(let values):
      let answers = Set(values.map(\.isNullish))
      return answers.count == 1 ? answers.first! : nil
    }
  }

  /// Whether the value, as the prototype of an object, holds nothing but code.
  var isPlainPrototype: Bool {
    if case .step = self { false } else { true }
  }

  /// Whether the value is a text of which a part was handed to the function that runs now.
  var holdsArgumentText: Bool {
    alternatives.contains { each in
      guard case .text(let template) = each else { return false }
      return template.parts.contains(where: \.isArgument)
    }
  }

  /// Whether the value is a string, or may be one among others.
  var mayBeText: Bool {
    switch self {
    case .text: true
    case .choice(let values): values.contains(where: \.mayBeText)
    default: false
    }
  }

  /// The value, where it is handed to a function.
  var asArgument: Value {
    switch self {
    case .text(let template): .text(template.asArgument)
    case .choice(let values): .choice(values.map(\.asArgument))
    default: self
    }
  }

}
