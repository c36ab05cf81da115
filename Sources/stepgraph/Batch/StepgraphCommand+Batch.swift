import ArgumentParser
import Glibc
import Rendering
import Source
import StepGraph

extension StepgraphCommand {

  /// Checks the arguments of a batch.
  func validateBatch() throws {
    let isPlain = (format ?? .json) == .json && output.isEmpty && update.isEmpty
      && workflow == nil && emit == nil && diagnosticsFormat == .full
    if !isPlain {
      throw ValidationError("A batch writes JSON to standard output, one line for each record.")
    }
    if !files.isEmpty, batches.files0From != nil {
      throw ValidationError("Name files, or a list with --files0-from, not both.")
    }
  }

  /// Answers the records of a batch.
  func runBatch() throws(Failure) -> ExitStatus {
    var supervisor = BatchSupervisor(
      try batchInput(), batches, limits: limits.limits,
      workerArguments: ["--batch-worker"] + programArguments.dropFirst())
    try supervisor.run()
    return .success
  }

  /// Answers the records that a supervisor hands to this process.
  func runWorker() throws(Failure) -> ExitStatus {
    limitMemory(toMegabytes: batches.hardMemoryLimit)
    // The supervisor says when to stop.
    for number in [SIGTERM, SIGINT] { signal(number, SIG_IGN) }
    let maps = try SourceMapChoice(sourceMap)
    let worker = BatchWorker(
      language: language?.language, maps: maps, limits: limits.limits,
      project: { project(maps.ofModules) })
    try worker.run()
    return .success
  }

  /// Returns the records of the batch.
  private func batchInput() throws(Failure) -> BatchInput {
    if !files.isEmpty { return BatchInput(paths: files) }
    guard let list = batches.files0From else { return .standardInput }
    do throws(SystemFailure) {
      let bytes = try list == "-" ? readStandardInput() : readFile(list)
      return BatchInput(
        paths: bytes.split(separator: 0).map { String(name: Array($0)) })
    } catch {
      throw Failure(
        "The list \(printable(list)) cannot be read: \(error.reason)", advice: error.advice)
    }
  }

}

/// Makes the system refuse this process more memory than that.
private func limitMemory(toMegabytes megabytes: Int) {
  // AddressSanitizer itself takes more addresses than there are bytes in any machine.
  #if !SANITIZED
    let bytes = rlim_t(megabytes) << 20
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  #endif
}
