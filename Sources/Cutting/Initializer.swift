/// What is seen of the value of a declarator while it is read: its tokens outside of brackets.
struct Initializer {

  /// Whether the value has begun.
  private var isOpen = false

  /// Its first word, if it begins with one that has a meaning.
  private var first: Keyword?

  /// The number of its tokens.
  private var tokens: Int32 = 0

  /// The number of its names.
  private var names: Int32 = 0

  /// The number of its brackets.
  private var groups: Int32 = 0

  /// The number of its operators.
  private var operators: Int32 = 0

  /// The last bracket that opened, if it has been the last token; 0 otherwise.
  private var lastGroup: UInt8 = 0

  /// Whether it is an arrow function.
  private var hasArrow = false

  /// Whether there has been a pattern instead of a name.
  private var hasPattern = false

  /// Whether it assigns something on its way.
  private(set) var assigns = false

  /// What kind of value it is.
  var value: ScriptPart.Value {
    if hasPattern { return .any }
    if hasArrow { return .function }
    let isFunction = first == .function || first == .async
    if isFunction, groups == 2, operators == 0, lastGroup == UInt8(ascii: "{") { return .function }
    if first == .class, lastGroup == UInt8(ascii: "{") { return .function }
    if names == 0, groups == 0 { return .plain }
    return groups == 0 && operators == 0 && first == Keyword.none ? .name : .any
  }

  /// Whether it is an object or a list, written down, and nothing else.
  var isPlainObject: Bool {
    tokens == 1 && (lastGroup == UInt8(ascii: "{") || lastGroup == UInt8(ascii: "["))
  }

  /// Whether it is a call of a name, or of a member of what a name holds, and nothing else.
  var isCallOfName: Bool {
    names == 1 && groups == 1 && operators == 0 && first == Keyword.none
      && lastGroup == UInt8(ascii: "(")
  }

  /// Notes `=`.
  mutating func begin() {
    if isOpen {
      operators += 1
      assigns = true
    }
    isOpen = true
  }

  /// Notes a word.
  mutating func note(_ word: Keyword) {
    guard isOpen else { return }
    if tokens == 0 { first = word }
    tokens += 1
    lastGroup = 0
    if !word.isPlainValue, word != .typeof { names += 1 }
  }

  /// Notes the name of a member.
  mutating func noteMember() {
    guard isOpen else { return }
    tokens += 1
    lastGroup = 0
  }

  /// Notes a bracket that opens, or an operator.
  mutating func note(_ byte: UInt8) {
    let isBracket = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "{")
    if !isOpen {
      if isBracket { hasPattern = true }
      return
    }
    tokens += 1
    if isBracket { groups += 1 } else { operators += 1 }
    lastGroup = isBracket ? byte : 0
  }

  /// Notes an arrow.
  mutating func noteArrow() {
    if isOpen, operators == 0, tokens <= 2 { hasArrow = true }
  }

}
