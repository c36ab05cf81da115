import Foundation

/// A case: a program and, in line comments at its end, what is expected of it.
public struct Fixture {

  /// How the lines of the expected text begin.
  private static let marker = "//="

  /// The file of the case.
  public let url: URL

  /// The whole file, as the program under test reads it.
  public let text: String

  /// The expected text, without its comment markers and without a final newline.
  public let expected: String

  /// Reads the case at `url`.
  public init(_ url: URL) throws {
    self.url = url
    text = try Repository.text(of: url)
    let block = lines(of: text).filter { $0.hasPrefix(Fixture.marker) }
    expected = block.map(Fixture.unmarked).joined(separator: "\n")
  }

  /// The path of the case for messages.
  public var path: String { Repository.path(of: url) }

  /// Returns the text of the file beside the case that has the given extension, or nil.
  public func sibling(_ fileExtension: String) -> String? {
    try? Repository.text(of: siblingURL(fileExtension))
  }

  /// Returns the place of the file beside the case that has the given extension.
  public func siblingURL(_ fileExtension: String) -> URL {
    url.deletingPathExtension().appendingPathExtension(fileExtension)
  }

  /// Rewrites the expected text in the file of the case.
  public func update(expected text: String) throws {
    let program = lines(of: self.text).filter { !$0.hasPrefix(Fixture.marker) }
    let body = program.joined(separator: "\n").trimmingSuffix(while: \.isNewline)
    let block = lines(of: text).map { $0.isEmpty ? Fixture.marker : Fixture.marker + " " + $0 }
    let result = body + "\n\n" + block.joined(separator: "\n") + "\n"
    if result != self.text { try Data(result.utf8).write(to: url) }
  }

  /// Rewrites the file beside the case that has the given extension; no text means no file.
  public func update(sibling fileExtension: String, to text: String) throws {
    let place = siblingURL(fileExtension)
    if !text.isEmpty {
      try Data((text + "\n").utf8).write(to: place)
    } else if FileManager.default.fileExists(atPath: place.path) {
      try FileManager.default.removeItem(at: place)
    }
  }

  /// Returns a line of the expected text without its comment marker.
  private static func unmarked(_ line: String) -> String {
    let rest = line.dropFirst(marker.count)
    return String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
  }

}

extension String {

  /// Returns the text without the characters at its end that satisfy `predicate`.
  public func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return String(self[..<end])
  }

}

/// Whether the expectations are to be rewritten instead of compared.
public let updatesFixtures = ProcessInfo.processInfo.environment["UPDATE_FIXTURES"] == "1"
