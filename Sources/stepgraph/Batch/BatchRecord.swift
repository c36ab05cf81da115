import Rendering
import Source

/// A record of a batch: a script, and the id by which its answer is known.
struct BatchRecord {

  /// The id, as JSON; nil if there is none.
  private(set) var id: String?

  /// The name of the script, for messages and for the language.
  private(set) var name: String?

  /// What is to be analyzed.
  private(set) var content: Content

  /// Whether the record is UTF-8, as JSON has to be.
  private let isUTF8: Bool

  /// What a record can hold.
  enum Content {

    /// The script itself.
    case script([UInt8])

    /// The path of a file.
    case path(String)

    /// Nothing: why the record is none.
    case nothing(String)

  }

  /// What the record's script is called.
  var shownName: String {
    if case .path(let path) = content { return path }
    return name ?? "<record>"
  }

  /// What is wrong with the bytes of the record.
  var diagnostics: [Diagnostic] {
    if isUTF8 { return [] }
    let message = "The record is not UTF-8; what cannot be decoded reads as U+FFFD"
    return [
      Diagnostic(
        .invalidEncoding, message, file: SourceFile(name: shownName, bytes: []),
        hint: "Write records in UTF-8")
    ]
  }

  /// Reads a record from a line; some systems put a byte order mark before the first one.
  init(_ line: [UInt8]) {
    isUTF8 = String(validating: line, as: UTF8.self) != nil
    let hasMark = line.starts(with: [0xEF, 0xBB, 0xBF])
    switch readJSONMembers(hasMark ? Array(line.dropFirst(3)) : line) {
    case .success(let members):
      let member = { (name: String) in members.last { $0.name == name } }
      id = member("id").map { renderJSONValue($0.value, text: $0.text) }
      name = member("filename")?.value.string
      content = Content(["source", "path", "body"].compactMap(member))
    case .failure(let fault):
      content = .nothing("\(fault.message), at byte \(fault.offset + 1) of the line")
    }
  }

  /// Returns the line of a record for the file at `path`, whose id is the path.
  static func line(forPath path: String) -> [UInt8] {
    let text = renderJSONValue(.string(path), text: "")
    return Array("{\"id\":\(text),\"path\":\(text)}".utf8)
  }

}

extension BatchRecord.Content {

  /// Creates the content that the members of a record hold which can hold one.
  fileprivate init(_ members: [JSONMemberText]) {
    guard members.count == 1, let text = members[0].value.string else {
      self = .nothing("A record has one of source, path and body, which is a string")
      return
    }
    switch members[0].name {
    case "source": self = .script(Array(text.utf8))
    case "path": self = .path(text)
    default:
      self = decodedBase64(text.utf8[...]).map(Self.script) ?? .nothing("The body is not base 64")
    }
  }

}
