extension Diagram.Label {

  /// What a head says.
  var words: String {
    [keyword, text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The details on lines: one if they are short, else one for each.
  var detailLines: [String] {
    let line = details.joined(separator: Charset.unicode.separator)
    if line.isEmpty { return [] }
    return line.displayWidth <= 48 ? [line] : details.map { wrapped($0, width: 48, maximum: 1)[0] }
  }

}

extension Diagram.Box {

  /// All that a box says, in one line.
  var fullText: String {
    let text = label.words.isEmpty ? type : label.words
    return text + (label.details.isEmpty ? "" : " (\(label.details.joined(separator: ", ")))")
  }

  /// Whether the box is no more than a point where ways meet.
  var isCrossing: Bool {
    switch shape {
    case .join, .bend, .blank: true
    case .card, .reference, .missing, .head, .condition, .exit, .start, .end, .remark: false
    }
  }

  /// Whether the box is filled with its accent.
  var isFull: Bool {
    switch shape {
    case .head, .join, .bend, .blank, .start, .end: true
    case .card, .reference, .missing, .condition, .exit, .remark: false
    }
  }

}
