/// What bytes are in the body of a function of which only the end is looked for.
struct SkimmingTable {

  /// What a byte is, or begins.
  enum Kind: UInt8 {

    case space, word, digit, quote, template, opening, closing, slash, less, sign, escape

    /// What has to be read to be understood.
    case strange

  }

  /// The kinds of all bytes.
  private let kinds: UnsafePointer<Kind>

  /// The table, which is made once and kept.
  nonisolated(unsafe) static let shared = SkimmingTable()

  /// Creates the table.
  private init() {
    let kinds = UnsafeMutablePointer<Kind>.allocate(capacity: 256)
    for byte in 0...UInt8.max { (kinds + Int(byte)).initialize(to: Self.kind(of: byte)) }
    self.kinds = UnsafePointer(kinds)
  }

  /// Returns what `byte` is.
  @inline(__always)
  func kind(of byte: UInt8) -> Kind { kinds[Int(byte)] }

  /// Returns what `byte` is, without a table.
  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case 0x09...0x0D, 0x20: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "$"), UInt8(ascii: "_"), 0x80...:
      .word
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "`"): .template
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: "\\"): .escape
    case 0...0x20, 0x7F, UInt8(ascii: "@"): .strange
    default: .sign
    }
  }

}
