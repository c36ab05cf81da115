import Source
import Syntax

/// Makes functions short that read an iterable into a list, up to a number of elements: compilers
/// leave them for patterns of arrays. Their care for errors and for closing the iterator says
/// nothing here.
struct LimitedReading {

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// Finds the functions in `tree`.
  init(_ tree: SyntaxTree) {
    for index in 0..<tree.count {
      let function = tree.node(at: index)
      guard function.isFunction, let body = function.functionBlock, function.readsIntoList else {
        continue
      }
      let names = FunctionView(function).parameters.map(\.text)
      edits.append(Edit(body.range, "{ return [...\(names[0])].slice(0, \(names[1])); }"))
    }
  }

}

extension SyntaxNode {

  /// Whether the node, a function, does nothing but to read its first argument into a list, up to
  /// as many elements as its second tells.
  fileprivate var readsIntoList: Bool {
    let size = range.upper - range.lower
    let parameters = FunctionView(self).parameters
    guard size > 150, size < 1_200, parameters.count == 2,
      parameters.allSatisfy({ $0.kind == .identifier }), subtree.contains(where: \.isClosing)
    else { return false }
    let text = text
    return ["Symbol", "terator", "next", ".done", ".push(", ".value"].allSatisfy(text.contains)
      && !subtree.contains { $0.kind == .await || $0.kind == .yield }
  }

  /// Whether the node is a `finally` that closes an iterator.
  private var isClosing: Bool {
    guard kind == .tryStatement, let finalizer = child(.finalizer) else { return false }
    return finalizer.subtree.contains { $0.memberName == "return" }
  }

}
