import Source
import Syntax

/// Which source maps are used, so that names and places are those of the sources.
public enum SourceMaps {

  /// None.
  case none

  /// Those that scripts hold themselves; and, if `readBeside` is given, those that it returns for
  /// the name of a script and that of a file in the same folder.
  case ofScripts(readBeside: ((_ script: String, _ name: String) -> [UInt8]?)?)

  /// This one.
  case given([UInt8])

  /// Returns the sources that `script` was made from; the map is read when they are asked for.
  func sources(of script: SourceFile) -> OriginalSources? {
    if case .none = self { return nil }
    return OriginalSources { load(for: script) }
  }

  /// Reads the map of `script`; returns nil if there is none.
  private func load(for script: SourceFile) -> Result<SourceMap, SourceMapFault>? {
    guard let bytes = bytes(for: script) else { return nil }
    return bytes.flatMap { SourceMap.read($0, lineCount: script.lineCount) }
      .map { $0.namingSources { shownName($0, in: script.name) } }
  }

  /// Returns the bytes of the map of `script`, or nil if there is none.
  private func bytes(for script: SourceFile) -> Result<[UInt8], SourceMapFault>? {
    switch self {
    case .none: return nil
    case .given(let bytes): return .success(bytes)
    case .ofScripts(let readBeside):
      let comment = SourceMapComment(in: script)
      if let comment, comment.isInline { return comment.inlineMap() }
      guard let name = comment.map({ fileName($0.url) }) ?? script.name.lastName + ".map" else {
        return nil
      }
      return readBeside?(script.name, name).map(Result.success)
    }
  }

}

/// Returns the name of the file that `url` ends with, or nil if that is no name.
private func fileName(_ url: String) -> String? {
  let path = url.prefix { $0 != "?" && $0 != "#" }
  let name = String(path).lastName
  return name.isEmpty || name == "." || name == ".." ? nil : name
}

/// Returns how `source`, which a map names relative to `script`, is shown.
private func shownName(_ source: String, in script: String) -> String {
  if source.hasPrefix("/") || source.contains(":") { return source }
  let folder = script.hasPrefix("<") ? [] : script.split(separator: "/").dropLast()
  var names: [Substring] = []
  for name in folder + source.split(separator: "/") where name != "." {
    if name == "..", let last = names.last, last != ".." {
      names.removeLast()
    } else {
      names.append(name)
    }
  }
  return (script.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
}

extension String {

  /// The part after the last slash.
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? "" }

}
