/// Names of files are bytes, which need not be UTF-8. In texts, a byte that is not stands as a
/// character of its own, so that the name can be turned back.
extension Unicode.Scalar {

  /// The byte of a name that the character stands for; nil for every other character.
  public var undecodedByte: UInt8? {
    (0x10FE80...0x10FEFF).contains(value) ? UInt8(value & 0xFF) : nil
  }

}

extension String {

  /// Creates the text for a name that the system gave.
  public init(name bytes: [UInt8]) {
    self.init()
    var rest = bytes[...]
    while let first = rest.first {
      var iterator = rest.makeIterator()
      var parser = UTF8.ForwardParser()
      if case .valid(let encoded) = parser.parseScalar(from: &iterator),
        UTF8.decode(encoded).undecodedByte == nil
      {
        unicodeScalars.append(UTF8.decode(encoded))
        rest = rest.dropFirst(encoded.count)
      } else {
        // Bytes below 0x80 are always valid.
        unicodeScalars.append(Unicode.Scalar(0x10FE00 | UInt32(first))!)
        rest = rest.dropFirst()
      }
    }
  }

  /// The bytes of the name that the text stands for.
  public var nameBytes: [UInt8] {
    unicodeScalars.flatMap { scalar in
      scalar.undecodedByte.map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

}
