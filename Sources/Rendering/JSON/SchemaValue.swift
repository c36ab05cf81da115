/// A JSON value whose objects keep the order of their fields.
enum SchemaValue {

  /// A string.
  case string(String)

  /// An integer.
  case integer(Int)

  /// True or false.
  case boolean(Bool)

  /// Values in order.
  case array([SchemaValue])

  /// Fields in order.
  case object([Field])

  /// A field of an object.
  struct Field {

    /// The field's name.
    let key: String

    /// What the field holds.
    let value: SchemaValue

  }

}

extension SchemaValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{

  /// Creates a string.
  init(stringLiteral value: String) { self = .string(value) }

  /// Creates an integer.
  init(integerLiteral value: Int) { self = .integer(value) }

  /// Creates true or false.
  init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// Creates an array.
  init(arrayLiteral elements: SchemaValue...) { self = .array(elements) }

  /// Creates an object; the order of the fields is kept.
  init(dictionaryLiteral elements: (String, SchemaValue)...) {
    self = .object(elements.map { Field(key: $0.0, value: $0.1) })
  }

}

extension SchemaValue {

  /// Returns an object with the fields of `self`, which is an object, and those of `other`.
  func with(_ other: SchemaValue) -> SchemaValue {
    guard case .object(let fields) = self, case .object(let more) = other else { return self }
    return .object(fields + more)
  }

  /// The keys of an object.
  var keys: [String] {
    guard case .object(let fields) = self else { return [] }
    return fields.map(\.key)
  }

}

extension JSONWriter {

  /// Writes a value.
  mutating func value(_ value: SchemaValue) {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): integer(number)
    case .boolean(let truth): boolean(truth)
    case .array(let elements): array(elements) { $0.value($1) }
    case .object(let fields):
      object { object in
        for field in fields {
          object.key(field.key)
          object.value(field.value)
        }
      }
    }
  }

}
