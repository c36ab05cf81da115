import Source

/// Where the sources of a package's compiled files are, if the package is not built.
struct SourceFolders {

  /// The folders that a compiler writes to, each with those that hold its sources.
  private let outputs: [(folder: FilePath, sources: [FilePath])]

  /// The folders that compilers usually write to.
  private static let usualOutputs = ["dist", "lib", "build", "out", "output", "esm", "cjs"]

  /// Creates the folders of `package`: those that its `tsconfig.json` names, and the usual ones.
  init(_ configuration: JSONValue?, _ package: PackageManifest) {
    let options = configuration?["compilerOptions"]
    let usual = ["src", "."].map(package.folder.appending)
    let root = options?["rootDir"]?.string.map { [package.folder.appending($0)] }
    let named = ["outDir", "declarationDir"].compactMap { options?[$0]?.string }
    outputs =
      named.map { (package.folder.appending($0), root ?? usual) }
      + Self.usualOutputs.map { (package.folder.appending($0), usual) }
  }

  /// Returns the paths that the source of the compiled file at `path` may have.
  func paths(of path: FilePath) -> [FilePath] {
    outputs.flatMap { output -> [FilePath] in
      guard path.isInside(output.folder), path != output.folder else { return [] }
      // Formats have folders of their own: `dist/esm`.
      let folders = path.names.dropLast().dropFirst(output.folder.names.count)
      let rest = folders.drop(while: Self.usualOutputs.contains) + [path.name]
      return output.sources.map { $0.appending(rest.joined(separator: "/")) }
    }
  }

}
