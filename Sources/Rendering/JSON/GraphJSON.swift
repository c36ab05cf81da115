import WorkflowModel

/// Writes workflows as JSON.
struct GraphJSON {

  /// Whether the fields are written that are not part of the published schema.
  let hasAdditions: Bool

  /// Writes a workflow.
  func write(_ workflow: Workflow, to writer: inout JSONWriter) {
    writer.object { object in
      if hasAdditions { object.field("type", "start") }
      object.field("class_name", workflow.className)
      object.objectField("functions") { functions in
        for function in workflow.functions {
          functions.key(function.name)
          write(function, to: &functions)
        }
      }
      writeNodes(workflow.nodes, to: &object)
      writePayload(workflow.payload, to: &object)
      if hasAdditions { object.field("complete", workflow.isComplete) }
      writeSource(workflow.location, to: &object)
      writeEnd(of: workflow.nodes, to: &object)
    }
  }

  /// Writes a function.
  private func write(_ function: FunctionDef, to writer: inout JSONWriter) {
    writer.object { object in
      object.field("type", "function_def")
      object.field("name", function.name)
      writeNodes(function.nodes, to: &object)
      writeSource(function.location, to: &object)
      writeEnd(of: function.nodes, to: &object)
    }
  }

  /// Writes the field `nodes`, without an exit at the end that is not published (F7).
  func writeNodes(_ nodes: [Node], to object: inout JSONWriter) {
    object.arrayField("nodes", nodes.published) { write($1, to: &$0) }
  }

  /// Writes the addition that says by which exit a list of nodes ends that is not published.
  func writeEnd(of nodes: [Node], _ key: String = "ends", to object: inout JSONWriter) {
    guard hasAdditions, let exit = nodes.unpublishedExit else { return }
    object.field(key, [exit.word.rawValue, exit.label].compactMap { $0 }.joined(separator: " "))
  }

  /// Writes the field `payload` if there is a shape.
  func writePayload(_ shape: Shape?, to object: inout JSONWriter) {
    guard let shape else { return }
    object.key("payload")
    write(shape, to: &object)
  }

  /// Writes a shape; a field that only a type declares is an addition.
  private func write(_ shape: Shape, isRead: Bool = true, to writer: inout JSONWriter) {
    writer.object { object in
      switch shape {
      case .unknown:
        object.field("type", "unknown")
      case .object(let fields):
        object.field("type", "object")
        object.objectField("fields") { writer in
          for field in fields where field.isRead || hasAdditions {
            writer.key(field.name)
            write(field.shape, isRead: field.isRead, to: &writer)
          }
        }
      }
      if !isRead { object.field("declared", true) }
    }
  }

  /// Writes a field that holds a length of time; what is not finite is text, as JSON has no number
  /// for it.
  func writeDuration(_ key: String, _ duration: Duration, to object: inout JSONWriter) {
    switch duration {
    case .text(let text): object.field(key, text)
    case .milliseconds(let count) where count.isFinite: object.field(key, count)
    case .milliseconds(let count):
      object.field(key, count.isNaN ? "unknown" : count < 0 ? "-Infinity" : "Infinity")
    }
  }

  /// Writes the numbers of a node that has some.
  func writeTiming(_ timing: Timing, to object: inout JSONWriter) {
    if let starts = timing.starts { object.field("starts", starts) }
    if let resolves = timing.resolves { object.field("resolves", resolves) }
  }

  /// Writes the additions that every node has.
  func writeHeader(_ header: NodeHeader, to object: inout JSONWriter) {
    if hasAdditions, !header.id.isEmpty { object.field("id", header.id) }
    writeSource(header.location, to: &object)
  }

  /// Writes the addition that says where the code stands.
  private func writeSource(_ location: Location?, to object: inout JSONWriter) {
    guard hasAdditions, let location else { return }
    object.objectField("source") { source in
      source.field("file", location.file)
      source.field("line", location.line)
      source.field("column", location.column)
      source.field("end_line", location.endLine)
      source.field("end_column", location.endColumn)
    }
  }

}

extension [Node] {

  /// The exit at the end, if it is not published.
  var unpublishedExit: BreakNode? {
    if case .break(let exit) = last, !exit.isPublished { exit } else { nil }
  }

  /// The nodes that are published.
  var published: ArraySlice<Node> { unpublishedExit == nil ? self[...] : dropLast() }

}
