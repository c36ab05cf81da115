import WorkflowModel

/// The largest number up to which every integer has a `Double` of its own.
let largestSafeInteger = 9_007_199_254_740_991

/// Returns a finite number as JavaScript writes it in JSON: without a fraction if it has none.
func numberText(_ number: Double) -> String {
  safeInteger(number).map { String($0) } ?? String(number)
}

/// Returns `number` as an integer if it is one that JavaScript holds exactly.
private func safeInteger(_ number: Double) -> Int? {
  number.magnitude <= Double(largestSafeInteger) ? Int(exactly: number) : nil
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
    let units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000)]
    if let whole = safeInteger(count),
      let (unit, size) = units.first(where: { whole >= $0.1 && whole % $0.1 == 0 })
    {
      return "\(whole / size)\(unit)"
    }
    return numberText(count) + "ms"
  }

}
