import Source
import Syntax

/// A tree without state machines, as far as they could be turned back.
public struct RaisedTree {

  /// The tree; its file may have been made from the file as it was given.
  public let tree: SyntaxTree

  /// The calls in it that make generators of state machines that could not be turned back.
  public let misfits: [SyntaxNode]

}

/// Returns `tree` with what compilers have lowered turned back into the structured code that it was
/// made of: a new text that is parsed again.
///
/// A file without such code is returned as it is. What does not fit stays as it is.
public func raise(_ tree: SyntaxTree) -> RaisedTree {
  var machines = MachineRaising(tree)
  machines.run()
  if machines.edits.isEmpty { return RaisedTree(tree: tree, misfits: machines.misfits) }
  var maker = TextMaker(tree.file, machines.edits)
  let raised = parse(maker.make(), as: tree.language)
  // What is still there now could not be turned back.
  var rest = MachineRaising(raised)
  rest.run()
  return RaisedTree(tree: raised, misfits: rest.misfits)
}
