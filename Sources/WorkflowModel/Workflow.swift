/// One workflow class as a graph: what `run` does, and the functions that it calls.
///
/// This is the published `start` node (StartNode) and the value that every renderer draws.
public struct Workflow: Hashable, Sendable {

  /// The name under which the class is exported, or its own name.
  public var className: String

  /// The functions that run steps, in the order of their first call.
  public var functions: [FunctionDef]

  /// What `run` does, in order of execution.
  public var nodes: [Node]

  /// What the code reads of the payload that starts the workflow, if it reads anything.
  public var payload: Shape?

  /// True unless something that could hold steps was not understood.
  public var isComplete: Bool

  /// Where the class stands in its file.
  public var location: Location?

  /// Creates a workflow with the given parts.
  public init(
    className: String, functions: [FunctionDef] = [], nodes: [Node] = [], payload: Shape? = nil,
    isComplete: Bool = true, location: Location? = nil
  ) {
    self.className = className
    self.functions = functions
    self.nodes = nodes
    self.payload = payload
    self.isComplete = isComplete
    self.location = location
  }

  /// Returns the function whose key is `name`, or nil if the graph has no entry for it.
  public func function(named name: String) -> FunctionDef? {
    functions.first { $0.name == name }
  }

}

/// A function that runs steps, directly or through other functions.
public struct FunctionDef: Hashable, Sendable {

  /// The key of the function, unique in its workflow.
  public var name: String

  /// What the function does, in order of execution.
  public var nodes: [Node]

  /// Where the function stands in its file.
  public var location: Location?

  /// Creates a function with the given parts.
  public init(name: String, nodes: [Node], location: Location? = nil) {
    self.name = name
    self.nodes = nodes
    self.location = location
  }

}

/// A place in a source file. Lines and columns count from 1; a column counts UTF-16 units.
public struct Location: Hashable, Sendable {

  /// The name of the file, as it was given.
  public var file: String

  /// The first line.
  public var line: Int

  /// The column of the first character.
  public var column: Int

  /// The last line.
  public var endLine: Int

  /// The column after the last character.
  public var endColumn: Int

  /// Creates a place that spans from one line and column to another.
  public init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

}

/// What the code reads of a value that comes from outside.
public indirect enum Shape: Hashable, Sendable {

  /// A value of which no field is read.
  case unknown

  /// A value with the fields that are read, in order of first reading.
  case object([Field])

  /// A field and the shape of its value.
  public struct Field: Hashable, Sendable {

    /// The field's name.
    public var name: String

    /// The shape of the field's value.
    public var shape: Shape

    /// Whether the code reads the field, rather than only declaring it in a type.
    public var isRead: Bool

    /// Creates a field.
    public init(name: String, shape: Shape, isRead: Bool = true) {
      self.name = name
      self.shape = shape
      self.isRead = isRead
    }

  }

}
