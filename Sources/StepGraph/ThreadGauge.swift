import Glibc
import Source

/// Tells how long the processor has worked for the thread that asks, and how much memory its
/// process holds.
final class ThreadGauge: Gauge, Sendable {

  /// The one that all use: opening the file takes as long as a short script.
  static let shared = ThreadGauge()

  /// The file in which the system says how much memory is resident; -1 where it does not.
  private let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)

  /// The size of a page, in bytes.
  private let pageSize = Double(sysconf(Int32(_SC_PAGESIZE)))

  /// Creates the one.
  private init() {}

  var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  var bytes: Double {
    var text = [UInt8](repeating: 0, count: 128)
    let count = pread(file, &text, text.count, 0)
    let fields = text.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else {
      return 0
    }
    return Double(pages) * pageSize
  }

}
