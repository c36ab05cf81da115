import Rendering

/// A page of which a part is written anew.
struct PageUpdate {

  /// The path of the page.
  let path: String

  /// The line before the part.
  private static let begin = "<!-- stepgraph -->"

  /// The line behind the part.
  private static let end = "<!-- /stepgraph -->"

  /// Writes `text` between the marks of the page; a page that says it already is not touched.
  func write(_ text: String) throws(Failure) {
    let page: [UInt8]
    do { page = try readFile(path) } catch {
      throw Failure("\(printable(path)): Cannot be read: \(error.reason)", advice: error.advice)
    }
    let marks = lines(of: page)
    guard let first = marks[Self.begin], let last = marks[Self.end],
      first.count == 1, last.count == 1, first[0].upperBound <= last[0].lowerBound
    else { throw missingMarks }
    let new = Array(page[..<first[0].upperBound]) + Array("\n\(text)\n".utf8)
      + Array(page[last[0].lowerBound...])
    if new != page { try writeFile(new, path: path) }
  }

  /// What is wrong with a page that has no marks, or several.
  private var missingMarks: Failure {
    Failure(
      "\(printable(path)): There is no place to write to",
      advice: "Put two lines where it shall be, once: \(Self.begin) and, below, \(Self.end)")
  }

  /// Returns where the lines that are marks stand in a page, with their ends.
  private func lines(of page: [UInt8]) -> [String: [Range<Int>]] {
    var result: [String: [Range<Int>]] = [:]
    var start = 0
    while start < page.count {
      let end = page[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? page.count
      let line = page[start..<end].filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
      for mark in [Self.begin, Self.end] where line.elementsEqual(mark.utf8) {
        result[mark, default: []].append(start..<end)
      }
      start = end
    }
    return result
  }

}
