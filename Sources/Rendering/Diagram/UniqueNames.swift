/// Makes names that are unique and fit for any format.
struct UniqueNames {

  /// The names that were given.
  private var given: Set<String> = []

  /// The number that was last put behind a name.
  private var numbers: [String: Int] = [:]

  /// Returns `wish` with everything but ASCII letters, digits, `-` and `_` replaced, cut to a
  /// number of bytes, and with a number behind it if it was given before.
  mutating func name(_ wish: String, limit: Int = 80) -> String {
    let base = sanitized(wish, limit)
    var result = base
    while !given.insert(result).inserted {
      numbers[base, default: 1] += 1
      result = "\(base)_\(numbers[base, default: 1])"
    }
    return result
  }

  /// Returns `wish` with a `_` for every run of characters that are not allowed.
  private func sanitized(_ wish: String, _ limit: Int) -> String {
    var bytes: [UInt8] = []
    for byte in wish.utf8.prefix(limit) {
      if isAllowed(byte) {
        bytes.append(byte)
      } else if bytes.last != UInt8(ascii: "_") {
        bytes.append(UInt8(ascii: "_"))
      }
    }
    return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
  }

  /// Returns whether a name may hold the byte.
  private func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default:
      false
    }
  }

}
