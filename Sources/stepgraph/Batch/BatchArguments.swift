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
      "The seconds of work after which the process of a script of a batch is ended; without it, 5 "
        + "more than twice its --time-limit.",
      valueName: "SECONDS"))
  var hardTimeLimit: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The most megabytes of memory that the process of a script of a batch gets; 8192 if none is "
        + "given.",
      valueName: "MEGABYTES"))
  var hardMemoryLimit: Int = 8192

  @Flag(name: .customLong("batch-worker"), help: .hidden)
  var isWorker = false

  /// Whether scripts are analyzed as a batch.
  var isAskedFor: Bool { batch || files0From != nil }

  func validate() throws {
    if !isAskedFor, unordered || jobs != nil || hardTimeLimit != nil {
      throw ValidationError("--jobs, --unordered and --hard-time-limit are for a --batch.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to 256.")
    }
    if let hardTimeLimit, !(hardTimeLimit > 0 && hardTimeLimit <= 86_400) {
      throw ValidationError(
        "--hard-time-limit is a number of seconds, more than 0 and up to a day.")
    }
    if !(64...(1 << 20)).contains(hardMemoryLimit) {
      throw ValidationError("--hard-memory-limit is a number of megabytes, from 64 on.")
    }
  }

}
