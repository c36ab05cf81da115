/// A path from the root of a file tree: normalized, without `.`, `..` and doubled slashes.
public struct FilePath: Hashable, Sendable, CustomStringConvertible {

  /// The names on the way from the root.
  public let names: [String]

  /// Creates the path that `text` is, from the root.
  public init(_ text: String) {
    self.init(names: [], followedBy: text)
  }

  /// Creates the path that `text` is from the folder `names`.
  private init(names: [String], followedBy text: String) {
    var names = names
    // To Swift, a slash and an accent behind it are one character.
    for part in text.unicodeScalars.split(separator: "/").map(String.init) where part != "." {
      if part != ".." { names.append(part) } else if !names.isEmpty { names.removeLast() }
    }
    self.names = names
  }

  /// Creates the path of the given names.
  private init(names: [String]) { self.names = names }

  /// The folder that the path lies in; the root lies in itself.
  public var folder: FilePath { FilePath(names: Array(names.dropLast())) }

  /// The last name; empty for the root.
  public var name: String { names.last ?? "" }

  /// The last name's part after its last dot, without the dot; nil if there is no dot.
  public var fileExtension: String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return String(name[name.index(after: dot)...])
  }

  /// The path as a folder, and all folders that it lies in, innermost first.
  public var ancestors: some Sequence<FilePath> {
    (0...names.count).lazy.map { FilePath(names: Array(names.dropLast($0))) }
  }

  /// Returns what `text` leads to from this path as a folder; if it begins with a slash, from the
  /// root.
  public func appending(_ text: String) -> FilePath {
    FilePath(names: text.hasPrefix("/") ? [] : names, followedBy: text)
  }

  /// Returns the path with `suffix` at the end of its last name.
  func withSuffix(_ suffix: String) -> FilePath {
    FilePath(names: names.dropLast() + [name + suffix])
  }

  /// Returns whether the path is `folder` or lies in it.
  public func isInside(_ folder: FilePath) -> Bool { names.starts(with: folder.names) }

  /// Returns how the path is written from `folder`.
  public func relative(to folder: FilePath) -> String {
    let shared = zip(names, folder.names).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: folder.names.count - shared)
    let parts = up + names.dropFirst(shared)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  public var description: String { "/" + names.joined(separator: "/") }

}
