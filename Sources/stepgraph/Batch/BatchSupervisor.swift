import Glibc
import Rendering
import Source

/// Hands the records of a batch to workers, and writes their answers.
///
/// A script that makes its worker crash, or that takes too long, gets an answer that says so; the
/// worker is replaced, and other scripts are not affected.
struct BatchSupervisor {

  /// What workers are started with.
  private let workerArguments: [String]

  /// The most workers at once.
  private let jobs: Int

  /// Whether answers are written in the order of the records.
  private let isOrdered: Bool

  /// The most seconds that a process may work for a script; nil if that depends on what the script
  /// may take.
  private let hardTimeLimit: Double?

  /// How much a script may take before it stops itself.
  private let limits: Limits

  /// The records.
  private var input: BatchInput

  /// The workers.
  private var workers: [WorkerProcess] = []

  /// How many records have been handed out.
  private var handedOut = 0

  /// How many answers have been written.
  private var answered = 0

  /// How many answers say that an analysis failed.
  private var failed = 0

  /// The answers that wait for those of earlier records.
  private var waiting: [Int: [UInt8]] = [:]

  /// Tells people how far the batch is.
  private var progress = BatchProgress()

  /// What is read at once.
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  /// Creates the supervisor of a batch.
  init(
    _ input: BatchInput, _ options: BatchArguments, limits: Limits, workerArguments: [String]
  ) {
    self.input = input
    self.limits = limits
    self.workerArguments = workerArguments
    jobs = options.jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    isOrdered = !options.unordered
    hardTimeLimit = options.hardTimeLimit
  }

  /// Answers all records.
  mutating func run() throws(Failure) {
    stopsWhenTold()
    while !(input.isOver && workers.allSatisfy { $0.job == nil }) {
      if isToldToStop { input.stop() }
      try handOut()
      try waitForSomething()
      try stopLateWorkers()
      progress.show(answered: answered, failed: failed)
    }
    for worker in workers { _ = worker.end(atOnce: false) }
    progress.end()
    if let failure = input.failure {
      throw Failure("Records cannot be read: \(failure.reason)", advice: failure.advice)
    }
  }

  // MARK: Handing out

  /// Gives records to workers that have none.
  private mutating func handOut() throws(Failure) {
    // Answers that wait for a slow script must not pile up.
    while handedOut - answered < 64 * jobs, let index = try freeWorker() {
      guard let line = input.next() else { return }
      workers[index].job = WorkerProcess.Job(
        number: handedOut, line: line + [UInt8(ascii: "\n")],
        limit: hardLimit(forBytes: line.count), workBefore: workers[index].work)
      handedOut += 1
      workers[index].feed()
    }
  }

  /// Returns the most seconds that a process may work for that many bytes.
  private func hardLimit(forBytes count: Int) -> Double {
    hardTimeLimit ?? 2 * limits.time.amount(forBytes: count) + 5
  }

  /// Returns a worker without a record, a new one if there may be one more.
  private mutating func freeWorker() throws(Failure) -> Int? {
    if let index = workers.firstIndex(where: { $0.job == nil }) { return index }
    guard workers.count < jobs, !input.isOver else { return nil }
    do throws(SystemFailure) {
      workers.append(try WorkerProcess(arguments: workerArguments))
    } catch {
      if !workers.isEmpty { return nil }
      throw Failure("No process can be started: \(error.reason)", advice: error.advice)
    }
    return workers.count - 1
  }

  // MARK: Waiting

  /// Waits until something can be read or written, and does that.
  private mutating func waitForSomething() throws(Failure) {
    var requests = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    requests += workers.map { worker in
      let isFed = worker.job.map { $0.written == $0.line.count } ?? true
      return pollfd(fd: isFed ? -1 : worker.input, events: Int16(POLLOUT), revents: 0)
    }
    let mayRead = handedOut - answered < 64 * jobs && workers.contains { $0.job == nil }
    let reading = mayRead || workers.isEmpty ? input.descriptor ?? -1 : -1
    requests.append(pollfd(fd: reading, events: Int16(POLLIN), revents: 0))
    // Limits are looked at a few times a second, which is as exact as they are.
    guard poll(&requests, nfds_t(requests.count), 200) > 0 else { return }
    if requests[requests.count - 1].revents != 0 { input.receive(&chunk) }
    for index in workers.indices where requests[workers.count + index].revents != 0 {
      workers[index].feed()
    }
    for index in workers.indices.reversed() where requests[index].revents != 0 {
      try receive(from: index)
    }
  }

  /// Reads what a worker has to say.
  private mutating func receive(from index: Int) throws(Failure) {
    let isAlive = workers[index].receive(&chunk)
    if let job = workers[index].job, let line = workers[index].answer.next() {
      workers[index].job = nil
      try write(line + [UInt8(ascii: "\n")], for: job.number)
    }
    if !isAlive { try replace(index, atOnce: false) { Self.crash($0) } }
  }

  /// Stops workers that take too long.
  private mutating func stopLateWorkers() throws(Failure) {
    for index in workers.indices.reversed() where workers[index].isLate && !allowFile(to: index) {
      try replace(index, atOnce: true) { _ in "It took longer than it may" }
    }
  }

  /// Lets a worker take what the file may take that its record names, and returns whether that is
  /// more than it could take until now. Most records are done before anybody has to read them here.
  private mutating func allowFile(to index: Int) -> Bool {
    guard let job = workers[index].job, case .path(let path) = BatchRecord(job.line).content else {
      return false
    }
    var status = stat()
    guard stat(systemName(path), &status) == 0 else { return false }
    let limit = max(job.limit, hardLimit(forBytes: Int(status.st_size)))
    workers[index].job?.limit = limit
    return !workers[index].isLate
  }

  /// Returns what the end of a worker says about its script.
  private static func crash(_ status: Int32) -> String {
    let signal = status & 0x7F
    return signal == 0 ? "It ended with code \(status >> 8)" : "It ended by signal \(signal)"
  }

  // MARK: Answering

  /// Gives a worker up, and answers its record by saying what happened.
  private mutating func replace(
    _ index: Int, atOnce: Bool, _ reason: (Int32) -> String
  ) throws(Failure) {
    let worker = workers.remove(at: index)
    let status = worker.end(atOnce: atOnce)
    guard let job = worker.job else { return }
    failed += 1
    let record = BatchRecord(job.line)
    let diagnostic = Diagnostic(
      .analysisFailed, "This script could not be analyzed. \(reason(status))",
      file: SourceFile(name: record.shownName, bytes: []),
      hint: "Its workflows are not known; the other records are not affected")
    try write(
      Array(renderAnswer(to: record.id, [], diagnostics: [diagnostic]).utf8), for: job.number)
  }

  /// Writes an answer when it is its turn; if nobody reads answers any more, no records are read.
  private mutating func write(_ answer: [UInt8], for number: Int) throws(Failure) {
    guard isOrdered else {
      answered += 1
      if try !writeToStandardOutput(answer) { input.stop() }
      return
    }
    waiting[number] = answer
    while let next = waiting.removeValue(forKey: answered) {
      answered += 1
      if try !writeToStandardOutput(next) { input.stop() }
    }
  }

}
