import Resolution
import Source

/// A program as the stages need it, whatever form it was given in.
struct Program {

  /// The main module.
  let main: SourceFile

  /// The language of the main module, if it is known whatever its name.
  let language: Language?

  /// Where imports are looked for.
  let linking: Linking

  /// Which source maps are used.
  let sourceMaps: SourceMaps

  /// How much of the main module is parsed.
  let reading: Reading

  /// How much the analysis may take.
  let limits: Limits

  /// The names of classes that are known to be workflows.
  var workflows: Set<String> = []

  /// Creates the program that `file` is or holds; nil if it is an upload without a main module.
  init?(
    _ file: SourceFile, language: Language?, linking: Linking, sourceMaps: SourceMaps,
    reading: Reading = .everything, limits: Limits = Limits()
  ) {
    (self.reading, self.limits) = (reading, limits)
    guard let upload = Upload(file) else {
      (main, self.language) = (file, language)
      (self.linking, self.sourceMaps) = (linking, sourceMaps)
      return
    }
    guard let name = upload.main, let bytes = upload.bytes(of: name) else { return nil }
    main = SourceFile(name: "\(file.name)/\(name)", bytes: bytes)
    self.language = language
    self.sourceMaps = sourceMaps.within(upload, named: file.name)
    workflows = upload.workflows
    // The folder that names are relative to lies so deep that they may lead out of it.
    let ups = file.name.split(separator: "/").filter { $0 == ".." }
    let folder = FilePath(ups.map { _ in "-" }.joined(separator: "/"))
    self.linking = .within(
      Project(
        files: upload.files(in: folder.appending(file.name)), folder: folder,
        sourceMaps: self.sourceMaps))
  }

}

extension SourceMaps {

  /// The same choice for modules in an upload called `name`, where maps are parts too.
  fileprivate func within(_ upload: Upload, named name: String) -> SourceMaps {
    guard case .ofScripts = self else { return self }
    return .ofScripts { script, map in
      let folder = script.dropFirst(name.count + 1).split(separator: "/").dropLast()
      return upload.bytes(of: (folder + [map[...]]).joined(separator: "/"))
    }
  }

}
