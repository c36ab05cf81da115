import WorkflowModel

extension GraphJSON {

  /// Writes a node.
  func write(_ node: Node, to writer: inout JSONWriter) {
    writer.object { object in
      object.field("type", node.typeName)
      writeFields(of: node, to: &object)
    }
  }

  /// Writes what follows a node's type.
  private func writeFields(of node: Node, to object: inout JSONWriter) {
    switch node {
    case .stepDo(let node): writeFields(of: node, to: &object)
    case .stepSleep(let node): writeFields(of: node, to: &object)
    case .stepSleepUntil(let node): writeFields(of: node, to: &object)
    case .stepWaitForEvent(let node): writeFields(of: node, to: &object)
    case .loop(let node): writeFields(of: node, to: &object)
    case .parallel(let node): writeFields(of: node, to: &object)
    case .try(let node): writeFields(of: node, to: &object)
    case .block(let node): writeFields(of: node, to: &object)
    case .if(let node): writeFields(of: node, to: &object)
    case .switch(let node): writeFields(of: node, to: &object)
    case .functionCall(let node): writeFields(of: node, to: &object)
    case .break(let node): writeFields(of: node, to: &object)
    }
  }

  /// Writes the fields of a `step_do`.
  private func writeFields(of node: StepDo, to object: inout JSONWriter) {
    object.field("name", node.name)
    object.objectField("config") { writeFields(of: node.config, to: &$0) }
    writeNodes(node.nodes, to: &object)
    writeTiming(node.timing, to: &object)
    writeHeader(node.header, to: &object)
    writeEnd(of: node.nodes, to: &object)
    if hasAdditions, let rollback = node.rollback {
      object.arrayField("rollback", rollback.published) { write($1, to: &$0) }
    }
  }

  /// Writes the fields of a step's configuration.
  private func writeFields(of config: StepConfig, to object: inout JSONWriter) {
    object.objectField("retries") { retries in
      retries.field("limit", limit(config.retryLimit))
      writeDuration("delay", config.retryDelay, to: &retries)
      retries.field("backoff", config.backoff)
    }
    writeDuration("timeout", config.timeout, to: &object)
    guard hasAdditions else { return }
    if !config.given.isEmpty {
      object.arrayField("given", config.given) { $0.string($1.rawValue) }
    }
    if let limit = config.retryLimitText { object.field("retry_limit", limit) }
    if config.retryLimit == .infinity { object.field("infinite_retries", true) }
  }

  /// Returns the number that stands for a limit; an infinite one is the largest safe integer.
  private func limit(_ limit: Double) -> Double {
    if limit.isNaN { return StepConfig().retryLimit }
    let largest = Double(largestSafeInteger)
    return limit.isFinite ? limit : limit < 0 ? -largest : largest
  }

  /// Writes the fields of a `step_sleep`.
  private func writeFields(of node: StepSleep, to object: inout JSONWriter) {
    object.field("name", node.name)
    writeDuration("duration", node.duration, to: &object)
    writeTiming(node.timing, to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the fields of a `step_sleep_until`.
  private func writeFields(of node: StepSleepUntil, to object: inout JSONWriter) {
    object.field("name", node.name)
    object.field("timestamp", node.timestamp)
    writeTiming(node.timing, to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the fields of a `step_wait_for_event`.
  private func writeFields(of node: StepWaitForEvent, to object: inout JSONWriter) {
    object.field("name", node.name)
    if let options = node.options {
      object.objectField("options") { writeFields(of: options, to: &$0) }
    } else {
      object.nullField("options")
    }
    writePayload(node.payload, to: &object)
    writeTiming(node.timing, to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the fields of an event's options.
  private func writeFields(of options: EventOptions, to object: inout JSONWriter) {
    object.field("event_type", options.eventType)
    writeDuration("timeout", options.timeout, to: &object)
    if hasAdditions, options.isTimeoutGiven { object.field("timeout_given", true) }
  }

  /// Writes the fields of a `loop`.
  private func writeFields(of node: LoopNode, to object: inout JSONWriter) {
    writeNodes(node.nodes, to: &object)
    writeHeader(node.header, to: &object)
    if hasAdditions, !node.label.isEmpty { object.field("label", node.label) }
    writeEnd(of: node.nodes, to: &object)
  }

  /// Writes the fields of a `block`.
  private func writeFields(of node: BlockNode, to object: inout JSONWriter) {
    writeNodes(node.nodes, to: &object)
    writeEnd(of: node.nodes, to: &object)
  }

  /// Writes the fields of a `parallel`.
  private func writeFields(of node: ParallelNode, to object: inout JSONWriter) {
    object.field("kind", node.kind.rawValue)
    writeNodes(node.nodes, to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the fields of a `try`, of which none is ever left out.
  private func writeFields(of node: TryNode, to object: inout JSONWriter) {
    writeBlock("try_block", node.tryBlock, to: &object)
    writeBlock("catch_block", node.catchBlock, to: &object)
    writeBlock("finally_block", node.finallyBlock, to: &object)
    writeHeader(node.header, to: &object)
    if let handler = node.catchBlock, handler.nodes.published.isEmpty {
      writeEnd(of: handler.nodes, "catch_ends", to: &object)
    }
  }

  /// Writes a field that holds a block or null; one that only ends is null (F6).
  private func writeBlock(_ key: String, _ block: BlockNode?, to object: inout JSONWriter) {
    guard let block, block.nodes.isEmpty || !block.nodes.published.isEmpty else {
      return object.nullField(key)
    }
    object.objectField(key) { object in
      object.field("type", "block")
      writeFields(of: block, to: &object)
    }
  }

  /// Writes the fields of an `if`; an else without nodes is left out (F3).
  private func writeFields(of node: IfNode, to object: inout JSONWriter) {
    let other = node.branches.last { $0.condition == nil }?.nodes ?? []
    let isElseEmpty = other.published.isEmpty && !other.isEmpty
    writeBranches(isElseEmpty ? node.branches.dropLast() : node.branches[...], to: &object)
    writeHeader(node.header, to: &object)
    if isElseEmpty { writeEnd(of: other, "otherwise", to: &object) }
  }

  /// Writes the fields of a `switch`.
  private func writeFields(of node: SwitchNode, to object: inout JSONWriter) {
    object.field("discriminant", node.discriminant)
    writeBranches(node.branches[...], to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the field `branches`.
  private func writeBranches(_ branches: ArraySlice<Branch>, to object: inout JSONWriter) {
    object.arrayField("branches", branches) { writer, branch in
      writer.object { object in
        if let condition = branch.condition {
          object.field("condition", condition)
        } else {
          object.nullField("condition")
        }
        writeNodes(branch.nodes, to: &object)
        writeEnd(of: branch.nodes, to: &object)
      }
    }
  }

  /// Writes the fields of a `function_call`.
  private func writeFields(of node: FunctionCall, to object: inout JSONWriter) {
    object.field("name", node.name)
    writeTiming(node.timing, to: &object)
    writeHeader(node.header, to: &object)
  }

  /// Writes the fields of a `break`.
  private func writeFields(of node: BreakNode, to object: inout JSONWriter) {
    object.field("kind", node.kind)
    writeHeader(node.header, to: &object)
    guard hasAdditions else { return }
    object.field("word", node.word.rawValue)
    if let label = node.label { object.field("label", label) }
  }

}
