import Source
import Syntax

/// A part of a text that is put together.
enum Piece {

  /// Code of the file, in which some places are replaced besides those that always are.
  case code(SourceRange, edits: [Edit])

  /// Words that are made for the code at an offset.
  case words(String, at: Int)

}

/// A text that stands where something else stood.
struct Edit {

  /// The place in the file.
  let range: SourceRange

  /// What stands there instead.
  let text: [Piece]

  /// Creates an edit that puts `text` at `range`.
  init(_ range: SourceRange, _ text: [Piece]) {
    self.range = range
    self.text = text
  }

  /// Creates an edit that puts words at `range`.
  init(_ range: SourceRange, _ words: String) {
    self.init(range, [.words(words, at: range.lower)])
  }

}

extension [Piece] {

  /// Returns the text of a statement, with the semicolon that the last one of a block may lack.
  static func statement(_ node: SyntaxNode, edits: [Edit] = []) -> [Piece] {
    let range = node.range
    let isEnded = node.kind == .block || node.tree.file.bytes[range.upper - 1] == UInt8(ascii: ";")
    return [.code(range, edits: edits)] + (isEnded ? [] : [.words(";", at: range.lower)])
  }

  /// Returns the pieces of `lists`, each on lines of its own.
  static func lines(_ lists: [[Piece]]) -> [Piece] {
    var result: [Piece] = []
    for list in lists where !list.isEmpty {
      if !result.isEmpty { result.append(.words("\n", at: list.place)) }
      result += list
    }
    return result
  }

  /// The offset that the first piece stands for.
  var place: Int {
    switch first {
    case .code(let range, _): range.lower
    case .words(_, let offset): offset
    case nil: 0
    }
  }

}

/// Makes the text of a file in which some places are replaced.
struct TextMaker {

  /// The file.
  private let file: SourceFile

  /// The places that are replaced, by where they begin, outer ones before those inside of them.
  private let edits: [Edit]

  /// The text so far.
  private var bytes: [UInt8] = []

  /// Where the text comes from.
  private var map = PositionMap()

  /// Creates the maker of `file` with `edits`, of which one may lie inside another.
  init(_ file: SourceFile, _ edits: [Edit]) {
    self.file = file
    self.edits = edits.sorted { a, b in
      (a.range.lower, b.range.upper) < (b.range.lower, a.range.upper)
    }
    bytes.reserveCapacity(file.bytes.count)
  }

  /// Returns the file with the new text, and where it has what stood at `parts`, which are in order
  /// and hold all that is replaced.
  mutating func make(_ parts: [SourceRange]) -> (file: SourceFile, parts: [SourceRange]) {
    var made: [SourceRange] = []
    var at = 0
    for part in parts {
      copyBytes(at, part.lower)
      let lower = bytes.count
      copy(part, [])
      made.append(SourceRange(lower, bytes.count))
      at = part.upper
    }
    copyBytes(at, file.bytes.count)
    return (SourceFile(name: file.name, bytes: bytes, madeFrom: (file, map)), made)
  }

  /// Appends a space if what was last is a word and the first of `pieces` begins with one: a
  /// minified text has no space in `return()=>a`.
  private mutating func separate(from pieces: [Piece]) {
    guard case .words(let words, let offset)? = pieces.first, let first = words.utf8.first,
      let last = bytes.last, first.isPartOfWord, last.isPartOfWord
    else { return }
    append([.words(" ", at: offset)])
  }

  /// Appends pieces.
  private mutating func append(_ pieces: [Piece]) {
    for piece in pieces {
      switch piece {
      case .code(let range, let edits): copy(range, edits)
      case .words(let words, let offset):
        bytes += words.utf8
        map.appendWords(words.utf8.count, for: offset)
      }
    }
  }

  /// Appends the code at `range` with the replacements inside of it; `own` are further ones.
  private mutating func copy(_ range: SourceRange, _ own: [Edit]) {
    var at = range.lower
    var own = own.sorted { $0.range.lower < $1.range.lower }[...]
    while let edit = nextEdit(in: SourceRange(at, range.upper), &own) {
      copyBytes(at, edit.range.lower)
      separate(from: edit.text)
      append(edit.text)
      at = edit.range.upper
    }
    copyBytes(at, range.upper)
  }

  /// Returns the first and outermost replacement inside of `range`, of two at one place that of
  /// `own`, and forgets those of `own` that lie before it.
  private func nextEdit(in range: SourceRange, _ own: inout ArraySlice<Edit>) -> Edit? {
    while let first = own.first, first.range.lower < range.lower { own.removeFirst() }
    var index = firstIndex(from: range.lower)
    while index < edits.count, edits[index].range.lower <= range.upper,
      edits[index].range.upper > range.upper
    {
      index += 1
    }
    let isFound = index < edits.count && range.contains(edits[index].range)
    guard let first = own.first, range.contains(first.range) else {
      return isFound ? edits[index] : nil
    }
    if isFound, edits[index].range.lower <= first.range.lower,
      !first.range.contains(edits[index].range)
    {
      return edits[index]
    }
    own.removeFirst()
    return first
  }

  /// Returns the index of the first replacement that begins at `offset` or later.
  private func firstIndex(from offset: Int) -> Int {
    edits.indices.partitioningIndex { edits[$0].range.lower >= offset }
  }

  /// Appends bytes of the file as they are.
  private mutating func copyBytes(_ lower: Int, _ upper: Int) {
    if lower >= upper { return }
    bytes += file.bytes[lower..<upper]
    map.appendCopy(of: upper - lower, from: lower)
  }

}

extension UInt8 {

  /// Whether the byte can be part of a name or a number.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

}
