import Raising
import Resolution
import Semantics
import Source
import WorkflowAnalysis

/// The files that the modules of programs import one another from; each is read once, when it is
/// needed.
///
/// It is a class because it remembers what has been read.
public final class Project {

  /// The files.
  private let files: any FileTree

  /// The folder that the names of inputs are relative to.
  private let folder: FilePath

  /// Which source maps are used.
  private let sourceMaps: SourceMaps

  /// What finds the files that specifiers lead to.
  private let resolver: ModuleResolver

  /// What has been read, by path.
  private var modules: [FilePath: FoundModule] = [:]

  /// The paths of the files that have been read.
  private var paths: [ObjectIdentifier: FilePath] = [:]

  /// The files of code that have been read: while they live, nothing else has their identities.
  public private(set) var sources: [SourceFile] = []

  /// Creates a project of `files`; the names of inputs are relative to `folder`.
  ///
  /// Packages that are installed in `node_modules` belong to it only if `usesInstalledPackages`.
  public init(
    files: any FileTree, folder: FilePath, usesInstalledPackages: Bool = false,
    sourceMaps: SourceMaps = .ofScripts(readBeside: nil)
  ) {
    self.files = files
    self.sourceMaps = sourceMaps
    self.folder = files.realPath(of: folder)
    resolver = ModuleResolver(files: files, usesInstalledPackages: usesInstalledPackages)
  }

  /// Returns what finds the modules that the module of `entry`, an input called `name`, imports.
  func finder(for entry: ScopeTable, named name: String) -> any ModuleFinder {
    let path = files.realPath(of: folder.appending(name))
    note(entry.tree.file, at: path)
    return Finder(
      project: self, entry: entry, path: path, showsWholePaths: name.hasPrefix("/"))
  }

  /// Returns what `specifier` leads to in an input called `name`.
  func goal(of specifier: String, inFileNamed name: String) -> Linking.Goal {
    if specifier.contains(":") { return .outside }
    let path = files.realPath(of: folder.appending(name))
    let kinds = [false, true].map { isRequired -> Linking.Goal in
      switch resolver.resolve(specifier, from: path, isRequired: isRequired) {
      case .file: .file
      case .outside: .outside
      case .missing: .missing
      }
    }
    return kinds.contains(.file) ? .file : kinds[0]
  }

  /// Notes the path of a file.
  private func note(_ file: SourceFile, at path: FilePath) {
    paths[ObjectIdentifier(file)] = path
    sources.append(file)
  }

  /// Finds modules for one input.
  private struct Finder: ModuleFinder {

    /// The project.
    let project: Project

    /// The input's module: one that imports it gets this very one.
    let entry: ScopeTable

    /// The input's path.
    let path: FilePath

    /// Whether files are shown with their whole paths, as the input is.
    let showsWholePaths: Bool

    /// Returns the module that `specifier` leads to.
    func findModule(
      _ specifier: String, importedBy importer: SourceFile, isRequired: Bool
    ) -> FoundModule {
      let from = project.paths[ObjectIdentifier(importer)] ?? path
      switch project.resolver.resolve(specifier, from: from, isRequired: isRequired) {
      case .file(path): return .code(entry, [])
      case .file(let found):
        return project.module(at: found, shown: shown(found), entry.tree.budget)
      case .outside: return .outside(hint: project.hint(for: specifier))
      case .missing(let tried): return .missing(reason: "was not found", hint: hint(tried))
      }
    }

    /// Returns the hint that says where a module was looked for.
    private func hint(_ tried: [FilePath]) -> String {
      if tried.isEmpty { return "The package that it belongs to says of no file that it is this" }
      let places = tried.prefix(4).map { "`\(shown($0))`" }.joined(separator: ", ")
      let others = tried.count > 4 ? " and \(tried.count - 4) more" : ""
      return "Looked for \(places)\(others), with every extension and as a folder"
    }

    /// Returns how `path` is shown.
    private func shown(_ path: FilePath) -> String {
      showsWholePaths ? path.description : path.relative(to: project.folder)
    }

  }

  // MARK: Reading

  /// Returns the module at `path`, which is shown as `name`.
  private func module(at path: FilePath, shown name: String, _ budget: Budget) -> FoundModule {
    if let known = modules[path] { return known }
    let module = readModule(at: path, shown: name, budget)
    // Another input that imports it has a budget of its own.
    if budget.exceeded == nil, !module.isCutShort { modules[path] = module }
    return module
  }

  /// The extensions of files whose text is the value of the module, as deployment tools have it.
  private static let textExtensions: Set<String> = ["txt", "html", "sql"]

  /// Reads the module at `path`.
  private func readModule(
    at path: FilePath, shown name: String, _ budget: Budget
  ) -> FoundModule {
    let ending = path.fileExtension ?? ""
    let isText = Self.textExtensions.contains(ending)
    // Anything else, such as an image, runs nothing.
    guard isText || ending == "json" || languageOfName(path.name) != nil else {
      return .outside(hint: nil)
    }
    switch files.contents(of: path) {
    case .failure(let fault): return .missing(reason: "cannot be read: \(fault.reason)", hint: nil)
    case .success(let bytes):
      if isText { return .data(.string(String(decoding: bytes, as: UTF8.self)), id: "\(path)") }
      if ending == "json" { return data(bytes, at: path) }
      return code(SourceFile(name: name, bytes: bytes), at: path, budget)
    }
  }

  /// Returns the module whose code is `file`.
  private func code(
    _ file: SourceFile, at path: FilePath, _ budget: Budget
  ) -> FoundModule {
    let input = InputText(of: file)
    // A file that holds nothing is a module that exports nothing.
    let isEmpty = input.diagnostics.contains { $0.code == .emptyInput }
    guard let text = input.text ?? (isEmpty ? file : nil) else {
      return .missing(reason: "is not text", hint: input.diagnostics.first?.hint)
    }
    note(text, at: path)
    budget.add(bytes: text.bytes.count)
    let origin = sourceMaps.sources(of: text)
    let tree = parse(text, asKnown: nil, origin: origin, budget: budget)
    let raised = raise(tree)
    note(raised.file, at: path)
    return .code(bind(raised), isEmpty ? [] : input.diagnostics)
  }

  /// Returns the data that `bytes` are.
  private func data(_ bytes: [UInt8], at path: FilePath) -> FoundModule {
    switch readJSON(bytes) {
    case .success(let value): .data(value, id: "\(path)")
    case .failure(let fault):
      .missing(reason: "is not JSON", hint: "\(fault.message), at byte \(fault.offset)")
    }
  }

  /// Returns how the code of a module that is not part of the project could get into the input.
  private func hint(for specifier: String) -> String? {
    if resolver.usesInstalledPackages || specifier.contains(":") { return nil }
    return "Read installed packages too (--node-modules), or bundle the script"
  }

}

extension FoundModule {

  /// Whether it is a file of which not all was read, for want of time or memory.
  fileprivate var isCutShort: Bool {
    if case .code(let scopes, _) = self { return scopes.tree.isCutShort }
    return false
  }

}
