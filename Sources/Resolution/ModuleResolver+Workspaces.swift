/// Workspaces: several packages in one tree, which import one another by name.
extension ModuleResolver {

  /// Returns the folders of the packages, by name, of the workspace that `folder` belongs to.
  func workspacePackages(around folder: FilePath) -> [String: FilePath] {
    for folder in folder.ancestors {
      let patterns = workspacePatterns(in: folder)
      if !patterns.isEmpty { return packages(ofWorkspace: folder, patterns) }
    }
    return [:]
  }

  /// Returns the patterns of the workspace of which `folder` is the root; none if it is none.
  private func workspacePatterns(in folder: FilePath) -> [String] {
    if let own = manifest(in: folder)?.workspaces, !own.isEmpty { return own }
    let list = folder.appending("pnpm-workspace.yaml")
    guard isFile(list), let bytes = try? files.contents(of: list).get() else { return [] }
    return packagesEntry(ofYAML: String(decoding: bytes, as: UTF8.self))
  }

  /// Returns the folders that `patterns` mean in the workspace at `root`, by package.
  private func packages(
    ofWorkspace root: FilePath, _ patterns: [String]
  ) -> [String: FilePath] {
    if let known = workspaces[root] { return known }
    var result: [String: FilePath] = [:]
    let excluded = patterns.filter { $0.hasPrefix("!") }
      .flatMap { folders(matching: $0.dropFirst(), in: root) }
    for pattern in patterns where !pattern.hasPrefix("!") {
      for folder in folders(matching: pattern[...], in: root) where !excluded.contains(folder) {
        guard let name = manifest(in: folder)?.name, result[name] == nil else { continue }
        result[name] = folder
      }
    }
    workspaces[root] = result
    return result
  }

  /// The most folders that the patterns of a workspace may mean.
  private static let mostFolders = 10_000

  /// Returns the folders below `root` that `pattern` matches: `*` is any name, `**` any path.
  private func folders(matching pattern: Substring, in root: FilePath) -> [FilePath] {
    var found = [root]
    for part in pattern.split(separator: "/") where part != "." {
      found = part == "**" ? found.flatMap(allFolders) : found.flatMap { children($0, like: part) }
      found = Array(found.prefix(Self.mostFolders))
    }
    return found
  }

  /// Returns the folders in `folder` whose names match `pattern`.
  private func children(_ folder: FilePath, like pattern: Substring) -> [FilePath] {
    guard pattern.contains("*") else {
      let child = folder.appending(String(pattern))
      return files.kind(of: child) == .folder ? [child] : []
    }
    let shape = PathPattern(String(pattern))
    return subfolders(folder).filter { shape.match($0.name) != nil }
  }

  /// Returns `folder` and all folders below it.
  private func allFolders(_ folder: FilePath) -> [FilePath] {
    var result = [folder]
    var next = 0
    while next < result.count, result.count < Self.mostFolders {
      // A link could lead back to where it stands.
      result += subfolders(result[next]).filter { files.realPath(of: $0) == $0 }
      next += 1
    }
    return result
  }

  /// Returns the folders in `folder` that may hold the project's own packages.
  private func subfolders(_ folder: FilePath) -> [FilePath] {
    files.names(in: folder)
      .filter { $0 != "node_modules" && !$0.hasPrefix(".") }
      .map { folder.appending($0) }
      .filter { files.kind(of: $0) == .folder }
  }

}

/// Returns the list called `packages` in a text of YAML, of which nothing else is understood.
private func packagesEntry(ofYAML text: String) -> [String] {
  let lines = text.split(whereSeparator: \.isNewline)
  let head = lines.firstIndex { $0.hasPrefix("packages:") }
  guard let head else { return [] }
  let items = lines[(head + 1)...].map { $0.drop(while: \.isWhitespace) }
    .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    .prefix { $0.hasPrefix("-") }
  return items.map { item in
    let value = item.dropFirst().drop(while: \.isWhitespace)
    if let quote = value.first, quote == "'" || quote == "\"" {
      return String(value.dropFirst().prefix { $0 != quote })
    }
    return String(value.prefix { !$0.isWhitespace })
  }
}
