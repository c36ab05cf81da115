import WorkflowModel

extension GraphSchema {

  /// The schemas of all nodes, by type.
  static var nodes: SchemaValue {
    steps.with([
      "loop": node("loop", ["nodes": .nodes], optional: [
        "label": .text.described("Addition. The loop as a reader would say it."),
        "ends": ends,
      ]),
      "parallel": node(
        "parallel", ["kind": .word(in: ["all", "any", "all_settled", "race"]), "nodes": .nodes]),
      "try": node(
        "try", ["try_block": block, "catch_block": block, "finally_block": block],
        optional: [
          "catch_ends": .text.described(
            "Addition. By which exit a catch without nodes ends; see ends.")
        ]),
      "block": .closed(["type": .only("block"), "nodes": .nodes], optional: ["ends": ends]),
      "if": node("if", ["branches": .list(of: "branch")], optional: [
        "otherwise": .text.described(
          "Addition. By which exit the code ends where no branch applies; see ends.")
      ]),
      "switch": node("switch", ["discriminant": .text, "branches": .list(of: "branch")]),
      "function_call": timedNode("function_call", ["name": functionKey]),
      "break": exit,
    ])
  }

  /// The schemas of the steps, by type.
  private static var steps: SchemaValue {
    [
      "step_do": timedNode(
        "step_do", ["name": .text, "config": config, "nodes": .nodes],
        optional: [
          "ends": ends,
          "rollback": .nodes.described("Addition. The steps inside the rollback."),
        ]),
      "step_sleep": timedNode(
        "step_sleep", ["name": .text, "duration": .reference("duration")]),
      "step_sleep_until": timedNode(
        "step_sleep_until", ["name": .text, "timestamp": .text]),
      "step_wait_for_event": timedNode(
        "step_wait_for_event", ["name": .text, "options": .nullable(eventOptions)],
        optional: ["payload": .reference("shape")]),
    ]
  }

  /// The schema of a block that may be missing.
  private static var block: SchemaValue { .nullable(.reference("block")) }

  /// The schema of the name of a called function.
  private static var functionKey: SchemaValue {
    .text.described("A key of functions; without an entry there, the code is not in the input.")
  }

  /// The schema of a step's configuration.
  private static var config: SchemaValue {
    .closed(
      ["retries": retries, "timeout": .reference("duration")],
      optional: [
        "given": given.described("Addition. The parts that the program gives itself, if any."),
        "retry_limit": .text.described(
          "Addition. The limit if it is no one number: \"2 | 24\", or \"unknown\"."),
        "infinite_retries": .only(true)
          .described("Addition. Present if the limit is Infinity, which JSON cannot say."),
      ])
  }

  /// The schema of how a step is retried.
  private static var retries: SchemaValue {
    .closed([
      "limit": ["type": "number"], "delay": .reference("duration"),
      "backoff": .word(in: ["constant", "linear", "exponential", "unknown"]),
    ])
  }

  /// The schema of a list of parts of a configuration.
  private static var given: SchemaValue {
    let parts = SchemaValue.word(in: StepConfig.Part.allCases.map(\.rawValue))
    return ["type": "array", "items": parts, "minItems": 1, "uniqueItems": true]
  }

  /// The schema of the event that a step waits for.
  private static var eventOptions: SchemaValue {
    .closed(
      ["event_type": .text, "timeout": .reference("duration")],
      optional: [
        "timeout_given": .only(true)
          .described("Addition. Present if the program gives the timeout itself.")
      ])
  }

  /// The schema of an exit.
  private static var exit: SchemaValue {
    let words = SchemaValue.word(in: ["break", "continue", "return", "throw"])
    return node(
      "break",
      ["kind": .word(in: ["break", "return"]), "word": words.described("Addition. The word.")],
      optional: ["label": .text.described("Addition. The label that the word names.")])
  }

  /// Returns the schema of a node that may have a start and an end.
  private static func timedNode(
    _ type: String, _ required: SchemaValue, optional: SchemaValue = [:]
  ) -> SchemaValue {
    let timing: SchemaValue = [
      "starts": .count.described("The counter of the function body when this starts."),
      "resolves": .count.described("The counter of the function body when this resolves."),
    ]
    return node(type, required, optional: timing.with(optional))
  }

  /// Returns the schema of a node with the fields that every node has and those given.
  private static func node(
    _ type: String, _ required: SchemaValue, optional: SchemaValue = [:]
  ) -> SchemaValue {
    let head: SchemaValue = ["type": .only(.string(type))]
    let header: SchemaValue = [
      "id": .text.described("Addition. An id that is unique in the workflow."),
      "source": .reference("source"),
    ]
    return .closed(head.with(required), optional: header.with(optional))
  }

}
