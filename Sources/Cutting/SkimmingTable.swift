/// What bytes are where a script is only skimmed.
struct SkimmingTable {

  /// What a byte is, or begins.
  enum Kind: UInt8 {

    case space, word, opening, closing, sign

    /// What takes a closer look.
    case other

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
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
    case 0...0x20, 0x7F, UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: "@"), UInt8(ascii: "\\"):
      .other
    default: .sign
    }
  }

}
