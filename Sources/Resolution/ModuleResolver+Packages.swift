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
    if let exports = package.exports {
      return find(anyOf: conditions.paths(of: subpath, in: exports), in: package)
    }
    if subpath == "." { return find(anyOf: package.entries + ["index"], in: package) }
    return find(anyOf: [subpath], in: package)
  }

  /// Returns the first of `paths` that there is in `package`, as it is or as a source.
  private func find(anyOf paths: [String], in package: PackageManifest) -> Resolution {
    var tried: [FilePath] = []
    for path in paths + paths.flatMap(\.sourcePaths) {
      switch findModule(at: package.folder.appending(path.withoutTypesEnding)) {
      case .file(let file): return .file(file)
      case .missing: tried.append(package.folder.appending(path))
      case .outside: break
      }
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

  /// The folders that compilers write to.
  private static let outputFolders: Set<Substring> = [
    "dist", "lib", "build", "out", "output", "esm", "cjs",
  ]

  /// Where the source of a package's compiled file may be.
  fileprivate var sourcePaths: [String] {
    let parts = withoutTypesEnding.split(separator: "/").filter { $0 != "." }
    guard let first = parts.first, Self.outputFolders.contains(first) else { return [] }
    let rest = parts.drop { Self.outputFolders.contains($0) }.joined(separator: "/")
    return ["src/" + rest, rest]
  }

  /// The path without the ending of a file that only declares types, so that it may mean the code.
  fileprivate var withoutTypesEnding: String {
    let ending = [".d.ts", ".d.mts", ".d.cts"].first(where: hasSuffix)
    return String(dropLast(ending?.count ?? 0))
  }

}
