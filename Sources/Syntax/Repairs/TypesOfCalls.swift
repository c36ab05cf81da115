/// Types of calls that begin with those of a function, such as `run<<T>(value: T) => T>(f)`: the
/// grammar takes the two signs for an operator.
enum TypesOfCalls {

  /// Returns `bytes` with blanks for the type parameters of these functions; nil if there are none.
  static func withoutParameters(in bytes: [UInt8]) -> [UInt8]? {
    var result = bytes
    var position = 1
    while let signs = bytes.range(of: "<<", from: position) {
      position = signs.upperBound
      guard bytes[signs.lowerBound - 1].isPartOfName,
        let end = endOfParameters(bytes, from: signs.lowerBound + 1)
      else { continue }
      for index in (signs.lowerBound + 1)..<end where bytes[index] != 0x0A { result[index] = 0x20 }
      position = end
    }
    return result == bytes ? nil : result
  }

  /// The most bytes of such parameters.
  private static let most = 500

  /// Returns the offset behind the type parameters that begin at `start`, if the parameters of a
  /// function follow, or nil.
  private static func endOfParameters(_ bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + most, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">") where bytes[index - 1] != UInt8(ascii: "="):
        depth -= 1
        if depth == 0 { return bytes.begins(with: "(", at: index + 1) ? index + 1 : nil }
      case UInt8(ascii: ";"): return nil
      default: break
      }
    }
    return nil
  }

}
