import Glibc
import Rendering

/// Writes `text` to standard output; a reader that went away is no failure.
func writeToStandardOutput(_ text: String) throws(Failure) {
  try writeToStandardOutput(Array(text.utf8))
}

/// Writes `bytes` to standard output; a reader that went away is no failure.
func writeToStandardOutput(_ bytes: [UInt8]) throws(Failure) {
  do {
    try write(bytes, to: 1)
  } catch {
    if error.code == EPIPE { return }
    throw Failure("Standard output cannot be written: \(error.reason)", advice: error.advice)
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
func writeFile(_ bytes: [UInt8], path: String) throws(Failure) {
  do {
    let target = resolved(path)
    if isSpecialFile(target) {
      try writeInPlace(bytes, path: target)
    } else {
      try replace(target, with: bytes)
    }
  } catch {
    throw Failure("\(printable(path)): Cannot be written: \(error.reason)", advice: error.advice)
  }
}

/// Returns the path of the file that `path` leads to, so that a link stays a link.
private func resolved(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}

/// Returns whether there is something at `path` that is no regular file, such as a pipe.
private func isSpecialFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
}

/// Writes `bytes` to what there is at `path`.
private func writeInPlace(_ bytes: [UInt8], path: String) throws(SystemFailure) {
  let descriptor = open(path, O_WRONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemFailure() }
  defer { close(descriptor) }
  try write(bytes, to: descriptor)
}

/// Writes `bytes` to a new file beside `path`, and gives it that name once it is complete.
private func replace(_ path: String, with bytes: [UInt8]) throws(SystemFailure) {
  var status = stat()
  let mode = stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  if mode != nil && access(path, W_OK) != 0 { throw SystemFailure() }
  let temporary = temporaryPath(beside: path)
  let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw SystemFailure() }
  do throws(SystemFailure) {
    try fill(descriptor, with: bytes, mode: mode)
    guard rename(temporary, path) == 0 else { throw SystemFailure() }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Writes `bytes` to the new file behind `descriptor`, gives it `mode`, and closes it.
private func fill(
  _ descriptor: Int32, with bytes: [UInt8], mode: mode_t?
) throws(SystemFailure) {
  do {
    try write(bytes, to: descriptor)
    if let mode { fchmod(descriptor, mode) }
  } catch {
    close(descriptor)
    throw error
  }
  guard close(descriptor) == 0 else { throw SystemFailure() }
}

/// Returns a path in the same folder as `path` that no other process uses.
private func temporaryPath(beside path: String) -> String {
  let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
  return "\(folder).stepgraph-\(getpid()).tmp"
}

/// Writes all of `bytes` to `descriptor`.
private func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
  var start = 0
  while start < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress! + start, bytes.count - start)
    }
    if count < 0 { try waitOrThrow(descriptor, for: POLLOUT) } else { start += count }
  }
}
