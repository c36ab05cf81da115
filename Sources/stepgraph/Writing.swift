import Glibc
import Rendering

/// Makes sure that files do not get the numbers of standard streams that are closed: what is then
/// read from or written to these fails, and does not go to a file.
func reserveStandardStreams() {
  for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 {
    _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
  }
}

/// Writes `text` to standard output; a reader that went away is no failure.
func writeToStandardOutput(_ text: String) throws(Failure) {
  try writeToStandardOutput(Array(text.utf8))
}

/// Writes `bytes` to standard output, and returns whether there is a reader: one that went away is
/// no failure.
@discardableResult
func writeToStandardOutput(_ bytes: [UInt8]) throws(Failure) -> Bool {
  do {
    try write(bytes, to: 1)
    return true
  } catch {
    if error.code == EPIPE { return false }
    throw Failure(
      "Standard output cannot be written: \(error.reason)", advice: error.adviceForOutput)
  }
}

/// Writes `text` to standard error; there is nobody to tell if that fails.
func writeToStandardError(_ text: String) {
  try? write(Array(text.utf8), to: 2)
}

/// Writes one line to standard error.
func printMessage(_ line: String) {
  writeToStandardError(line + "\n")
}

/// Writes `bytes` to the file at `path`: readers see the old file or all of the new one.
///
/// What is no file, such as a pipe, is written to, and so is a file that a link names before it is
/// there. A reader that went away is no failure.
func writeFile(_ bytes: [UInt8], path: String) throws(Failure) {
  do {
    if let target = replaceableFile(path) {
      try NewFile(bytes, replacing: target).publish()
    } else {
      try writeInPlace(bytes, path: path)
    }
  } catch {
    if error.code == EPIPE { return }
    throw Failure(
      "\(printable(path)): Cannot be written: \(error.reason)", advice: error.adviceForOutput)
  }
}

/// Returns the path of the file that `path` leads to, so that a link stays a link; nil if it does
/// not lead to a file that may be replaced.
private func replaceableFile(_ path: String) -> String? {
  // An open file would be cut off from who else writes to it.
  if openDescriptor(path) != nil { return nil }
  var status = stat()
  let name = systemName(path)
  if stat(name, &status) != 0 {
    let isLink = lstat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? nil : path
  }
  guard status.st_mode & S_IFMT == S_IFREG, let real = realpath(name, nil) else { return nil }
  defer { free(real) }
  return text(ofName: real)
}

/// Writes `bytes` to what there is at `path`, or where it leads to.
private func writeInPlace(_ bytes: [UInt8], path: String) throws(SystemFailure) {
  if let descriptor = openDescriptor(path) { return try write(bytes, to: descriptor) }
  let descriptor = open(systemName(path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw SystemFailure() }
  defer { close(descriptor) }
  try write(bytes, to: descriptor)
}

/// Returns the number of the open file that `path` is a name of, as shells write it; nil if it is
/// no such name.
private func openDescriptor(_ path: String) -> Int32? {
  switch path {
  case "/dev/stdout": return 1
  case "/dev/stderr": return 2
  default:
    let folder = ["/dev/fd/", "/proc/self/fd/"].first(where: path.hasPrefix)
    return folder.flatMap { Int32(path.dropFirst($0.count)) }
  }
}

/// Writes all of `bytes` to `descriptor`.
func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress! + start, bytes.count - start)
    }
    if count < 0 { try waitOrThrow(descriptor, for: POLLOUT) } else { start += count }
  }
}
