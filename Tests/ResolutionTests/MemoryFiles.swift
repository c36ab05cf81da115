import Resolution

/// Files that are only in memory.
struct MemoryFiles: FileTree {

  /// The texts by path.
  let texts: [FilePath: String]

  /// The links by path, with the paths that they lead to.
  let links: [FilePath: FilePath]

  /// Creates the files; a text that begins with `->` makes a link.
  init(_ entries: [String: String]) {
    var (texts, links) = ([FilePath: String](), [FilePath: FilePath]())
    for (path, text) in entries {
      if text.hasPrefix("->") {
        links[FilePath(path)] = FilePath(String(text.dropFirst(2)))
      } else {
        texts[FilePath(path)] = text
      }
    }
    (self.texts, self.links) = (texts, links)
  }

  /// Returns what there is at `path`.
  func kind(of path: FilePath) -> FileKind? {
    let path = realPath(of: path)
    if texts[path] != nil { return .file }
    return texts.keys.contains { $0.isInside(path) } ? .folder : nil
  }

  /// Returns the bytes of the file at `path`.
  func contents(of path: FilePath) -> Result<[UInt8], FileFault> {
    texts[realPath(of: path)].map { .success(Array($0.utf8)) } ?? .failure(FileFault("no file"))
  }

  /// Returns the names of what is in `folder`.
  func names(in folder: FilePath) -> [String] {
    let depth = folder.names.count
    let inside = texts.keys.filter { $0.isInside(folder) && $0.names.count > depth }
    return Set(inside.map { $0.names[depth] }).sorted()
  }

  /// Returns the path to which `path` leads.
  func realPath(of path: FilePath) -> FilePath {
    for folder in path.ancestors {
      guard let target = links[folder] else { continue }
      return realPath(of: target.appending(path.relative(to: folder)))
    }
    return path
  }

}
