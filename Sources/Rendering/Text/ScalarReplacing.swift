extension String {

  /// Returns the text with every scalar replaced for which `replacement` has something.
  ///
  /// Escaping goes scalar by scalar: to Swift, a quote and an accent above it are one character
  /// that is no quote, but to every reader of a format it is one.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result += text
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

}
