import Source

/// Packages: the project's own, those of its workspace, and installed ones.
extension ModuleResolver {

  /// Returns what a specifier that begins with `#` means in the package around `folder`.
  func findInternal(
    _ specifier: String, from folder: FilePath, _ conditions: PackageConditions
  ) -> Resolution {
    guard let package = nearestManifest(from: folder), let table = package.imports else {
      return .outside
    }
    let paths = conditions.paths(of: specifier, in: table)
    // What is not a path is the name of another package.
    if let name = paths.first, !name.isRelative {
      return findPackage(name, from: package.folder, conditions)
    }
    return find(anyOf: paths, in: package)
  }

  /// Returns what the name of a package, or of a part of one, leads to.
  func findPackage(
    _ specifier: String, from folder: FilePath, _ conditions: PackageConditions
  ) -> Resolution {
    let (name, subpath) = specifier.packageParts
    guard let package = findManifest(ofPackage: name, from: folder) else { return .outside }
    let offered = package.exports.map { conditions.paths(of: subpath, in: $0) }
    if subpath != "." { return find(anyOf: offered ?? [subpath], in: package) }
    return find(anyOf: offered ?? package.entries + ["index"], or: ["src/index"], in: package)
  }

  /// Returns the first of `paths` that there is in `package`, as it is or as a source, or else, if
  /// they are built, the first of `others`.
  private func find(
    anyOf paths: [String], or others: [String] = [], in package: PackageManifest
  ) -> Resolution {
    var tried: [FilePath] = []
    for path in paths.map(package.folder.appending) {
      switch findModule(at: path.withoutTypesEnding) {
      case .file(let file): return .file(file)
      case .missing: if !tried.contains(path) { tried.append(path) }
      case .outside: break
      }
    }
    let sources = SourceFolders(readJSON(at: package.folder.appending("tsconfig.json")), package)
    let places = tried.map(\.withoutTypesEnding).flatMap(sources.paths)
    for path in places.isEmpty ? [] : places + others.map(package.folder.appending) {
      if case .file(let file) = findModule(at: path) { return .file(file) }
    }
    return .missing(tried)
  }

  // MARK: Manifests

  /// Returns the manifest in `folder`, or nil.
  func manifest(in folder: FilePath) -> PackageManifest? {
    if let known = manifests[folder] { return known }
    let json = readJSON(at: folder.appending("package.json"))
    let manifest = json.map { PackageManifest($0, folder: folder) }
    manifests[folder] = manifest
    return manifest
  }

  /// Returns the manifest of the package that `folder` belongs to, or nil.
  private func nearestManifest(from folder: FilePath) -> PackageManifest? {
    for folder in folder.ancestors {
      if let found = manifest(in: folder) { return found }
    }
    return nil
  }

  /// Returns the manifest of the package called `name` if its code belongs to the program: the own
  /// package, one of the workspace, or an installed one.
  private func findManifest(ofPackage name: String, from folder: FilePath) -> PackageManifest? {
    if let own = nearestManifest(from: folder), own.name == name { return own }
    if let workspace = workspacePackages(around: folder)[name] { return manifest(in: workspace) }
    for folder in folder.ancestors {
      let installed = folder.appending("node_modules").appending(name)
      guard files.kind(of: installed) == .folder else { continue }
      let real = files.realPath(of: installed)
      // A link that leads out of all such folders is how package managers install local packages.
      let isLocal = !real.names.contains("node_modules")
      return isLocal || usesInstalledPackages ? manifest(in: real) : nil
    }
    return nil
  }

}

extension String {

  /// The name of the package that a specifier begins with, and the rest as a subpath.
  fileprivate var packageParts: (name: String, subpath: String) {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.prefix(hasPrefix("@") ? 2 : 1)
    return (
      name.joined(separator: "/"), (["."] + parts.dropFirst(name.count)).joined(separator: "/")
    )
  }

}

extension FilePath {

  /// The path without the ending of a file that only declares types, so that it may mean the code.
  fileprivate var withoutTypesEnding: FilePath {
    let ending = [".d.ts", ".d.mts", ".d.cts"].first(where: name.hasSuffix)
    return folder.appending(String(name.dropLast(ending?.count ?? 0)))
  }

}
