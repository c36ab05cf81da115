import Glibc
import Resolution

/// The files of the system.
struct DiskFiles: FileTree {

  /// Returns what there is at `path`; only what can be read to an end counts.
  func kind(of path: FilePath) -> FileKind? {
    var status = stat()
    guard stat(systemName(path.description), &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return nil
    }
  }

  /// Returns the bytes of the file at `path`.
  func contents(of path: FilePath) -> Result<[UInt8], FileFault> {
    do throws(SystemFailure) {
      return .success(try readFile(path.description))
    } catch {
      return .failure(FileFault(error.reason))
    }
  }

  /// Returns the names of what is in `folder`, sorted.
  func names(in folder: FilePath) -> [String] {
    guard let stream = opendir(systemName(folder.description)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { text(ofName: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Returns the path to which `path` leads.
  func realPath(of path: FilePath) -> FilePath {
    guard let real = realpath(systemName(path.description), nil) else { return path }
    defer { free(real) }
    return FilePath(text(ofName: real))
  }

}

/// The folder that the program was started in.
func currentFolder() -> FilePath {
  guard let path = getcwd(nil, 0) else { return FilePath("/") }
  defer { free(path) }
  return FilePath(text(ofName: path))
}
