/// What is left of the time and the memory that an analysis may take.
///
/// Whoever works for long on an input asks from time to time whether there is more; once there is
/// not, the answer stays no.
public final class Budget {

  /// The limits.
  public let limits: Limits

  /// Which of time and memory has been spent.
  public private(set) var exceeded: Limit?

  /// How many bytes of code are read.
  private var size: Int

  /// Tells what has been taken; nil if nobody wants to know.
  private let gauge: (any Gauge)?

  /// What the gauge showed at the beginning.
  private let before: (seconds: Double, bytes: Double)

  /// When memory is looked at next, in seconds since the beginning.
  private var nextLook = 0.0

  /// Creates the budget of an input with that many bytes of code, beginning now; time and memory
  /// have no limits without a gauge.
  public init(_ limits: Limits = Limits(), bytes: Int = 0, gauge: (any Gauge)? = nil) {
    self.limits = limits
    self.gauge = gauge
    size = bytes
    before = gauge.map { ($0.seconds, $0.bytes) } ?? (0, 0)
  }

  /// Adds what the code of one more file allows.
  public func add(bytes: Int) { size += bytes }

  /// Returns whether there is time and memory left.
  public func isLeft() -> Bool {
    guard exceeded == nil, let gauge else { return exceeded == nil }
    let passed = gauge.seconds - before.seconds
    if passed > seconds { exceeded = .time }
    // Memory does not grow by much in so short a time, and a look takes some microseconds.
    if passed >= nextLook {
      nextLook = passed + 0.02
      if gauge.bytes - before.bytes > bytes { exceeded = .memory }
    }
    return exceeded == nil
  }

  /// The seconds that are left; infinite without a gauge.
  public var secondsLeft: Double {
    gauge.map { max(0, seconds - ($0.seconds - before.seconds)) } ?? .infinity
  }

  /// Returns how much `limit` allows, in words.
  public func words(for limit: Limit) -> String {
    switch limit {
    case .time: "\(inTenths(seconds)) seconds of work"
    case .memory: "\(Int(bytes) >> 20) MB of memory"
    case .work: "\(limits.work) expressions"
    case .depth: "\(limits.depth) levels"
    case .steps: "\(limits.steps) steps"
    }
  }

  /// The seconds that the input may take.
  private var seconds: Double { limits.time.amount(forBytes: size) }

  /// The bytes of memory that the input may add.
  private var bytes: Double { limits.memory.amount(forBytes: size) }

}

/// Returns a number with one digit behind the point, if it is not zero.
private func inTenths(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded(.up))
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// Tells how much has been taken so far.
public protocol Gauge {

  /// How long the processor has worked, in seconds.
  var seconds: Double { get }

  /// How much memory is held, in bytes.
  var bytes: Double { get }

}
