extension Character {

  /// The number of terminal columns that the character takes.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return 1 }
    if first.isWide || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return 1
    }
  }

}

extension Unicode.Scalar {

  /// Whether terminals give the scalar two columns.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF,
      0x20000...0x3FFFD:
      true
    default:
      properties.isEmojiPresentation
    }
  }

}

extension StringProtocol {

  /// The number of terminal columns that the text takes.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// Returns the longest beginning that takes at most `width` columns.
  func prefix(fitting width: Int) -> SubSequence {
    var left = width
    var end = startIndex
    while end < endIndex {
      left -= self[end].displayWidth
      if left < 0 { break }
      end = index(after: end)
    }
    return self[..<end]
  }

}
