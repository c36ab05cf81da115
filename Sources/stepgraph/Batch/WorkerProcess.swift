import Glibc

/// A process that answers records of a batch.
struct WorkerProcess {

  /// The process.
  let id: pid_t

  /// Where records are written to.
  let input: Int32

  /// Where answers are read from.
  let output: Int32

  /// What of the answer has arrived.
  var answer = LineBuffer()

  /// The record that is being answered.
  var job: Job?

  /// A record on its way through a worker.
  struct Job {

    /// The record's position in the batch.
    let number: Int

    /// The record's line, with its end.
    let line: [UInt8]

    /// How much of it has been written.
    var written = 0

    /// The most seconds of work that the record may take.
    var limit: Double

    /// How many seconds the worker had worked when it got the record.
    let workBefore: Double

    /// When it got the record, in seconds of the monotonic clock.
    let start = monotonicSeconds()

  }

  /// How many seconds the worker has worked.
  var work: Double {
    var clock = clockid_t()
    return clock_getcpuclockid(id, &clock) == 0 ? seconds(of: clock) : 0
  }

  /// Whether the worker's record takes longer than it may: in work, so that it does not matter how
  /// busy the machine is, or in time, if it does not work but waits.
  var isLate: Bool {
    guard let job else { return false }
    return work - job.workBefore > job.limit || monotonicSeconds() - job.start > 20 * job.limit + 10
  }

  /// Starts a worker with the given arguments.
  init(arguments: [String]) throws(SystemFailure) {
    let toWorker = try makePipe()
    let fromWorker: [Int32]
    do throws(SystemFailure) { fromWorker = try makePipe() } catch {
      toWorker.forEach { close($0) }
      throw error
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toWorker[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromWorker[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    let status = withCStrings([programArguments[0]] + arguments) { arguments in
      withCStrings(Self.environment) { environment in
        posix_spawn(&process, "/proc/self/exe", &actions, nil, arguments, environment)
      }
    }
    close(toWorker[0])
    close(fromWorker[1])
    (id, input, output) = (process, toWorker[1], fromWorker[0])
    guard status == 0 else {
      close(input)
      close(output)
      throw SystemFailure(code: status)
    }
    for descriptor in [input, output] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  /// The environment of workers: a crash is told by whoever waits for the worker, not by itself.
  private static var environment: [String] {
    var result: [String] = []
    var next = environ
    while let entry = next.pointee {
      let text = text(ofName: entry)
      if !text.hasPrefix("SWIFT_BACKTRACE=") { result.append(text) }
      next += 1
    }
    return result + ["SWIFT_BACKTRACE=enable=no"]
  }

  /// Writes what the worker takes of its record.
  mutating func feed() {
    guard var job, job.written < job.line.count else { return }
    let count = job.line.withUnsafeBytes {
      write(input, $0.baseAddress! + job.written, job.line.count - job.written)
    }
    // That nobody reads any more shows where the answer is read.
    job.written = count > 0 ? job.written + count : errno == EPIPE ? job.line.count : job.written
    self.job = job
  }

  /// Reads what there is of the answer; returns false if nothing will come any more.
  mutating func receive(_ chunk: inout [UInt8]) -> Bool {
    let count = read(output, &chunk, chunk.count)
    if count > 0 { answer.append(chunk[..<count]) }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  /// Ends the worker, at once if it does not do so itself, and returns how it ended.
  func end(atOnce: Bool) -> Int32 {
    close(input)
    if atOnce { kill(id, SIGKILL) }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    close(output)
    return status
  }

}

/// Returns the ends of a new pipe, for reading and for writing, which other programs do not get.
private func makePipe() throws(SystemFailure) -> [Int32] {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw SystemFailure() }
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return ends
}

/// Calls `body` with texts as C has them, behind which a null stands.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup(systemName($0)) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}

/// The monotonic clock, in seconds.
func monotonicSeconds() -> Double { seconds(of: CLOCK_MONOTONIC) }

/// Returns what a clock shows, in seconds.
private func seconds(of clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
