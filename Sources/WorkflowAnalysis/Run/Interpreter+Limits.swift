import Source
import Syntax

/// How much a run may take.
extension Interpreter {

  /// Counts one piece of work at `site`, and returns whether there may be more.
  func mayWork(at site: SyntaxNode) -> Bool {
    work += 1
    if let quietLimit, work > quietLimit { return false }
    if work >= nextLook { stopIfNeeded(at: site) }
    return !isStopped
  }

  /// Counts the work of going through that many bytes, or as many values of lists.
  func countWork(through size: Int) { work += size / 32 }

  /// Stops the run at `site` if it takes more than it may, and reports that.
  private func stopIfNeeded(at site: SyntaxNode) {
    nextLook = work + 1_000
    guard !isStopped, let limit = metLimit else { return }
    isStopped = true
    report(
      limit.code, "The analysis stopped here, after \(budget.words(for: limit))", at: site,
      hint: "What comes later is not in the graph; allow more with \(limit.option)")
  }

  /// Reports a limit that has been met only when `builder` made the graph of `entrypoint`.
  func noteLimit(metBy builder: GraphBuilder, for entrypoint: Entrypoint) {
    let met = budget.exceededByGraph ?? (builder.outlines.isCutShort ? .steps : nil)
    guard !isStopped, let limit = met else { return }
    report(
      limit.code, "Making this graph was cut short, after \(budget.words(for: limit))",
      at: entrypoint.node, hint: "Allow more with \(limit.option)")
  }

  /// Reports that the graph of `entrypoint` was nested too deeply to be shown as a whole.
  func noteNesting(in entrypoint: Entrypoint) {
    report(
      .nestingLimit, "This graph is nested more than \(budget.words(for: .nesting)) deep",
      at: entrypoint.node,
      hint: "What is deeper is left out; allow more with \(Limit.nesting.option)")
  }

  /// The limit that the run has met, if there is one.
  private var metLimit: Limit? {
    if !budget.isLeft() { return budget.exceeded }
    if work > budget.limits.work { return .work }
    return stepCount > budget.limits.steps ? .steps : nil
  }

  /// Runs `run` one level deeper, or reports that this is too deep and returns `fallback`.
  func nested<Result>(at site: SyntaxNode, or fallback: Result, _ run: () -> Result) -> Result {
    guard depth < budget.limits.depth else {
      report(
        .depthLimit, "This is nested more than \(budget.words(for: .depth)) deep", at: site,
        hint: "What is inside is not in the graph; allow more with \(Limit.depth.option)")
      return fallback
    }
    depth += 1
    defer { depth -= 1 }
    return run()
  }

}
