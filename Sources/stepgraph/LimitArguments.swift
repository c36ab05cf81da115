import ArgumentParser
import Source

/// The arguments that say how much the analysis of an input may take.
struct LimitArguments: ParsableArguments {

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most seconds of work; without it, 5 and 1 for each MB of code.",
      valueName: "SECONDS"))
  var timeLimit: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most megabytes of memory; without it, 512 and 128 for each MB of code.",
      valueName: "MEGABYTES"))
  var memoryLimit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most work on one workflow, in expressions that are evaluated and in entries of its "
        + "graph; \(standard.work) if none is given.",
      valueName: "COUNT"))
  var workLimit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The deepest nesting that is followed; \(standard.depth) if none is given.",
      valueName: "LEVELS"))
  var depthLimit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most steps of one workflow; \(standard.steps) if none is given.", valueName: "COUNT"))
  var stepLimit: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The deepest nesting of a graph's nodes; \(standard.nesting) if none is given.",
      valueName: "LEVELS"))
  var nestingLimit: Int?

  /// The limits that hold if nobody says otherwise.
  private static let standard = Limits()

  /// The limits that hold.
  var limits: Limits {
    var limits = Self.standard
    if let timeLimit { limits.time = Limits.Allowance(base: timeLimit) }
    if let memoryLimit { limits.memory = Limits.Allowance(base: Double(memoryLimit << 20)) }
    limits.work = workLimit ?? limits.work
    limits.depth = depthLimit ?? limits.depth
    limits.steps = stepLimit ?? limits.steps
    limits.nesting = nestingLimit ?? limits.nesting
    return limits
  }

  func validate() throws {
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 86_400) {
      throw ValidationError("--time-limit is a number of seconds, more than 0 and up to a day.")
    }
    if let memoryLimit, !(1...(1 << 20)).contains(memoryLimit) {
      throw ValidationError("--memory-limit is a number of megabytes, from 1 to \(1 << 20).")
    }
    for (name, levels) in [("--depth-limit", depthLimit), ("--nesting-limit", nestingLimit)] {
      if let levels, !(1...Self.deepest).contains(levels) {
        throw ValidationError("\(name) is a number of levels, from 1 to \(Self.deepest).")
      }
    }
    for (name, count) in [("--work-limit", workLimit), ("--step-limit", stepLimit)] {
      if let count, !(1...1_000_000_000).contains(count) {
        throw ValidationError("\(name) is a number from 1 to 1000000000.")
      }
    }
  }

  /// The deepest nesting that the stack has room for.
  private static let deepest = 10_000

}
