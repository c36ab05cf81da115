extension SchemaValue {

  /// The schema of any string.
  static var text: SchemaValue { ["type": "string"] }

  /// The schema of a number that counts from 1.
  static var count: SchemaValue { ["type": "integer", "minimum": 1] }

  /// The schema of true and false.
  static var truth: SchemaValue { ["type": "boolean"] }

  /// The schema of a list of nodes.
  static var nodes: SchemaValue { list(of: "node") }

  /// Returns the schema of an object that has all fields of `required`, may have those of
  /// `optional`, and has no others.
  static func closed(_ required: SchemaValue, optional: SchemaValue = [:]) -> SchemaValue {
    [
      "type": "object",
      "properties": required.with(optional),
      "required": .array(required.keys.map { .string($0) }),
      "additionalProperties": false,
    ]
  }

  /// Returns a schema that refers to a definition.
  static func reference(_ name: String) -> SchemaValue {
    ["$ref": .string("#/$defs/" + name)]
  }

  /// Returns the schema of an array whose elements a definition describes.
  static func list(of name: String) -> SchemaValue {
    ["type": "array", "items": reference(name)]
  }

  /// Returns the schema of an object with any keys, whose values a definition describes.
  static func map(of name: String) -> SchemaValue {
    ["type": "object", "additionalProperties": reference(name)]
  }

  /// Returns the schema of a string that is one of `words`.
  static func word(in words: [String]) -> SchemaValue {
    ["enum": .array(words.map { .string($0) })]
  }

  /// Returns the schema of one value only.
  static func only(_ value: SchemaValue) -> SchemaValue {
    ["const": value]
  }

  /// Returns a schema that allows null besides what `schema` allows.
  static func nullable(_ schema: SchemaValue) -> SchemaValue {
    ["anyOf": [schema, ["type": "null"]]]
  }

  /// Returns the schema with a description in front.
  func described(_ description: String) -> SchemaValue {
    let head: SchemaValue = ["description": .string(description)]
    return head.with(self)
  }

}
