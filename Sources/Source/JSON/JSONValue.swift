/// A value of JSON.
public indirect enum JSONValue: Hashable, Sendable {

  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])

  /// An object, with its members in the order of the text; of several of one name the last counts.
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {

    /// The name.
    public let name: String

    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }

  }

  /// The value of the member called `name`, or nil if this is no object or has none.
  public subscript(name: String) -> JSONValue? { members?.last { $0.name == name }?.value }

  /// The string, or nil if this is none.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The number, or nil if this is none.
  public var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The elements, or nil if this is no array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, or nil if this is no object.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

}
