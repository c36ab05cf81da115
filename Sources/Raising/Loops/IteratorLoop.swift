import Semantics
import Syntax

/// A loop that a compiler has made of `for (… of …)`: it asks an iterator for the next element, and
/// closes it at the end in a `try` around it.
///
/// All compilers keep the iterator in a variable and what it gives in another, of which the loop's
/// test reads `done` and its body `value`.
struct IteratorLoop {

  /// The loop.
  let loop: SyntaxNode

  /// The variable of the iterator.
  let iterator: BindingID

  /// The variable of what the iterator gives.
  let result: BindingID

  /// Whether what the iterator gives is awaited.
  let isAwaited: Bool

  /// Whether the iterator gives the keys of an object.
  let isKeys: Bool

  /// The list that is iterated over.
  let list: SyntaxNode

  /// The pieces of code that only serve the iterator.
  let removed: [SyntaxNode]

  /// The parts of the loop's head that have nothing to do with the iterator, to be kept before it.
  let kept: [SyntaxNode]

  /// The `try` around the loop that closes the iterator, or nil.
  let closing: SyntaxNode?

  /// Finds the parts of `loop`; returns nil if it is no such loop.
  init?(_ loop: SyntaxNode, _ uses: NameUses) {
    guard loop.kind == .forStatement || loop.kind == .whileStatement, loop.child(.body) != nil,
      let condition = loop.child(.condition)?.sequenceParts, let test = condition.last
    else { return nil }
    var reader = IteratorReader(uses)
    guard condition.dropLast().allSatisfy({ reader.readBeforeTest($0) }), reader.readTest(test),
      reader.readUpdate(loop.child(.increment)), reader.readBefore(loop),
      let iterator = reader.iterator, let result = reader.result, let list = reader.list
    else { return nil }
    self.loop = loop
    self.iterator = iterator
    self.result = result
    self.list = list
    isAwaited = reader.isAwaited
    isKeys = reader.isKeys
    removed = reader.removed
    kept = reader.kept
    closing = reader.closing(of: loop)
    // People write such loops too, but they do not close iterators as compilers do.
    if closing == nil, !reader.usesHelper { return nil }
  }

}
