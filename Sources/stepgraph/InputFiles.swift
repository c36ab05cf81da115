import Glibc
import Resolution
import Source
import StepGraph

/// The files to read.
struct InputFiles {

  /// The paths, each file once; `-` is standard input.
  let paths: [String]

  /// The name that standard input goes by.
  let stdinName: String

  /// Creates the inputs for the given arguments.
  init(paths: [String], stdinName: String?) {
    var seen: Set<[UInt]> = []
    let each = paths.filter { path in identity(of: path).map { seen.insert($0).inserted } ?? true }
    self.paths = each.isEmpty ? ["-"] : each
    self.stdinName = stdinName ?? "<stdin>"
    namesStdin = stdinName != nil
  }

  /// What became of an input.
  enum Result {

    /// The file with its bytes.
    case file(SourceFile)

    /// Why the file could not be read.
    case unreadable(SourceFile, Diagnostic)

    /// The name of the input.
    var name: String {
      switch self {
      case .file(let file), .unreadable(let file, _): file.name
      }
    }

  }

  /// Whether standard input has been given a name, which says where its imports are.
  let namesStdin: Bool

  /// Returns all inputs, read one after the other as they are asked for.
  func read() -> some Sequence<Result> {
    paths.lazy.map { read($0) }
  }

  /// Returns where the imports of `file`, an input, are looked for: in `project`, if there is one.
  func linking(of file: SourceFile, in project: Project?) -> Linking {
    guard let project else { return .none(hint: "Imports are not followed because of --no-link") }
    if namesStdin || file.name != stdinName { return .within(project) }
    return .none(
      hint: "Standard input is in no folder: say with --stdin-filename where it would be, "
        + "so that its imports can be followed")
  }

  /// Reads the input at `path`, in a folder the main module.
  private func read(_ path: String) -> Result {
    let path = path == "-" ? path : mainModule(inFolder: path) ?? path
    let name = path == "-" ? stdinName : path
    do {
      let bytes = try path == "-" ? readDescriptor(0) : readFile(path)
      return .file(SourceFile(name: name, bytes: bytes))
    } catch {
      let file = SourceFile(name: name, bytes: [])
      return .unreadable(
        file,
        Diagnostic(
          .unreadableInput, "Cannot be read: \(error.reason)", file: file, hint: error.advice))
    }
  }

}

/// Returns the path of the main module in the folder at `path`; nil if that is no folder, or if it
/// is not plain which module is the main one.
private func mainModule(inFolder path: String) -> String? {
  let files = DiskFiles()
  let folder = currentFolder().appending(path)
  guard files.kind(of: folder) == .folder,
    let main = ModuleResolver(files: files).mainModule(in: folder)
  else { return nil }
  return path + (path.hasSuffix("/") ? "" : "/") + main.relative(to: folder)
}

/// The most bytes that one input may have; the parser counts in 32 bits, and a tree takes some
/// fifty times the memory of its source.
private let mostBytes = 1 << 28

/// Returns the bytes of the file at `path`.
func readFile(_ path: String) throws(SystemFailure) -> [UInt8] {
  let descriptor = open(systemName(path), O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemFailure() }
  defer { close(descriptor) }
  return try readDescriptor(descriptor)
}

/// Returns the bytes of standard input.
func readStandardInput() throws(SystemFailure) -> [UInt8] { try readDescriptor(0) }

/// Returns all bytes that `descriptor` gives.
private func readDescriptor(_ descriptor: Int32) throws(SystemFailure) -> [UInt8] {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw SystemFailure() }
  // One more than there are, so that the end is seen.
  let room = min(max(Int(status.st_size), 0), mostBytes) + 1
  var bytes = try readBytes(room, from: descriptor)
  if bytes.count < room { return bytes }
  // What is no file, or a file that grows, has no size.
  while true {
    let next = try readBytes(1 << 18, from: descriptor)
    bytes += next
    if bytes.count > mostBytes { throw SystemFailure(code: EFBIG) }
    if next.count < 1 << 18 { return bytes }
  }
}

/// Returns the next `count` bytes that `descriptor` gives, or fewer if it ends before.
private func readBytes(_ count: Int, from descriptor: Int32) throws(SystemFailure) -> [UInt8] {
  var failure: SystemFailure?
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
    askForLargePages(for: buffer)
    do throws(SystemFailure) {
      while filled < count {
        let read = Glibc.read(descriptor, buffer.baseAddress! + filled, count - filled)
        if read == 0 { break }
        if read < 0 { try waitOrThrow(descriptor, for: POLLIN) } else { filled += read }
      }
    } catch { failure = error }
  }
  if let failure { throw failure }
  return bytes
}

/// Asks for large pages for what of `buffer` fills some: getting small ones takes as long as
/// reading a script.
private func askForLargePages(for buffer: UnsafeMutableBufferPointer<UInt8>) {
  let size = 1 << 21
  guard buffer.count >= 2 * size, let first = UnsafeMutableRawPointer(buffer.baseAddress) else {
    return
  }
  let start = first.alignedUp(toMultipleOf: size)
  let end = (first + buffer.count).alignedDown(toMultipleOf: size)
  madvise(start, end - start, MADV_HUGEPAGE)
}
