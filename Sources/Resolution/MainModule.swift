import Source

extension ModuleResolver {

  /// Returns the main module of the program in `folder`, such as what a deployment tool has written
  /// there: the one that its configuration or manifest names, one with a usual name, or the only
  /// one; nil if none of these is there.
  public func mainModule(in folder: FilePath) -> FilePath? {
    let named = configuredMain(in: folder) ?? manifest(in: folder)?.entries.first
    if let named, case .file(let file) = findModule(at: folder.appending("./" + named)) {
      return file
    }
    for name in ["index", "worker", "main"] {
      if case .file(let file) = findModule(at: folder.appending(name)) { return file }
    }
    let modules = files.names(in: folder).filter(isScript).map { folder.appending($0) }
    return modules.count == 1 ? modules[0] : nil
  }

  /// Returns the main module that a deployment tool's configuration in `folder` names, or nil.
  private func configuredMain(in folder: FilePath) -> String? {
    for name in ["wrangler.json", "wrangler.jsonc"] {
      if let main = readJSON(at: folder.appending(name))?["main"]?.string { return main }
    }
    let bytes = try? files.contents(of: folder.appending("wrangler.toml")).get()
    return bytes.flatMap { mainEntry(ofTOML: String(decoding: $0, as: UTF8.self)) }
  }

}

/// Returns whether a file's name is that of a script.
private func isScript(_ name: String) -> Bool {
  let endings = [".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".jsx", ".tsx"]
  return endings.contains(where: name.hasSuffix) && !name.hasSuffix(".d.ts")
}

/// Returns the string called `main` before the first table of a text of TOML, of which nothing else
/// is understood.
private func mainEntry(ofTOML text: String) -> String? {
  for line in text.split(whereSeparator: \.isNewline) {
    let line = line.drop(while: \.isWhitespace)
    if line.hasPrefix("[") { return nil }
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].filter({ !$0.isWhitespace }) == "main" else { continue }
    let value = parts[1].drop(while: \.isWhitespace)
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }
  return nil
}
