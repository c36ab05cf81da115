import WorkflowModel

/// The parts that lines are made of.
extension TreeBuilder {

  /// Returns the line of a step.
  func line(
    _ symbol: TreeSymbol, _ name: String, _ timing: Timing, _ details: [String]
  ) -> TreeItem {
    let text = details.joined(separator: charset.separator)
    let end = details.isEmpty ? [] : [dim("  (" + text + ")")]
    let name = TreeSpan(text: charset.visible(name))
    return TreeItem(spans: padded(symbol) + [name] + numbers(timing) + end)
  }

  /// Returns a line with those of the nodes below it, or with a mark if there are none.
  func filled(_ spans: [TreeSpan], _ nodes: [Node]) -> TreeItem {
    let children = items(nodes)
    let mark = children.isEmpty ? [dim("  (no steps)")] : []
    return TreeItem(spans: spans + mark, children: children)
  }

  /// Returns a symbol, with more about it if there is more.
  func head(_ symbol: TreeSymbol, _ more: String? = nil) -> [TreeSpan] {
    let sign = charset.isASCII ? symbol.letter : symbol.sign
    let end = more.map { [TreeSpan(text: " " + $0)] } ?? []
    return [word((hasSigns ? sign + " " : "") + symbol.word, symbol.accent)] + end
  }

  /// Returns a symbol, filled up so that the names of all steps stand in one column.
  func padded(_ symbol: TreeSymbol) -> [TreeSpan] {
    let room = hasSigns ? TreeSymbol.event.word.count + 1 - symbol.word.count : 1
    return head(symbol) + [TreeSpan(text: String(repeating: " ", count: room))]
  }

  /// Returns the numbers of a node if they are to be shown and there are some.
  func numbers(_ timing: Timing) -> [TreeSpan] {
    guard options.showsNumbers, let numbers = charset.numbers(timing) else { return [] }
    return [dim("  " + numbers)]
  }

  /// Returns the line of a payload if it is to be shown and there is one.
  func payload(_ shape: Shape?) -> [TreeItem] {
    guard options.showsPayload, let shape else { return [] }
    return [TreeItem(spans: [dim("payload " + charset.shape(shape))])]
  }

  /// Returns text in the colour of an accent.
  func word(_ text: String, _ accent: Accent) -> TreeSpan {
    TreeSpan(text: text, style: .accent(accent))
  }

  /// Returns text that is shown paler.
  func dim(_ text: String) -> TreeSpan {
    TreeSpan(text: text, style: .dim)
  }

}
