import WorkflowModel

/// The schemas of everything that a graph is made of.
enum GraphSchema {

  /// All of them, by name.
  static var definitions: SchemaValue {
    let parts: SchemaValue = [
      "workflow": workflow, "function_def": function, "shape": shape, "duration": duration,
      "branch": branch, "node": node,
    ]
    return parts.with(nodes)
  }

  /// The schema of a workflow.
  private static var workflow: SchemaValue {
    .closed(
      [
        "type": .only("start").described("Addition. A workflow is the published start node."),
        "class_name": .text.described("The name under which the class is exported, or its own."),
        "functions": .map(of: "function_def")
          .described("The functions that run steps, in the order of their first call."),
        "nodes": .nodes,
        "complete": .truth
          .described("Addition. Whether everything that could hold steps was understood."),
      ],
      optional: [
        "payload": .reference("shape")
          .described("What the code reads of the payload that starts the workflow."),
        "source": .reference("source"), "ends": ends,
      ])
  }

  /// The schema of a function.
  private static var function: SchemaValue {
    .closed(
      ["type": .only("function_def"), "name": .text, "nodes": .nodes],
      optional: ["source": .reference("source"), "ends": ends])
  }

  /// The schema of what the code reads of a value that comes from outside.
  private static var shape: SchemaValue {
    let isDeclared: SchemaValue = ["const": true]
    let declared = isDeclared.described(
      "Addition. The code never reads the field; the type of the event declares it.")
    let unknown = SchemaValue.closed(
      ["type": .only("unknown")], optional: ["declared": declared])
    let object = SchemaValue.closed(
      ["type": .only("object"), "fields": .map(of: "shape")], optional: ["declared": declared])
    return ["oneOf": [unknown, object]]
  }

  /// The schema of a length of time.
  private static var duration: SchemaValue {
    let schema: SchemaValue = ["type": ["number", "string"]]
    return schema.described(
      "Milliseconds, or text such as \"2 hours\", or a word for a value that is not known.")
  }

  /// The schema of one way that a choice can go.
  private static var branch: SchemaValue {
    let condition: SchemaValue = ["type": ["string", "null"]]
    return .closed(
      [
        "condition": condition.described(
          "The source text of the condition or of the case's value; null for else and default."),
        "nodes": .nodes,
      ], optional: ["ends": ends])
  }

  /// The schema of how a list of nodes ends.
  static var ends: SchemaValue {
    .text.described(
      "Addition. By which exit the nodes end, if they do: a throw that leaves the function, or what"
        + " only keeps one from running.")
  }

  /// The schema of any node.
  private static var node: SchemaValue {
    ["oneOf": .array(nodes.keys.map { .reference($0) })]
  }

}
