import CTreeSitter
import Source

/// The parser's runtime at work on a text, for as long as a share of a budget lasts.
///
/// It is a class since the runtime calls it back.
final class TreeReader {

  /// The grammar.
  private let grammar: Grammar

  /// What the runtime may take.
  private var share: BudgetShare

  /// How far the runtime has come, in bytes, as far as it says.
  private(set) var offset = 0

  /// Whether there was anything to begin with.
  private(set) var hasBegun = false

  /// Why the text was not read to its end.
  var metLimit: Limit? { share.metLimit }

  /// Creates a reader of the language of `grammar`.
  init(_ grammar: Grammar, _ share: BudgetShare) {
    (self.grammar, self.share) = (grammar, share)
  }

  /// Returns the nodes of `bytes`, which stand for those of `file`; nil if the parser gives up, or
  /// has taken all that it may.
  func read(_ bytes: [UInt8], of file: SourceFile) -> Lowering? {
    if !share.isLeft() { return nil }
    hasBegun = true
    let parser = ts_parser_new()
    defer { ts_parser_delete(parser) }
    ts_parser_set_language(parser, grammar.pointer)
    guard let tree = parse(bytes, with: parser) else {
      // Runtimes that only look at the clock do not ask.
      _ = share.isLeft()
      return nil
    }
    defer { ts_tree_delete(tree) }
    return Lowering(file, grammar, ts_tree_root_node(tree))
  }

  /// Returns the runtime's own tree of `bytes`, or nil if it gives up, or takes more than it may.
  private func parse(_ bytes: [UInt8], with parser: OpaquePointer?) -> OpaquePointer? {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        stepgraph_parse(
          parser, text.baseAddress, UInt32(text.count), share.secondsLeft,
          { Unmanaged<TreeReader>.fromOpaque($0!).takeUnretainedValue().mayGoOn(at: Int($1)) },
          Unmanaged.passUnretained(self).toOpaque())
      }
    }
  }

  /// Notes that the runtime is at an offset, and returns whether it may go on.
  private func mayGoOn(at offset: Int) -> Bool {
    self.offset = max(self.offset, offset)
    return share.isLeft()
  }

}
