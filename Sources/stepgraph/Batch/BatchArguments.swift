import ArgumentParser

/// The arguments of a batch.
struct BatchArguments: ParsableArguments {

  @Flag(
    name: .long,
    help: "Answer records, one JSON object on each line, with one line of JSON each.")
  var batch = false

  @Option(
    name: [.customShort("j"), .long],
    help: ArgumentHelp(
      "How many scripts of a batch are analyzed at once; without it, as many as there are "
        + "processors.", valueName: "COUNT"))
  var jobs: Int?

  @Flag(name: .long, help: "Answer records of a batch as soon as they are done.")
  var unordered = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Analyze the files of a list, whose paths end with NUL, as a batch; - is standard input.",
      valueName: "LIST"))
  var files0From: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most seconds of work that a script of a batch may take; without it, 10 and 2 for each "
        + "MB.",
      valueName: "SECONDS"))
  var timeLimit: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most megabytes of memory that a script of a batch may take; 4096 if none is given.",
      valueName: "MEGABYTES"))
  var memoryLimit: Int = 4096

  @Flag(name: .customLong("batch-worker"), help: .hidden)
  var isWorker = false

  /// Whether scripts are analyzed as a batch.
  var isAskedFor: Bool { batch || files0From != nil }

  func validate() throws {
    if !isAskedFor, unordered || jobs != nil || timeLimit != nil {
      throw ValidationError("--jobs, --unordered and --time-limit are for a --batch.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 256.")
    }
    if let timeLimit, !(timeLimit > 0 && timeLimit <= 86_400) {
      throw ValidationError("--time-limit is a number of seconds, more than 0 and up to a day.")
    }
    if !(64...(1 << 20)).contains(memoryLimit) {
      throw ValidationError("--memory-limit is a number of megabytes, from 64 on.")
    }
  }

}
