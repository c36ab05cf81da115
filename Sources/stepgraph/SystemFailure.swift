import Glibc

/// What the system said when it refused something.
struct SystemFailure: Error {

  /// The number of the error.
  let code: Int32

  /// Creates the failure of the last call.
  init(code: Int32 = errno) {
    self.code = code
  }

  /// Why it was refused, in the system's words.
  var reason: String { String(cString: strerror(code)) }

  /// What to do about it if it was a file to write, as a sentence.
  var adviceForOutput: String {
    switch code {
    case EISDIR: "Name a file in it."
    case EFBIG: "Let the system write larger files."
    default: advice
    }
  }

  /// What to do about it, as a sentence.
  var advice: String {
    switch code {
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG: "Check the path."
    case EISDIR: "Name a file in it: none is plainly its main module."
    case EACCES, EPERM, EROFS: "Check the permissions."
    case ENOSPC, EDQUOT: "Free some space."
    case EFBIG: "The limit is 256 MiB."
    case EMFILE, ENFILE: "Let the system open more files."
    case EBADF: "The stream is closed."
    default: "Try again, or use another file."
    }
  }

}

/// Returns if the last call on `descriptor` was only interrupted or has to wait until `event`;
/// throws what is wrong otherwise.
func waitOrThrow(_ descriptor: Int32, for event: Int32) throws(SystemFailure) {
  let failure = SystemFailure()
  switch failure.code {
  case EINTR:
    return
  case EAGAIN:
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    poll(&request, 1, -1)
  default:
    throw failure
  }
}
