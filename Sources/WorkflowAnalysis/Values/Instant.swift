/// A point in time, with its ISO 8601 text.
struct Instant: Hashable {

  /// The milliseconds since the begin of 1970, UTC.
  let milliseconds: Double

  /// Creates an instant from its milliseconds since the begin of 1970, UTC.
  init(milliseconds: Double) { self.milliseconds = milliseconds }

  /// Creates the instant that ISO 8601 text names, as far as JavaScript's `Date` reads it the same
  /// way everywhere; nil for any other text.
  init?(_ text: String) {
    let fields = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = fields.first.flatMap(Self.days) else { return nil }
    guard fields.count == 2 else {
      milliseconds = date * 86_400_000
      return
    }
    // Text with a time but no zone means local time, which differs from place to place.
    guard let time = Self.timeOfDay(fields[1]) else { return nil }
    milliseconds = date * 86_400_000 + time
  }

  /// Returns the days from the begin of 1970 to a date such as `2026-12-31`, or nil.
  private static func days(_ text: Substring) -> Double? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil), text.first?.isNumber == true else {
      return nil
    }
    let year = parts[0]!
    let month = parts.count > 1 ? parts[1]! : 1
    let day = parts.count > 2 ? parts[2]! : 1
    guard (1...12).contains(month), (1...31).contains(day), (0...9999).contains(year) else {
      return nil
    }
    return Double(daysFromCivil(year, month, day))
  }

  /// Returns the milliseconds of a time of day with its zone, such as `12:30:00Z`, or nil.
  private static func timeOfDay(_ text: Substring) -> Double? {
    guard let zoneStart = text.lastIndex(where: { "Z+-".contains($0) }),
      let clock = clock(text[..<zoneStart])
    else { return nil }
    if text[zoneStart] == "Z" {
      return text.index(after: zoneStart) == text.endIndex ? clock : nil
    }
    guard let offset = self.clock(text[text.index(after: zoneStart)...]) else { return nil }
    return text[zoneStart] == "+" ? clock - offset : clock + offset
  }

  /// Returns the milliseconds of hours, minutes and seconds, or nil.
  private static func clock(_ text: Substring) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    guard (2...3).contains(parts.count), !parts.contains(nil) else { return nil }
    let seconds = parts.count > 2 ? parts[2]! : 0
    return (parts[0]! * 3600 + parts[1]! * 60) * 1000 + (seconds * 1000).rounded()
  }

  /// The ISO 8601 text in UTC, such as `2026-12-31T23:59:59Z`; with milliseconds if there are any.
  var text: String {
    guard milliseconds.isFinite, abs(milliseconds) <= 8.64e15 else { return "generated" }
    let total = Int64(milliseconds.rounded(.down))
    let day = total >= 0 ? total / 86_400_000 : (total - 86_399_999) / 86_400_000
    let time = total - day * 86_400_000
    let (year, month, dayOfMonth) = civil(fromDays: Int(day))
    let fraction = time % 1000 == 0 ? "" : "." + padded(Int(time % 1000), 3)
    let seconds = Int(time / 1000)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
      + "T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
      + "\(fraction)Z"
  }

}

/// Returns a number with at least `width` digits.
private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Returns the days from the begin of 1970 to a date of the Gregorian calendar.
///
/// See Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
private func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let shifted = month <= 2 ? year - 1 : year
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/// Returns the date of the Gregorian calendar that is `days` after the begin of 1970.
///
/// See Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
private func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, day)
}
