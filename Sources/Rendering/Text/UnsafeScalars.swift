import Source

extension Unicode.Scalar {

  /// Whether the scalar must never reach an output as itself.
  ///
  /// These are the scalars that break lines, steer terminals, reorder or hide what stands around
  /// them, that XML does not allow, or that stand for bytes: controls, format characters, ends of
  /// lines and paragraphs, what a font leaves out, and what is not a character. Variation selectors
  /// 15 and 16 stay, since ordinary emoji need them.
  var isUnsafe: Bool {
    if value < 0x80 { return value < 0x20 || value == 0x7F }
    if value == 0xFE0E || value == 0xFE0F { return false }
    if undecodedByte != nil { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

}
