/// How JavaScript writes numbers, and reads them from strings.

/// Returns a number as JavaScript writes it (ECMAScript, `Number::toString`).
func displayNumber(_ number: Double) -> String {
  if number.isNaN { return "NaN" }
  if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
  if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
  let sign = number < 0 ? "-" : ""
  let (digits, point) = shortestDigits(of: abs(number))
  switch point {
  case 22..., ..<(-5):
    let exponent = point - 1
    let fraction = digits.dropFirst()
    let mantissa = fraction.isEmpty ? "\(digits.prefix(1))" : "\(digits.prefix(1)).\(fraction)"
    return "\(sign)\(mantissa)e\(exponent < 0 ? "-" : "+")\(abs(exponent))"
  case ..<1: return sign + "0." + String(repeating: "0", count: -point) + digits
  case digits.count...: return sign + digits + String(repeating: "0", count: point - digits.count)
  default: return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}

/// Returns the fewest digits that tell a positive number from all others, and how many of them
/// stand before the decimal point.
private func shortestDigits(of number: Double) -> (digits: String, point: Int) {
  let parts = number.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
  let all = mantissa[0] + fraction
  let digits = all.drop { $0 == "0" }
  let point = mantissa[0].count + exponent - (all.count - digits.count)
  return (String(digits), point)
}

/// Returns the number that a whole string is (ECMAScript, `StringToNumber`); NaN if it is none.
func number(fromWhole text: String) -> Double {
  let trimmed = text.trimmingJavaScriptSpace
  if trimmed.isEmpty { return 0 }
  let radixes = ["0x": 16, "0o": 8, "0b": 2]
  if let radix = radixes[trimmed.prefix(2).lowercased()] {
    return digitsValue(trimmed.dropFirst(2), radix: radix, isWhole: true)
  }
  let length = decimalLength(trimmed)
  return length == trimmed.utf8.count ? decimalValue(trimmed[...]) : .nan
}

/// Returns the number that a string begins with, as `parseFloat` reads it; NaN if there is none.
func number(fromStartOf text: String) -> Double {
  let trimmed = text.trimmingJavaScriptSpace
  return decimalValue(trimmed.prefix(decimalLength(trimmed)))
}

/// Returns the integer that a string begins with, as `parseInt` reads it; NaN if there is none.
func integer(fromStartOf text: String, radix: Int?) -> Double {
  var rest = text.trimmingJavaScriptSpace[...]
  let isNegative = rest.hasPrefix("-")
  if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
  var radix = radix ?? 0
  let isHexadecimal = rest.lowercased().hasPrefix("0x")
  if isHexadecimal, radix == 0 || radix == 16 { (rest, radix) = (rest.dropFirst(2), 16) }
  if radix == 0 { radix = 10 }
  guard (2...36).contains(radix) else { return .nan }
  let value = digitsValue(rest, radix: radix, isWhole: false)
  return isNegative ? -value : value
}

/// Returns the value of the digits that `text` begins with, or of all of it; NaN if it has none.
private func digitsValue(_ text: Substring, radix: Int, isWhole: Bool) -> Double {
  let digits = text.prefix { $0.isASCII && $0.alphanumericValue.map { $0 < radix } ?? false }
  if digits.isEmpty || (isWhole && digits.count < text.count) { return .nan }
  return digits.reduce(0) { $0 * Double(radix) + Double($1.alphanumericValue ?? 0) }
}

/// Returns how many bytes of `text` are a decimal number at its start.
private func decimalLength(_ text: String) -> Int {
  let bytes = Array(text.utf8)
  func digits(from start: Int) -> Int {
    bytes[min(start, bytes.count)...].prefix { (0x30...0x39).contains($0) }.count
  }
  func isByte(_ character: Character, at index: Int) -> Bool {
    index < bytes.count && bytes[index] == character.asciiValue
  }
  var end = isByte("-", at: 0) || isByte("+", at: 0) ? 1 : 0
  if text.dropFirst(end).hasPrefix("Infinity") { return end + 8 }
  let whole = digits(from: end)
  end += whole
  let fraction = isByte(".", at: end) ? digits(from: end + 1) : 0
  if whole + fraction == 0 { return 0 }
  if isByte(".", at: end) { end += 1 + fraction }
  guard isByte("e", at: end) || isByte("E", at: end) else { return end }
  let signed = end + (isByte("-", at: end + 1) || isByte("+", at: end + 1) ? 2 : 1)
  let exponent = digits(from: signed)
  return exponent > 0 ? signed + exponent : end
}

/// Returns the value of a text that is a decimal number; NaN for an empty one.
private func decimalValue(_ text: Substring) -> Double {
  if text.hasSuffix("Infinity") { return text.hasPrefix("-") ? -.infinity : .infinity }
  return Double(text) ?? .nan
}

extension Character {

  /// The value of a digit of a base up to 36, or nil.
  fileprivate var alphanumericValue: Int? {
    guard let byte = asciiValue else { return nil }
    switch byte {
    case 0x30...0x39: return Int(byte) - 0x30
    case 0x41...0x5A: return Int(byte) - 0x41 + 10
    case 0x61...0x7A: return Int(byte) - 0x61 + 10
    default: return nil
    }
  }

}

extension String {

  /// The text without the white space and line ends around it.
  var trimmingJavaScriptSpace: String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.value == 0xFEFF
    }
    let scalars = unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

}
