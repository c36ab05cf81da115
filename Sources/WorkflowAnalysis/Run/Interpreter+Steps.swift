import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// The methods of the engine's step object.
  static let stepMethods: Set<String> = ["do", "sleep", "sleepUntil", "waitForEvent"]

  /// What stands for the name of a member that is not known.
  static let anyMember = "*"

  /// Returns a member of the step object.
  func stepMember(_ key: String?, at node: SyntaxNode) -> Value {
    let key = key ?? Self.anyMember
    // The program may have put methods of its own in the place of the engine's.
    if let own = heap.objects[stepProperties].properties[key] { return own.value }
    // The step object is no promise.
    return key == "then" ? .undefined : makeFunction(.stepMethod(key), name: key)
  }

  /// Calls a method of the step object.
  func callStep(_ name: String, _ arguments: ArgumentList, at node: SyntaxNode) -> Value {
    switch name {
    case "do": return callDo(arguments, at: node)
    case "sleep": return emitStep(sleep(arguments), arguments, at: node)
    case "sleepUntil": return emitStep(sleepUntil(arguments), arguments, at: node)
    case "waitForEvent": return callWaitForEvent(arguments, at: node)
    default:
      if let stem = stepExtensions[name] { return callExtension(stem, at: node) }
      return callUnknownStepMethod(name, arguments, at: node)
    }
  }

  /// Emits a step that runs no code of the program.
  private func emitStep(
    _ node: Node, _ arguments: ArgumentList, at site: SyntaxNode, value: Value = .undefined
  ) -> Value {
    var step = StepDraft(node: node)
    step.isNamedByCaller = isNamedByCaller(arguments[0], at: site)
    step.result = value
    let draft = emit(.step(step), at: site)
    return .promise(makePromise([draft], value: value))
  }

  /// Emits the step of a durable method that a known base adds to the step object.
  private func callExtension(_ stem: String, at site: SyntaxNode) -> Value {
    let name = Template(stem) + .hole
    return emitStep(
      .stepDo(StepDo(name: name.display)), ArgumentList(), at: site, value: .unknown)
  }

  /// Runs the Agents SDK's `waitForApproval`: it waits for an event, and reports a rejection before
  /// it throws.
  func callWaitForApproval(_ arguments: ArgumentList, at site: SyntaxNode) -> Value {
    func option(_ key: String) -> Value {
      guard case .object(let id) = arguments[1] else { return .undefined }
      return member(key, of: id) ?? .undefined
    }
    func given(_ key: String, or fallback: String) -> Value {
      option(key) == .undefined ? .string(fallback) : option(key)
    }
    let options = heap.allocate(HeapObject())
    define("type", given("eventType", or: "approval"), on: options)
    define("timeout", option("timeout"), on: options)
    let name = given("stepName", or: "wait-for-approval")
    let event = wait(
      for: callWaitForEvent(ArgumentList([name, .object(options)]), at: site), at: site)
    choose(
      at: site, truth: nil, condition: "!payload.approved",
      then: {
        let report = self.callStep("reportError", ArgumentList(), at: site)
        self.wait(for: report, at: site)
        self.throwAny(at: site)
      }, else: nil)
    return get("metadata", of: get("payload", of: event, at: site), at: site)
  }

  /// Emits a call of a method that no known step object has.
  private func callUnknownStepMethod(
    _ name: String, _ arguments: ArgumentList, at site: SyntaxNode
  ) -> Value {
    let notice = diagnostic(
      .unknownStepMethod, "No known step object has a method `\(name)`", at: site,
      hint: "If a library adds it, bundle the script with the library's code")
    var call = CallDraft(name: "step.\(name)", body: nil)
    call.isAsync = true
    let draft = emit(.call(call), at: site, diagnostic: notice)
    return .promise(makePromise([draft], value: .unknown))
  }

  // MARK: Names

  /// Returns a step's name as the graph shows it.
  private func name(_ value: Value) -> String {
    let given = value.alternatives.filter { $0 != .undefined }
    let names = (given.isEmpty ? [value] : given).map { each in
      if case .text(let template) = self.text(of: each) { template.display } else { "<dynamic>" }
    }
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    return distinct.joined(separator: " | ")
  }

  /// Returns whether a step's name is nothing but what the function that runs it was handed.
  private func isNamedByCaller(_ value: Value, at site: SyntaxNode) -> Bool {
    let templates = value.alternatives.compactMap { each -> Template? in
      if case .text(let template) = each { template } else { nil }
    }
    if templates.count == value.alternatives.count {
      return templates.allSatisfy { $0.parts.allSatisfy { $0.isArgument || $0.text == nil } }
        && templates.contains { $0.parts.contains(where: \.isArgument) }
    }
    return value.isUnknown && isParameter(site.child(.arguments)?.operand)
  }

  /// Returns whether an expression is just a parameter.
  func isParameter(_ node: SyntaxNode?) -> Bool {
    guard let node = node?.unwrapped else { return false }
    if node.kind == .member || node.kind == .subscript { return isParameter(node.child(.object)) }
    guard node.kind == .identifier else { return false }
    let table = modules[environments[environment].module].scopes
    guard let binding = table.binding(of: node) else { return false }
    return table.bindings[Int(binding)].kind == .parameter
  }

  // MARK: step.do

  /// Calls `step.do`: its arguments are told apart by what they are.
  private func callDo(_ arguments: ArgumentList, at site: SyntaxNode) -> Value {
    let (config, callback, options) = splitDoArguments(arguments.positional.dropFirst())
    var step = StepDraft(
      node: .stepDo(StepDo(name: name(arguments[0]), config: stepConfig(config))))
    step.isNamedByCaller = isNamedByCaller(arguments[0], at: site)
    let draft = emit(.step(step), at: site)
    _ = heap.mark()
    let inner = callback.map { runCallback($0, of: draft, at: site) }
    step.callback = inner?.body
    step.rollback = options.flatMap { runRollback($0, of: draft, at: site) }
    drafts[draft].kind = .step(step)
    let promise = makePromise(
      (inner?.awaited ?? Settlement()).adding([draft]), value: .unknown)
    promises[promise].changes = heap.makeUncertain()
    heap.commit()
    return .promise(promise)
  }

  /// Tells the arguments of `step.do` after the name apart.
  private func splitDoArguments(
    _ arguments: ArraySlice<Value>
  ) -> (config: Value?, callback: Value?, options: Value?) {
    let given = arguments.filter { $0 != .undefined }
    // An argument that can only be a function wins over one that can also be a configuration; of
    // values of which nothing is known, the last is the callback.
    let position =
      given.firstIndex { $0.alternatives.allSatisfy { $0.isCallable || $0.isNullish == true } }
      ?? given.firstIndex(where: \.isCallable)
      ?? given.lastIndex(where: \.isUnknown)
    guard let position else { return (given.first, nil, nil) }
    let options = given[(position + 1)...].first
    return (given[..<position].last, given[position], options)
  }

  /// Runs a step's callback, and returns the body that it wrote and what it waited for outside.
  private func runCallback(
    _ callback: Value, of draft: DraftID, at site: SyntaxNode
  ) -> (body: BodyID?, awaited: Settlement) {
    let id = withBody(owner: draft, code: site) { _ in
      openTarget(.function)
      // The engine hands over a context, which is plain data.
      let functions = callback.alternatives.filter { $0.isCallable }
      let callee = functions.isEmpty ? callback : Value.anyOf(functions)
      let value = invoke(callee, receiver: .undefined, ArgumentList([.unknown]), at: site)
      if isReachable { self.wait(for: value, at: site) }
      closeTarget()
      isReachable = true
    }
    let awaited = takeOuterAwaits(of: id)
    return (haveContent(bodies[id].nodes) ? onlyCall(in: id) : nil, awaited)
  }

  /// Returns the body of the one function that a body calls, or the body itself: a step's callback
  /// is the step's own code, whatever its name, but for one that the step itself stands in.
  private func onlyCall(in id: BodyID) -> BodyID {
    let shown = bodies[id].nodes.filter { draft in
      if case .await = drafts[draft].kind { false } else { true }
    }
    if shown.count == 1, case .call(let call) = drafts[shown[0]].kind, let body = call.body,
      !calls.contains(where: { $0.body == body })
    {
      return body
    }
    return id
  }

  /// Runs the rollback that a step's options name, if they name one.
  private func runRollback(_ options: Value, of draft: DraftID, at site: SyntaxNode) -> BodyID? {
    guard case .object = options else { return nil }
    let rollback = get("rollback", of: options, at: site)
    guard rollback.isCallable else { return nil }
    let id = withBody(owner: draft, code: site) { _ in
      _ = heap.mark()
      openTarget(.function)
      let value = invoke(rollback, receiver: .undefined, ArgumentList([.unknown]), at: site)
      if isReachable { self.wait(for: value, at: site) }
      closeTarget()
      isReachable = true
      // A rollback runs when the workflow has failed: nothing after the step sees what it does.
      heap.rollBack()
    }
    outerAwaits[id] = nil
    return onlyCall(in: id)
  }

  /// Returns the configuration that a value describes.
  private func stepConfig(_ value: Value?) -> StepConfig {
    var config = StepConfig()
    guard let value, value != .undefined, value != .null else { return config }
    let given = value.alternatives.filter { $0.isNullish != true && !$0.isCallable }
    if given.isEmpty { return config }
    guard let objects = objects(given) else {
      config.setUnknown()
      return config
    }
    readRetries(member("retries", of: objects), into: &config)
    if let timeout = member("timeout", of: objects) {
      config.timeout = duration(timeout, unknown: "unknown")
      config.given.append(.timeout)
    }
    return config
  }

  /// Reads the retries that a value describes.
  private func readRetries(_ value: Value?, into config: inout StepConfig) {
    guard let value else { return }
    guard let id = objects(value.alternatives) else {
      config.given += [.limit, .delay, .backoff]
      (config.retryDelay, config.backoff) = (.text("unknown"), "unknown")
      config.retryLimitText = "unknown"
      return
    }
    if let limit = member("limit", of: id) { setLimit(limit, of: &config) }
    if let delay = member("delay", of: id) {
      config.retryDelay = duration(delay, unknown: "unknown")
      config.given.append(.delay)
    }
    if let backoff = member("backoff", of: id) {
      config.backoff = alternativesText(backoff) ?? "unknown"
      config.given.append(.backoff)
    }
  }

  /// Reads how often a step is tried again.
  private func setLimit(_ value: Value, of config: inout StepConfig) {
    config.given.append(.limit)
    if let limit = number(value) {
      config.retryLimit = limit
    } else {
      let numbers = value.alternatives.compactMap { $0 == .undefined ? 5 : number($0) }
      let isKnown = numbers.count == value.alternatives.count
      config.retryLimitText =
        isKnown ? numbers.map(displayNumber).joined(separator: " | ") : "unknown"
    }
  }

  /// Returns the objects that `values` are, or nil if one is none.
  private func objects(_ values: [Value]) -> [ObjectID]? {
    let ids = values.compactMap { value in
      if case .object(let id) = value { id } else { nil }
    }
    return ids.count == values.count ? ids : nil
  }

  /// Returns a member that any of several objects has, or nil if none has it.
  private func member(_ key: String, of ids: [ObjectID]) -> Value? {
    let members = ids.map { member(key, of: $0) }
    if members.allSatisfy({ $0 == nil }) { return nil }
    return .anyOf(members.map { $0 ?? .unknown })
  }

  /// Returns a member that an object has, or nil.
  private func member(_ key: String, of id: ObjectID) -> Value? {
    if let property = heap.objects[id].properties[key] {
      return property.value == .undefined && property.getter == nil ? nil : property.value
    }
    return heap.objects[id].isOpen ? .unknown : nil
  }

  /// Returns the text that a value is, or its alternatives, or nil if it is not known.
  private func alternativesText(_ value: Value) -> String? {
    let texts = value.alternatives.map { each -> String? in
      if case .text(let template) = each, !template.isUnknown { template.display } else { nil }
    }
    return texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: " | ")
  }

  // MARK: Time

  /// Returns the length of time that a value is.
  private func duration(_ value: Value, unknown: String) -> Duration {
    if let number = number(value), case .number = value { return .milliseconds(number) }
    return .text(alternativesText(value) ?? unknown)
  }

  /// Returns the node of `step.sleep`.
  private func sleep(_ arguments: ArgumentList) -> Node {
    .stepSleep(
      StepSleep(
        name: name(arguments[0]), duration: duration(arguments[1], unknown: "Generated")))
  }

  /// Returns the node of `step.sleepUntil`.
  private func sleepUntil(_ arguments: ArgumentList) -> Node {
    .stepSleepUntil(
      StepSleepUntil(name: name(arguments[0]), timestamp: timestamp(arguments[1])))
  }

  /// Returns the instant that a value is, as ISO 8601 text.
  private func timestamp(_ value: Value) -> String {
    if let time = number(value), time.isFinite { return Instant(milliseconds: time).text }
    if let text = value.knownString, let time = Instant(text) { return time.text }
    return "generated"
  }

  // MARK: step.waitForEvent

  /// Calls `step.waitForEvent`.
  private func callWaitForEvent(_ arguments: ArgumentList, at site: SyntaxNode) -> Value {
    let step = StepWaitForEvent(
      name: name(arguments[0]), options: eventOptions(arguments[1]))
    let event = makeData(root: .event)
    return emitStep(.stepWaitForEvent(step), arguments, at: site, value: event)
  }

  /// Returns the options that a value describes, or nil if they cannot be read.
  private func eventOptions(_ value: Value) -> EventOptions? {
    guard case .object(let id) = value else { return nil }
    var options = EventOptions(eventType: "<dynamic>")
    if let type = member("type", of: id) { options.eventType = name(type) }
    if let timeout = member("timeout", of: id) {
      options.timeout = duration(timeout, unknown: "unknown")
      options.isTimeoutGiven = true
    } else if heap.objects[id].isOpen {
      options.timeout = .text("unknown")
    }
    return options
  }

}

extension StepConfig {

  /// Says that a configuration is given of which nothing is known.
  fileprivate mutating func setUnknown() {
    retryLimitText = "unknown"
    retryDelay = .text("unknown")
    backoff = "unknown"
    timeout = .text("unknown")
    given = Part.allCases
  }

}
