import Glibc

/// The records of a batch, as they arrive.
struct BatchInput {

  /// Where records are read from; nil if there are no more.
  private(set) var descriptor: Int32?

  /// Why no more could be read; nil if there was no more.
  private(set) var failure: SystemFailure?

  /// What has been read and not handed out.
  private var lines = LineBuffer()

  /// The records that are there from the beginning, last first.
  private var waiting: [[UInt8]] = []

  /// The most bytes of one record.
  private static let longestLine = 1 << 29

  /// Records that arrive on standard input.
  static let standardInput = BatchInput(descriptor: 0)

  /// Creates the input of what `descriptor` gives.
  private init(descriptor: Int32?) { self.descriptor = descriptor }

  /// Creates the input of the files at `paths`.
  init(paths: [String]) {
    waiting = paths.reversed().map { BatchRecord.line(forPath: $0) }
  }

  /// Whether there are no more records.
  var isOver: Bool { descriptor == nil && waiting.isEmpty && lines.count == 0 }

  /// Reads what there is.
  mutating func receive(_ chunk: inout [UInt8]) {
    guard let descriptor else { return }
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 { lines.append(chunk[..<count]) }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
    if count < 0 { failure = SystemFailure() }
    if lines.count > Self.longestLine { failure = SystemFailure(code: EFBIG) }
    if count <= 0 || failure != nil { self.descriptor = nil }
  }

  /// Stops reading: what has not been handed out is not answered.
  mutating func stop() { self = BatchInput(descriptor: nil) }

  /// Removes the next record and returns its line, or nil if none is there yet. Empty lines are no
  /// records.
  mutating func next() -> [UInt8]? {
    if let line = waiting.popLast() { return line }
    while let line = lines.next() ?? (descriptor == nil ? lines.takeRest() : nil) {
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return line }
    }
    return nil
  }

}
