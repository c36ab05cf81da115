import Source
import Syntax

/// Returns `tree` with what compilers have lowered turned back into the structured code that it was
/// made of: a new text that is parsed again.
///
/// A file without such code is returned as it is. What does not fit stays as it is, and the tree
/// marks it.
public func raise(_ tree: SyntaxTree) -> SyntaxTree {
  var tree = tree
  // What a text that is evaluated evaluates itself takes one round more.
  for _ in 0..<mostRounds where tree.mayHoldEvaluatedText {
    let evaluated = EvaluatedText(tree)
    if evaluated.edits.isEmpty { break }
    tree = tree.applying(evaluated.edits)
  }
  guard tree.mayHoldMachines || tree.mayHoldLoweredLoops || tree.mayHoldDrivers else {
    return tree
  }
  var machines = MachineRaising(tree)
  machines.run()
  var raised = tree.applying(machines.edits)
  var labelCount = machines.labelCount
  // Loops inside of loops take one round more each.
  for _ in 0..<mostRounds where raised.mayHoldLoweredLoops {
    let loops = LoopInlining(raised, NameUses(raised), labelCount: labelCount)
    if loops.edits.isEmpty { break }
    labelCount = loops.labelCount
    raised = raised.applying(loops.edits)
  }
  if raised.mayHoldLoweredLoops {
    let loops = IteratorRaising(raised, NameUses(raised), nameCount: labelCount)
    raised = raised.applying(loops.edits)
  }
  if raised.mayHoldDrivers {
    raised = raised.applying(DriverRaising(raised, NameUses(raised)).edits)
  }
  // What is still there now could not be turned back.
  var rest = MachineRaising(raised)
  rest.run()
  return rest.misfits.isEmpty ? raised : raised.marking(unreadCalls: rest.misfits)
}

/// The most often that loops are looked for.
private let mostRounds = 8

extension SyntaxTree {

  /// Returns the tree of the text with some places replaced.
  fileprivate func applying(_ edits: [Edit]) -> SyntaxTree {
    if edits.isEmpty { return self }
    var maker = TextMaker(file, edits)
    return parse(maker.make(), as: language, origin: origin)
  }

}
