import Source

/// Finds the files that specifiers lead to, as bundlers do.
///
/// It is a class because it remembers what it has read: manifests, configurations and workspaces.
public final class ModuleResolver {

  /// The files.
  let files: any FileTree

  /// Whether packages that are installed in `node_modules` are part of the program.
  public let usesInstalledPackages: Bool

  /// The manifests that have been looked for, by folder.
  var manifests: [FilePath: PackageManifest?] = [:]

  /// The mappings of specifiers that have been looked for, by folder.
  var mappings: [FilePath: [SpecifierMapping]] = [:]

  /// The packages of workspaces, by the workspace's folder.
  var workspaces: [FilePath: [String: FilePath]] = [:]

  /// Creates a resolver.
  public init(files: any FileTree, usesInstalledPackages: Bool = false) {
    self.files = files
    self.usesInstalledPackages = usesInstalledPackages
  }

  /// Returns what `specifier` leads to in the module at `file`; `isRequired` says that the module
  /// asks with `require`.
  public func resolve(
    _ specifier: String, from file: FilePath, isRequired: Bool = false
  ) -> Resolution {
    let form = PackageConditions(isRequired: isRequired)
    let found = find(specifier, from: file.folder, form)
    guard case .file(let path) = found else { return found }
    return .file(files.realPath(of: path))
  }

  /// Returns what `specifier` leads to in modules of `folder`.
  private func find(
    _ specifier: String, from folder: FilePath, _ conditions: PackageConditions
  ) -> Resolution {
    if specifier.isRelative { return findModule(at: folder.appending(specifier)) }
    if specifier.isEmpty || specifier.hasScheme { return .outside }
    if specifier.hasPrefix("#") { return findInternal(specifier, from: folder, conditions) }
    let mapped = findMapped(specifier, from: folder)
    if case .file = mapped { return mapped }
    let package = findPackage(specifier, from: folder, conditions)
    return package == .outside ? mapped : package
  }

  // MARK: Files

  /// The endings that a specifier may leave out, in the order in which they are tried.
  private static let endings = [
    ".tsx", ".ts", ".jsx", ".js", ".mts", ".cts", ".mjs", ".cjs", ".json",
  ]

  /// The endings of sources by the ending of what a compiler makes of them.
  private static let sourceEndings: [String: [String]] = [
    "js": [".ts", ".tsx", ".jsx"], "jsx": [".tsx"], "mjs": [".mts", ".ts"], "cjs": [".cts", ".ts"],
  ]

  /// Returns the module at `path`, which may lack its ending, have that of compiled code, or be a
  /// folder.
  func findModule(at path: FilePath) -> Resolution {
    let candidates = fileCandidates(path)
    if let file = candidates.first(where: isFile) { return .file(file) }
    if files.kind(of: path) == .folder, let entry = folderEntries(path).first(where: isFile) {
      return .file(entry)
    }
    // What only declares types runs nothing.
    return isFile(path.withSuffix(".d.ts")) ? .outside : .missing([path])
  }

  /// Returns whether there is a file at `path`.
  func isFile(_ path: FilePath) -> Bool { files.kind(of: path) == .file }

  /// Returns the files that `path` may mean.
  func fileCandidates(_ path: FilePath) -> [FilePath] {
    [path] + Self.endings.map(path.withSuffix) + sources(of: path)
  }

  /// Returns the sources from which a compiler makes the file at `path`.
  private func sources(of path: FilePath) -> [FilePath] {
    guard let ending = path.fileExtension, let endings = Self.sourceEndings[ending] else {
      return []
    }
    let stem = String(path.name.dropLast(ending.count + 1))
    return endings.map { path.folder.appending(stem + $0) }
  }

  /// Returns the files that the folder at `path` may mean: what its manifest names, or its index.
  private func folderEntries(_ path: FilePath) -> [FilePath] {
    let main = manifest(in: path)?.entries.first.map { path.appending($0) }
    let named = main.map { fileCandidates($0) + indexes(in: $0) } ?? []
    return named + indexes(in: path)
  }

  /// Returns the files that are the index of `folder`.
  private func indexes(in folder: FilePath) -> [FilePath] {
    Self.endings.map { folder.appending("index" + $0) }
  }

  // MARK: JSON

  /// Returns what the file at `path` holds as JSON, or nil.
  func readJSON(at path: FilePath) -> JSONValue? {
    guard isFile(path), let bytes = try? files.contents(of: path).get() else { return nil }
    return try? Source.readJSON(bytes).get()
  }

}

extension String {

  /// Whether a specifier names a place relative to the module's own, or from the root.
  public var isRelative: Bool {
    self == "." || self == ".." || hasPrefix("./") || hasPrefix("../") || hasPrefix("/")
  }

  /// Whether a specifier begins with a scheme, such as `node:`.
  fileprivate var hasScheme: Bool {
    guard let colon = firstIndex(of: ":") else { return false }
    return self[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }

}
