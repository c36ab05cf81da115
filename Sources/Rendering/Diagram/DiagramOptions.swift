/// What a drawing shows.
public struct DiagramOptions: Hashable, Sendable {

  /// Where functions are drawn.
  public enum Functions: String, Hashable, Sendable, CaseIterable {

    /// At their calls, as far as they do not call themselves.
    case inline

    /// Beside what `run` does, each once.
    case separate

    /// Not at all: only their calls are.
    case collapse

  }

  /// What can be drawn as one card.
  public enum Collapsible: String, Hashable, Sendable, CaseIterable {

    case loops, functions, branches

  }

  /// What is said about steps besides their names.
  public enum Details: String, Hashable, Sendable, CaseIterable {

    /// Nothing.
    case none

    /// What the program says itself.
    case given

    /// What the program says and what the engine does by default.
    case all

  }

  /// Where functions are drawn.
  public var functions: Functions

  /// What is drawn as one card.
  public var collapsed: Set<Collapsible>

  /// What is said about steps.
  public var details: Details

  /// Whether starts and resolves are shown, such as `#1→3`.
  public var showsNumbers: Bool

  /// The address that the names of files are put behind, so that boxes link to their code.
  public var linkBase: String?

  /// Creates options.
  public init(
    functions: Functions = .separate, collapsed: Set<Collapsible> = [], details: Details = .given,
    showsNumbers: Bool = false, linkBase: String? = nil
  ) {
    self.functions = functions
    self.collapsed = collapsed
    self.details = details
    self.showsNumbers = showsNumbers
    self.linkBase = linkBase
  }

}
