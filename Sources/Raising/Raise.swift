import Source
import Syntax

/// Returns `tree` with what compilers have lowered turned back into the structured code that it was
/// made of: a new text that is parsed again.
///
/// A file without such code is returned as it is. What does not fit stays as it is, and the tree
/// marks it. What is wrong with the syntax of `tree` is still known of what is made of it.
public func raise(_ tree: SyntaxTree) -> SyntaxTree {
  let raised = structured(tree)
  return raised === tree ? tree : raised.adding(tree.diagnostics)
}

/// Returns `tree` with what compilers have lowered turned back.
private func structured(_ tree: SyntaxTree) -> SyntaxTree {
  var code = RaisedCode(tree)
  // What a text that is evaluated evaluates itself takes one round more.
  for _ in 0..<mostRounds where code.hints.contains(.evaluatedText) {
    if !code.apply(EvaluatedText(code.tree).edits) { break }
  }
  if code.hints.isDisjoint(with: [.machines, .loops, .drivers, .helperImports]) { return code.tree }
  var machines = MachineRaising(code)
  var isChanged = code.apply(machines.edits)
  var labelCount = machines.labelCount
  // Loops inside of loops take one round more each.
  for _ in 0..<mostRounds where code.hints.contains(.loops) {
    let loops = LoopInlining(code.tree, code.uses(), labelCount: labelCount)
    if !code.apply(loops.edits) { break }
    labelCount = loops.labelCount
    isChanged = true
  }
  if code.hints.contains(.drivers) {
    isChanged = code.apply(DriverRaising(code.tree, code.uses()).edits) || isChanged
  }
  // What an async generator waits for is plain only now.
  if code.hints.contains(.loops) {
    let loops = IteratorRaising(code.tree, code.uses(), nameCount: labelCount)
    isChanged = code.apply(loops.edits + LimitedReading(code.tree).edits) || isChanged
  }
  if code.hints.contains(.helperImports) {
    isChanged = code.apply(HelperImports(code.tree).edits) || isChanged
  }
  // What is still there now could not be turned back.
  if isChanged { machines = MachineRaising(code) }
  return machines.misfits.isEmpty ? code.tree : code.tree.marking(unreadCalls: machines.misfits)
}

/// The most often that one kind of code is looked for.
private let mostRounds = 8

/// The code of a file on its way, with what is known of it until it changes.
struct RaisedCode {

  /// The code.
  private(set) var tree: SyntaxTree

  /// What it may hold.
  private(set) var hints: RaisingHints

  /// Where its names are used, once somebody has asked.
  private var knownUses: NameUses?

  /// Creates the code of `tree`.
  init(_ tree: SyntaxTree) {
    self.tree = tree
    hints = RaisingHints(tree)
  }

  /// Returns where the code's names are used.
  mutating func uses() -> NameUses {
    let uses = knownUses ?? NameUses(tree)
    knownUses = uses
    return uses
  }

  /// Replaces some places, and returns whether there are any.
  ///
  /// A place without bytes is one where something is missing, which nothing can stand for.
  mutating func apply(_ edits: [Edit]) -> Bool {
    let edits = edits.filter { !$0.range.isEmpty }
    if edits.isEmpty || !tree.budget.isLeft() { return false }
    var maker = TextMaker(tree.file, edits)
    let statements = edits.map { tree.statement(around: $0.range) }
    guard !statements.contains(nil) else {
      let file = maker.make([SourceRange(0, tree.file.bytes.count)]).file
      self = RaisedCode(parse(file, as: tree.language, origin: tree.origin, budget: tree.budget))
      return true
    }
    let outer = outermost(statements.compactMap { $0 })
    let (file, parts) = maker.make(outer.map(\.range))
    let replaced = zip(outer, parts).map { ReplacedStatement($0, by: $1) }
    self = RaisedCode(tree.replacing(replaced, in: file))
    return true
  }

  /// Returns those of `statements` that are inside of no other, in source order.
  private func outermost(_ statements: [SyntaxNode]) -> [SyntaxNode] {
    var result: [SyntaxNode] = []
    for statement in statements.sorted(by: { $0.index < $1.index })
    where result.last.map({ statement.index >= $0.subtreeEnd }) ?? true {
      result.append(statement)
    }
    return result
  }

}
