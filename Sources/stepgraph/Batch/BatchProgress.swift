import Glibc

/// The line on a terminal that says how far a batch is; nothing elsewhere.
struct BatchProgress {

  /// Whether there is somebody to tell.
  private let isShown = isTerminal(2)

  /// When the batch began, in seconds of the monotonic clock.
  private let start = monotonicSeconds()

  /// When the line was written last.
  private var shownAt = 0.0

  /// Writes the line, if it was not written only just now.
  mutating func show(answered: Int, failed: Int) {
    let now = monotonicSeconds()
    guard isShown, now - shownAt > 0.2 else { return }
    shownAt = now
    let rate = Int(Double(answered) / max(now - start, 0.001))
    writeToStandardError("\r\u{1B}[K\(answered) answered, \(rate)/s, \(failed) failed")
  }

  /// Removes the line.
  func end() {
    if isShown { writeToStandardError("\r\u{1B}[K") }
  }

}

/// Set by SIGTERM and SIGINT once `stopsWhenTold` has been called.
///
/// A signal's handler may do nothing but set such a flag, and nobody else writes it.
nonisolated(unsafe) private var hasBeenTold: sig_atomic_t = 0

/// Whether the program has been told to stop.
var isToldToStop: Bool { hasBeenTold != 0 }

/// Makes SIGTERM and SIGINT ask the program to stop when the records at hand are answered.
func stopsWhenTold() {
  for number in [SIGTERM, SIGINT] { signal(number) { _ in hasBeenTold = 1 } }
}
