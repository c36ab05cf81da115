import WorkflowModel

/// The largest number up to which every integer has a `Double` of its own.
let largestSafeInteger = 9_007_199_254_740_991

/// Returns a finite number as JavaScript writes it in JSON: without a fraction if it has none.
func numberText(_ number: Double) -> String {
  if number.magnitude <= Double(largestSafeInteger), number == number.rounded(.towardZero) {
    return String(Int(number))
  }
  return String(number)
}

extension Charset {

  /// Returns a length of time as people write it: `60000` milliseconds are `1m`.
  func duration(_ duration: Duration) -> String {
    switch duration {
    case .text(let text): visible(text)
    case .milliseconds(let count): milliseconds(count)
    }
  }

  /// Returns a number of milliseconds in the largest unit that divides it.
  private func milliseconds(_ count: Double) -> String {
    if count.isNaN { return "unknown" }
    if count.isInfinite { return count < 0 ? "-" + infinity : infinity }
    for (unit, size) in [("d", 86_400_000.0), ("h", 3_600_000), ("m", 60_000), ("s", 1000)] {
      if count >= size, count.truncatingRemainder(dividingBy: size) == 0 {
        return numberText(count / size) + unit
      }
    }
    return numberText(count) + "ms"
  }

}
