import Glibc

/// A file that is written whole before it gets its name.
///
/// Until then it has none, if the file system can do that, so that nothing stays behind when the
/// program is killed.
struct NewFile {

  /// The path that it will have.
  private let path: String

  /// A name in the same folder that nobody else uses: only a file with a name can replace another.
  private let temporary: String

  /// The open file.
  private let descriptor: Int32

  /// Whether the file has its name of the meantime from the beginning.
  private let isNamed: Bool

  /// Writes `bytes` to a new file beside `path`, with the owner and permissions of the file
  /// there.
  init(_ bytes: [UInt8], replacing path: String) throws(SystemFailure) {
    var old = stat()
    let isThere = stat(systemName(path), &old) == 0
    if isThere && access(systemName(path), W_OK) != 0 { throw SystemFailure() }
    self.path = path
    let folder = folderPrefix(of: path)
    temporary = "\(folder).stepgraph-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
    let nameless = Self.openNameless(in: folder.isEmpty ? "." : folder)
    isNamed = nameless < 0
    descriptor = isNamed
      ? open(systemName(temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) : nameless
    guard descriptor >= 0 else { throw SystemFailure() }
    do throws(SystemFailure) {
      try write(bytes, to: descriptor)
    } catch {
      close(descriptor)
      if isNamed { unlink(systemName(temporary)) }
      throw error
    }
    if isThere {
      // Only the system's administrator can give files away.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      fchmod(descriptor, old.st_mode & 0o7777)
    }
  }

  /// Gives the file its name; a signal that ends the program waits until it has it, unless it is
  /// one that nothing can wait for.
  func publish() throws(SystemFailure) {
    var (all, old) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &old)
    defer { pthread_sigmask(SIG_SETMASK, &old, nil) }
    defer { close(descriptor) }
    // Some file systems say only when a file is closed that they could not write it.
    let isWritten = close(dup(descriptor)) == 0
    // Where a file is already, only one that has a name can replace it.
    if isWritten, !isNamed, link(to: path) { return }
    guard isWritten, isNamed || link(to: temporary),
      rename(systemName(temporary), systemName(path)) == 0
    else {
      let failure = SystemFailure()
      unlink(systemName(temporary))
      throw failure
    }
  }

  /// Gives the open file, which has no name, a name that nothing else has, and returns whether that
  /// could be done.
  private func link(to name: String) -> Bool {
    let path = "/proc/self/fd/\(descriptor)"
    return linkat(AT_FDCWD, path, AT_FDCWD, systemName(name), AT_SYMLINK_FOLLOW) == 0
  }

  /// Opens a file without a name; returns a negative number if that cannot be done, or if the file
  /// could not get a name later.
  private static func openNameless(in folder: String) -> Int32 {
    // The system's headers have the flag in a form that Swift does not read.
    let hasNoName = 0o20_000_000 | O_DIRECTORY
    guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
    return open(systemName(folder), O_WRONLY | O_CLOEXEC | hasNoName, 0o666)
  }

}
