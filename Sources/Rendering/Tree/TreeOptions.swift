/// How a text tree looks.
public struct TreeOptions: Hashable, Sendable {

  /// Whether only ASCII is printed; other characters of names are spelled as `\u{…}`.
  public var usesASCII: Bool

  /// Whether starts and resolves are shown, such as `#1→3`.
  public var showsNumbers: Bool

  /// Whether terminal colours are used.
  public var showsColor: Bool

  /// Whether it is shown what the code reads of payloads.
  public var showsPayload: Bool

  /// The columns after which lines are cut, or nil to print them in full.
  public var width: Int?

  /// Creates options; with no arguments, those of a file rather than a terminal.
  public init(
    usesASCII: Bool = false, showsNumbers: Bool = false, showsColor: Bool = false,
    showsPayload: Bool = false, width: Int? = nil
  ) {
    self.usesASCII = usesASCII
    self.showsNumbers = showsNumbers
    self.showsColor = showsColor
    self.showsPayload = showsPayload
    self.width = width
  }

}
