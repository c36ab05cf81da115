/// What is left of the time and the memory that an analysis may take.
///
/// Whoever works for long on an input asks from time to time whether there is more; once there is
/// not, the answer stays no.
public final class Budget {

  /// The limits.
  public let limits: Limits

  /// Which of time and memory has been spent.
  public private(set) var exceeded: Limit?

  /// What making the graph of the present workflow takes too much of.
  public private(set) var exceededByGraph: Limit?

  /// How much work has been done on that graph: entries that were made, followed or shown.
  private var graphWork = 0

  /// How many bytes of code are read.
  private var size: Int

  /// Tells what has been taken; nil if nobody wants to know.
  private let gauge: (any Gauge)?

  /// What the gauge showed at the beginning.
  private var before: (seconds: Double, bytes: Double)

  /// What has been taken when the gauge was looked at last.
  private var taken = (seconds: 0.0, bytes: 0.0)

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
    taken.seconds = gauge.seconds - before.seconds
    // Memory does not grow by much in so short a time, and a look takes some microseconds.
    if taken.seconds >= nextLook {
      nextLook = taken.seconds + 0.02
      taken.bytes = gauge.bytes - before.bytes
    }
    exceeded = limit(metBy: (seconds, bytes))
    return exceeded == nil
  }

  /// Says that there is no use in going on, as if the time were spent.
  public func end() { exceeded = exceeded ?? .time }

  /// Returns which of time and memory has been taken more of than `allowed`.
  fileprivate func limit(metBy allowed: (seconds: Double, bytes: Double)) -> Limit? {
    if taken.seconds > allowed.seconds { return .time }
    return taken.bytes > allowed.bytes ? .memory : nil
  }

  /// Returns parts of the time and the memory that are left, for one of several things to do.
  public func share(ofTime time: Double, ofMemory memory: Double) -> BudgetShare {
    _ = isLeft()
    return BudgetShare(
      budget: self, seconds: taken.seconds + time * (seconds - taken.seconds),
      bytes: taken.bytes + memory * (bytes - taken.bytes))
  }

  /// Leaves half of the budget at least, whatever has been taken: for a smaller piece of work than
  /// one that has come to nothing.
  public func leaveHalf() {
    guard let gauge else { return }
    before.seconds = max(before.seconds, gauge.seconds - seconds / 2)
    before.bytes = max(before.bytes, gauge.bytes - bytes / 2)
    (exceeded, nextLook) = (nil, 0)
  }

  /// Says that the graph of another workflow is made.
  public func beginGraph() { (graphWork, exceededByGraph) = (0, nil) }

  /// Counts one piece of work on a graph, and returns whether there may be more.
  ///
  /// What has been found is made a graph even when there is nothing left to find more: as long as
  /// less than twice of that has been taken. The gauge is looked at only now and then.
  public func mayWorkOnGraph() -> Bool {
    graphWork += 1
    if graphWork > limits.work { exceededByGraph = .work }
    guard graphWork.isMultiple(of: 64), exceededByGraph == nil, let gauge else {
      return exceededByGraph == nil
    }
    if gauge.seconds - before.seconds > 2 * seconds { exceededByGraph = .time }
    if gauge.bytes - before.bytes > 2 * bytes { exceededByGraph = .memory }
    return exceededByGraph == nil
  }

  /// Whether more than half of the time is left: enough to do once more what was done until now.
  public var isHalfLeft: Bool { exceeded == nil && secondsLeft > seconds / 2 }

  /// The seconds that are left; infinite without a gauge.
  public var secondsLeft: Double {
    gauge.map { max(0, seconds - ($0.seconds - before.seconds)) } ?? .infinity
  }

  /// Returns how much `limit` allows, in words.
  public func words(for limit: Limit) -> String {
    switch limit {
    case .time: "\(inTenths(seconds)) seconds of work"
    case .memory: "\(Int(bytes) >> 20) MB of memory"
    case .work: "\(limits.work) pieces of work"
    case .depth: "\(limits.depth) levels"
    case .steps: "\(limits.steps) steps"
    case .nesting: "\(limits.nesting) levels"
    }
  }

  /// The seconds that the input may take.
  fileprivate var seconds: Double { limits.time.amount(forBytes: size) }

  /// The bytes of memory that the input may add.
  private var bytes: Double { limits.memory.amount(forBytes: size) }

}

/// A part of what was left of a budget.
public struct BudgetShare {

  /// The budget.
  private let budget: Budget

  /// How much of it may have been taken when the share is spent.
  private let end: (seconds: Double, bytes: Double)

  /// Which of time and memory has been spent.
  public private(set) var metLimit: Limit?

  /// Creates the share of a budget that ends when so much of that has been taken.
  fileprivate init(budget: Budget, seconds: Double, bytes: Double) {
    self.budget = budget
    end = (seconds, bytes)
  }

  /// Returns whether there is time and memory left.
  public mutating func isLeft() -> Bool {
    if metLimit == nil {
      metLimit = budget.isLeft() ? budget.limit(metBy: end) : budget.exceeded
    }
    return metLimit == nil
  }

  /// The seconds that are left; infinite without a gauge.
  public var secondsLeft: Double { max(0, budget.secondsLeft - (budget.seconds - end.seconds)) }

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
