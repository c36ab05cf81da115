import Resolution
import Source

/// The upload of a Worker: the body of the form that a deployment tool sends, with the modules and
/// with metadata that name the main one and the workflows.
struct Upload {

  /// The name of the main module; nil if the upload names none that it holds.
  let main: String?

  /// The names of the classes that the metadata call workflows.
  let workflows: Set<String>

  /// The contents of the modules, and of what else there is, by name.
  private let contents: [String: [UInt8]]

  /// Reads the upload that `file` is; returns nil if it is none.
  init?(_ file: SourceFile) {
    guard let body = MultipartBody(file.bytes) else { return nil }
    var contents: [String: [UInt8]] = [:]
    for part in body.parts { contents[part.name] = Array(part.bytes) }
    let metadata = contents["metadata"].flatMap { try? readJSON($0).get() }
    let named = metadata?["main_module"]?.string ?? metadata?["body_part"]?.string
    let first = body.parts.first { $0.type.hasPrefix("application/javascript") }?.name
    let main = named ?? first
    self.main = main.flatMap { contents[$0] == nil ? nil : $0 }
    workflows = Set((metadata?["bindings"]?.elements ?? []).compactMap { binding in
      binding["type"]?.string == "workflow" ? binding["class_name"]?.string : nil
    })
    self.contents = contents
  }

  /// Returns the files of the upload, in the folder `root`.
  func files(in root: FilePath) -> some FileTree {
    let paths = contents.map { (root.appending("./" + $0.key), $0.value) }
    return UploadedFiles(contents: Dictionary(paths) { first, _ in first })
  }

  /// Returns the bytes of a part.
  func bytes(of name: String) -> [UInt8]? { contents[name] }

}

/// The files of an upload.
private struct UploadedFiles: FileTree {

  /// The contents by path.
  let contents: [FilePath: [UInt8]]

  /// Returns what there is at `path`.
  func kind(of path: FilePath) -> FileKind? {
    if contents[path] != nil { return .file }
    return contents.keys.contains { $0.isInside(path) } ? .folder : nil
  }

  /// Returns the bytes of the file at `path`.
  func contents(of path: FilePath) -> Result<[UInt8], FileFault> {
    contents[path].map(Result.success) ?? .failure(FileFault("It is not in the upload"))
  }

  /// Returns the names of what is in `folder`.
  func names(in folder: FilePath) -> [String] {
    let depth = folder.names.count
    let inside = contents.keys.filter { $0.isInside(folder) && $0.names.count > depth }
    return Set(inside.map { $0.names[depth] }).sorted()
  }

  /// Returns `path`: an upload has no links.
  func realPath(of path: FilePath) -> FilePath { path }

}
