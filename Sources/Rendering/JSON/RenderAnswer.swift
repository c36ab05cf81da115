import Source
import WorkflowModel

/// Returns the answer to one record of a batch: the document of `renderJSON` on one line, with the
/// record's `id` before it.
///
/// - Parameter id: the id, as JSON; nil if the record has none.
public func renderAnswer(
  to id: String?, _ workflows: [Workflow], diagnostics: [Diagnostic]
) -> String {
  JSONWriter.document(isOneLine: true) {
    $0.object { document in
      if let id {
        document.key("id")
        document.verbatim(id)
      }
      document.documentFields(workflows, diagnostics)
    }
  }
}

/// Returns a value of JSON on one line; numbers as they are written in `text`, if that is one.
public func renderJSONValue(_ value: JSONValue, text: String) -> String {
  if value.number != nil, isJSONNumber(text) { return text }
  var document = JSONWriter.document(isOneLine: true) { $0.value(value) }
  document.removeLast()
  return document
}

/// Returns whether `text` is a number as JSON has them, which the reader is less strict about.
private func isJSONNumber(_ text: String) -> Bool {
  let digits = text.drop { $0 == "-" }
  guard text.count - digits.count < 2, digits.first?.isNumber == true,
    digits.last?.isNumber == true
  else { return false }
  // A number with more digits than one before its point does not begin with 0.
  return !digits.hasPrefix("0") || digits.dropFirst().first?.isNumber != true
}

extension JSONWriter {

  /// Writes a value.
  fileprivate mutating func value(_ value: JSONValue) {
    switch value {
    case .null: verbatim("null")
    case .boolean(let flag): boolean(flag)
    case .number(let number): verbatim(numberText(number))
    case .string(let text): string(text)
    case .array(let elements): array(elements) { $0.value($1) }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.name)
          writer.value(member.value)
        }
      }
    }
  }

}
