import Glibc
import Rendering
import Source
import StepGraph

/// Answers the records of standard input, one after the other, in the process of its own that a
/// batch gives to some of its scripts.
struct BatchWorker {

  /// The language of all scripts, if it was given.
  let language: Language?

  /// Which source maps are used.
  let maps: SourceMapChoice

  /// How much each script may take.
  let limits: Limits

  /// Returns the project that files belong to; nil if their imports are not to be followed.
  let project: () -> Project?

  /// Answers records until there are no more.
  func run() throws(Failure) {
    var lines = LineBuffer()
    // A stack is used for some scripts, and then given back with what the deepest one took of it.
    while try runWithLargeStack({ answerNext(64, in: &lines) }).get() {}
  }

  /// Answers the next `count` records, and returns whether there may be more.
  private func answerNext(_ count: Int, in lines: inout LineBuffer) -> Result<Bool, Failure> {
    for _ in 0..<count {
      guard let line = nextLine(&lines) else { return .success(false) }
      do throws(Failure) { try writeToStandardOutput(answer(to: BatchRecord(line))) } catch {
        return .failure(error)
      }
    }
    return .success(true)
  }

  /// Returns the next line of standard input, or nil at its end.
  private func nextLine(_ lines: inout LineBuffer) -> [UInt8]? {
    while true {
      if let line = lines.next() { return line }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(0, &chunk, chunk.count)
      if count == 0 { return nil }
      if count > 0 {
        lines.append(chunk[..<count])
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Returns the answer to a record.
  private func answer(to record: BatchRecord) -> String {
    switch record.content {
    case .script(let bytes):
      let file = SourceFile(name: record.shownName, bytes: bytes)
      let isNamed = record.name != nil
      return answer(to: record, analysis(of: file, in: isNamed ? project() : nil))
    case .path(let path):
      let inputs = InputFiles(paths: [path], stdinName: nil)
      let report = Report(
        of: inputs, language: language, project: project(), sourceMaps: maps.ofInputs,
        limits: limits)
      return renderAnswer(
        to: record.id, report.workflows, diagnostics: record.diagnostics + report.diagnostics)
    case .nothing(let reason):
      let diagnostic = Diagnostic(
        .invalidRecord, "This is no record: \(reason)",
        hint: "A record is an object such as {\"id\": 1, \"source\": \"…\"}, on a line of its own")
      return renderAnswer(to: record.id, [], diagnostics: [diagnostic])
    }
  }

  /// Returns what is known about a script.
  private func analysis(of file: SourceFile, in project: Project?) -> Analysis {
    let linking = project.map(Linking.within) ?? .none(hint: "The record has no filename")
    return analyze(
      file, language: language, linking: linking, sourceMaps: maps.ofInputs, limits: limits)
  }

  /// Returns the answer that holds `analysis`.
  private func answer(to record: BatchRecord, _ analysis: Analysis) -> String {
    renderAnswer(
      to: record.id, analysis.workflows, diagnostics: record.diagnostics + analysis.diagnostics)
  }

}

/// Lines that arrive in pieces.
struct LineBuffer {

  /// The bytes from `start` on have not been handed out.
  private var bytes: [UInt8] = []

  /// Where the next line begins.
  private var start = 0

  /// How far the bytes are known to hold no line's end.
  private var searched = 0

  /// How many bytes have not been handed out.
  var count: Int { bytes.count - start }

  /// Adds a piece.
  mutating func append(_ piece: ArraySlice<UInt8>) {
    if start > 1 << 16 {
      bytes.removeFirst(start)
      (searched, start) = (searched - start, 0)
    }
    bytes.append(contentsOf: piece)
  }

  /// Removes the next line and returns it without its end, or nil if none is complete.
  mutating func next() -> [UInt8]? {
    guard let end = bytes.firstLineFeed(from: searched) else {
      searched = bytes.count
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return Array(bytes[start..<end])
  }

  /// Removes what there is without a line's end.
  mutating func takeRest() -> [UInt8]? {
    defer { (bytes, start, searched) = ([], 0, 0) }
    return count == 0 ? nil : Array(bytes[start...])
  }

}

extension [UInt8] {

  /// Returns the index of the first LF from `start` on.
  fileprivate func firstLineFeed(from start: Int) -> Int? {
    withUnsafeBytes { buffer in
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      let found = memchr(base + start, 0x0A, buffer.count - start)
      return found.map { UnsafeRawPointer($0) - base }
    }
  }

}
