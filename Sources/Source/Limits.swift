/// How much the analysis of one input may take.
///
/// What is beyond a limit is not looked at: what has been found until then is given, and a
/// diagnostic says so.
public struct Limits: Sendable {

  /// The most work of the processor, in seconds.
  public var time = Allowance(base: 5 * Self.slowness, perByte: 1e-6 * Self.slowness)

  /// The most memory that may be added to what the process holds, in bytes.
  public var memory = Allowance(base: 512 * 1_048_576, perByte: 128)

  /// The most expressions and statements that are evaluated for one workflow, and the most work on
  /// making its graph: entries that are made, followed or shown.
  public var work = 3_000_000

  /// The deepest nesting of expressions and calls that is followed.
  public var depth = 2_500

  /// The most steps of one workflow's graph, each as often as it is met on the way to the graph.
  public var steps = 100_000

  /// The deepest nesting of a graph's nodes, and of the shape of what is read. A reader of JSON may
  /// refuse what is nested a thousand times, and a node may be nested four times in the one around.
  public var nesting = 200

  /// What an input may take of something that depends on its size.
  public struct Allowance: Sendable {

    /// What any input may take.
    public var base: Double

    /// What each byte of the code that is read adds to that.
    public var perByte: Double

    /// Creates an allowance that is the same for all inputs if `perByte` is not given.
    public init(base: Double, perByte: Double = 0) {
      (self.base, self.perByte) = (base, perByte)
    }

    /// Returns what code of that many bytes may take.
    public func amount(forBytes count: Int) -> Double { base + perByte * Double(count) }

  }

  /// How much longer everything takes than in a build with optimizations.
  #if DEBUG
    private static let slowness = 20.0
  #else
    private static let slowness = 1.0
  #endif

  /// The limits that hold if nobody says otherwise.
  public init() {}

}

/// Something of which an analysis may take no more than so much.
public enum Limit: Sendable {

  /// The work of the processor.
  case time

  /// The memory.
  case memory

  /// The expressions and statements that are evaluated.
  case work

  /// The nesting of expressions and calls.
  case depth

  /// The steps of a graph.
  case steps

  /// The nesting of nodes.
  case nesting

  /// The code of the diagnostic that says that there was no more.
  public var code: Diagnostic.Code {
    switch self {
    case .time: .timeLimit
    case .memory: .memoryLimit
    case .work: .workLimit
    case .depth: .depthLimit
    case .steps: .stepLimit
    case .nesting: .nestingLimit
    }
  }

  /// The program's option that allows more.
  public var option: String { "--\(code.rawValue)" }

}
