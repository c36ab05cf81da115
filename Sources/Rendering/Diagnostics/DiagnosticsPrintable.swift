/// Returns `text` on one line and without anything that a terminal would obey, for messages.
public func printable(_ text: String) -> String {
  Charset.unicode.visible(text)
}

extension Charset {

  /// Returns a character of source code in a form that is safe to print, and its number of columns.
  func cell(of character: Character) -> (text: String, width: Int) {
    if character == "\t" { return ("    ", 4) }
    if isASCII && !character.isASCII { return ("?", 1) }
    let scalars = character.unicodeScalars
    if !scalars.contains(where: \.isUnsafe) { return (String(character), character.displayWidth) }
    let pictures = scalars.map(picture)
    return (String(pictures), pictures.reduce(0) { $0 + $1.displayWidth })
  }

  /// Returns a picture of a scalar that must not be printed, or the scalar itself.
  private func picture(of scalar: Unicode.Scalar) -> Character {
    if !scalar.isUnsafe { return Character(scalar) }
    if isASCII { return "?" }
    let code = scalar.value == 0x7F ? 0x2421 : 0x2400 + scalar.value
    return scalar.isASCII ? Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}" : "\u{FFFD}"
  }

}
