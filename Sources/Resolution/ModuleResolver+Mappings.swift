import Source

/// How a `tsconfig.json` or `jsconfig.json` maps specifiers to files.
struct SpecifierMapping {

  /// The folder that specifiers are looked for in, or nil.
  var base: FilePath?

  /// The patterns of specifiers, each with the paths that it stands for.
  var paths: [(pattern: PathPattern, targets: [FilePath])] = []

  /// Returns the paths that `specifier` may mean, of the most special pattern that matches it, and
  /// whether that pattern is about such specifiers: one that matches all is about packages too.
  func targets(of specifier: String) -> (paths: [FilePath], areMeant: Bool) {
    let matching = paths.compactMap { entry in
      entry.pattern.match(specifier).map { (entry, star: $0) }
    }
    let best = matching.max { a, b in
      // A specifier that is written out wins, then the longest beginning.
      let (first, second) = (a.0.pattern, b.0.pattern)
      if (first.suffix == nil) != (second.suffix == nil) { return second.suffix == nil }
      return first.prefix.utf8.count < second.prefix.utf8.count
    }
    guard let (entry, star) = best else { return ([], false) }
    let paths = entry.targets.map { FilePath(PathPattern($0.description).filled(with: star)) }
    return (paths, !entry.pattern.prefix.isEmpty)
  }

}

extension ModuleResolver {

  /// Returns what the configuration around `folder` maps `specifier` to; `.outside` if it says
  /// nothing about it.
  func findMapped(_ specifier: String, from folder: FilePath) -> Resolution {
    var tried: [FilePath] = []
    for mapping in mappings(around: folder) {
      let (targets, areMeant) = mapping.targets(of: specifier)
      for target in targets where usesInstalledPackages || !target.isInstalled {
        if case .file(let file) = findModule(at: target) { return .file(file) }
        if areMeant { tried.append(target) }
      }
      // Not to find something there says nothing: it may be a package.
      if let base = mapping.base, case .file(let file) = findModule(at: base.appending(specifier)) {
        return .file(file)
      }
    }
    return tried.isEmpty ? .outside : .missing(tried)
  }

  /// Returns the mappings of the configuration that is nearest to `folder`.
  private func mappings(around folder: FilePath) -> [SpecifierMapping] {
    if let known = mappings[folder] { return known }
    let own = ["tsconfig.json", "jsconfig.json"].map { folder.appending($0) }.first(where: isFile)
    let result =
      if let own { readMappings(at: own) } else if folder.names.isEmpty {
        [SpecifierMapping]()
      } else { mappings(around: folder.folder) }
    mappings[folder] = result
    return result
  }

  /// Reads the mapping of the configuration at `path`, and those of the projects that it refers to.
  private func readMappings(at path: FilePath) -> [SpecifierMapping] {
    guard let json = readJSON(at: path) else { return [] }
    let references = (json["references"]?.elements ?? []).compactMap { $0["path"]?.string }
    let referred = references.map { path.folder.appending($0) }.compactMap { place in
      [place, place.appending("tsconfig.json")].first(where: isFile)
    }
    return ([path] + referred).map { readMapping(at: $0, root: $0.folder, depth: 0) }
  }

  /// The longest chain of configurations that extend one another.
  private static let mostDepth = 20

  /// Reads the mapping of the configuration at `path`, over those that it extends; `root` is the
  /// folder of the configuration that the chain began with.
  private func readMapping(at path: FilePath, root: FilePath, depth: Int) -> SpecifierMapping {
    var mapping = SpecifierMapping()
    guard depth < Self.mostDepth, let json = readJSON(at: path) else { return mapping }
    for name in json["extends"]?.elements ?? [json["extends"] ?? .null] {
      guard let parent = name.string.flatMap({ findConfiguration($0, from: path.folder) })
      else { continue }
      let inherited = readMapping(at: parent, root: root, depth: depth + 1)
      if inherited.base != nil { mapping.base = inherited.base }
      if !inherited.paths.isEmpty { mapping.paths = inherited.paths }
    }
    /// Returns the path that the configuration writes as `text`.
    func place(_ text: String, from folder: FilePath) -> FilePath {
      let marker = "${configDir}"
      if text.hasPrefix(marker) { return root.appending("." + text.dropFirst(marker.count)) }
      return folder.appending(text)
    }
    let options = json["compilerOptions"]
    if let base = options?["baseUrl"]?.string { mapping.base = place(base, from: path.folder) }
    if let paths = options?["paths"]?.members {
      mapping.paths = paths.map { member in
        let targets = (member.value.elements ?? []).compactMap(\.string)
        let folder = mapping.base ?? path.folder
        return (PathPattern(member.name), targets.map { place($0, from: folder) })
      }
    }
    return mapping
  }

  /// Returns the configuration that another one in `folder` extends by `name`, or nil.
  private func findConfiguration(_ name: String, from folder: FilePath) -> FilePath? {
    let places =
      name.isRelative
      ? [folder.appending(name)]
      : folder.ancestors.map { $0.appending("node_modules").appending(name) }
    return places.lazy
      .flatMap { [$0, $0.withSuffix(".json"), $0.appending("tsconfig.json")] }
      .first(where: isFile)
  }

}

extension FilePath {

  /// Whether the path is one of an installed package, to which a mapping may lead too.
  fileprivate var isInstalled: Bool { names.contains("node_modules") }

}
