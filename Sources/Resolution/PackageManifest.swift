import Source

/// What a package says about itself in its `package.json`.
struct PackageManifest {

  /// The package's folder.
  let folder: FilePath

  /// The package's name, or nil.
  let name: String?

  /// What the package offers by subpath, or nil.
  let exports: JSONValue?

  /// What specifiers that begin with `#` mean in the package, or nil.
  let imports: JSONValue?

  /// The files that importing the package itself may mean, likeliest first.
  let entries: [String]

  /// The patterns of the workspace's folders, if the package is a workspace's root.
  let workspaces: [String]

  /// Creates a manifest from what `package.json` in `folder` holds.
  init(_ json: JSONValue, folder: FilePath) {
    self.folder = folder
    name = json["name"]?.string
    exports = json["exports"]
    imports = json["imports"]
    entries = ["module", "main", "source", "types"].compactMap { json[$0]?.string }
    let list = json["workspaces"]?["packages"] ?? json["workspaces"]
    workspaces = (list?.elements ?? []).compactMap(\.string)
  }

}

/// Under which conditions a package's code is asked for.
struct PackageConditions {

  /// The conditions that hold, as bundlers set them for Workers.
  private let names: Set<String>

  /// Creates the conditions for `import`, or for `require`.
  init(isRequired: Bool) {
    names = ["workerd", "worker", "browser", "module", "default", isRequired ? "require" : "import"]
  }

  /// Returns the paths that `target` may mean: what holds first, and then, since a package's source
  /// often stands beside what is not built yet, everything else that it names.
  func paths(in target: JSONValue) -> [String] {
    selected(target) + allPaths(in: target)
  }

  /// Returns the paths that `target` means.
  private func selected(_ target: JSONValue) -> [String] {
    switch target {
    case .string(let path): return [path]
    case .array(let elements): return elements.flatMap(selected)
    case .object(let members):
      for member in members where names.contains(member.name) {
        let paths = selected(member.value)
        if !paths.isEmpty { return paths }
      }
      return []
    case .null, .boolean, .number: return []
    }
  }

  /// Returns all paths that `target` names.
  private func allPaths(in target: JSONValue) -> [String] {
    switch target {
    case .string(let path): [path]
    case .array(let elements): elements.flatMap(allPaths)
    case .object(let members): members.flatMap { allPaths(in: $0.value) }
    case .null, .boolean, .number: []
    }
  }

  /// Returns the paths that `key` (a subpath such as `./util`, or a name such as `#util`) may mean
  /// in `table`, the `exports` or `imports` of a package.
  func paths(of key: String, in table: JSONValue) -> [String] {
    guard let members = table.members, let first = members.first,
      first.name.hasPrefix(".") || first.name.hasPrefix("#")
    else { return key == "." ? paths(in: table) : [] }
    if let exact = table[key] { return paths(in: exact) }
    let patterns = members.compactMap { member in
      PathPattern(member.name).match(key).map { (pattern: member.name, $0, member.value) }
    }
    // The longest pattern is the most special one.
    guard let best = patterns.max(by: { $0.pattern.utf8.count < $1.pattern.utf8.count }) else {
      return []
    }
    return paths(in: best.2).map { PathPattern($0).filled(with: best.1) }
  }

}

/// A text in which `*` may stand for any text.
struct PathPattern {

  /// What stands before the star.
  let prefix: String

  /// What stands after the star, or nil if there is none.
  let suffix: String?

  /// Creates the pattern that is written `text`.
  init(_ text: String) {
    let star = text.firstIndex(of: "*")
    prefix = String(text[..<(star ?? text.endIndex)])
    suffix = star.map { String(text[text.index(after: $0)...]) }
  }

  /// Returns what the star stands for if the pattern matches `text`, or nil if it does not.
  func match(_ text: String) -> String? {
    guard let suffix else { return text == prefix ? "" : nil }
    guard text.utf8.count >= prefix.utf8.count + suffix.utf8.count, text.hasPrefix(prefix),
      text.hasSuffix(suffix)
    else { return nil }
    return String(text.dropFirst(prefix.count).dropLast(suffix.count))
  }

  /// Returns the pattern with `text` in the place of its stars.
  func filled(with text: String) -> String {
    guard let suffix else { return prefix }
    return prefix + text + PathPattern(suffix).filled(with: text)
  }

}
