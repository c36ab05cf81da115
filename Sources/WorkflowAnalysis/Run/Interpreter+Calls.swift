import Semantics
import Source
import Syntax
import WorkflowModel

extension Interpreter {

  /// Returns the value of a call.
  func call(_ node: SyntaxNode) -> Value {
    guard let function = node.child(.function) else { return .unknown }
    // The TypeScript grammar reads `await f<T>(x)` as `(await f)<T>(x)`.
    if function.kind == .await, let awaited = function.operand {
      return wait(for: call(awaited.unwrapped, at: node), at: node)
    }
    return call(function.unwrapped, at: node)
  }

  /// Returns the value of a call of what `callee` evaluates to.
  private func call(_ callee: SyntaxNode, at node: SyntaxNode) -> Value {
    if callee.kind == .superKeyword { return callSuper(node) }
    if callee.kind == .importKeyword { return importDynamically(node) }
    let access = takeLinkOperand(callee) ?? calleeAccess(callee)
    guard isReachable else { return .unknown }
    let arguments = self.arguments(of: node)
    guard isReachable else { return .unknown }
    if callee.kind == .subscript, access.key == nil,
      let table = callTable(access, callee, arguments, at: node)
    {
      return table
    }
    let before = nodes.count
    let value = invoke(
      access.value, receiver: access.receiver, arguments, at: node, methodName: access.key)
    if access.receiver.mayBeAnotherObject, showSteps(nodes[min(before, nodes.count)...]) {
      report(
        .lostStep, "There are more objects that this may be than are told apart", at: node,
        hint: "Steps that others of them run are not in the graph")
    }
    return value
  }

  /// Evaluates what is called, with its receiver.
  func calleeAccess(_ callee: SyntaxNode) -> Access {
    if callee.kind == .member || callee.kind == .subscript {
      return access(callee, isCallee: true)
    }
    return Access(receiver: .undefined, value: evaluateLink(callee))
  }

  /// Returns the arguments of a call or of `new`.
  func arguments(of node: SyntaxNode) -> ArgumentList {
    guard let list = node.child(.arguments) else { return ArgumentList() }
    if list.kind == .templateString { return taggedArguments(list) }
    return self.list(of: list.children.map { $0 })
  }

  /// Returns the arguments that a tagged template hands to its tag.
  private func taggedArguments(_ template: SyntaxNode) -> ArgumentList {
    var texts: [Value] = []
    var values: [Value] = []
    for part in template.templateParts {
      switch part {
      case .text(let text): texts.append(.string(text))
      case .expression(let expression): values.append(evaluate(expression))
      }
    }
    return ArgumentList([makeArray(.exact(texts))] + values)
  }

  /// Calls a value.
  func invoke(
    _ callee: Value, receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode,
    methodName: String? = nil
  ) -> Value {
    guard isReachable else { return .unknown }
    switch callee {
    case .choice(let values):
      return invokeAny(of: values, receiver, arguments, at: node, methodName)
    case .function(let id): return invoke(function: id, receiver, arguments, at: node)
    // Older JavaScript calls the platform's classes for `super(…)`; they give nothing back.
    case .native(let path) where Natives.isPlatformClass(path.split(separator: ".")):
      return .undefined
    case .external(let external) where Natives.isPlatformClass(external.path):
      return .undefined
    case .native(let path): return callNative(path, receiver: receiver, arguments, at: node)
    case .unknown, .data, .external, .step, .undefined, .null, .boolean, .number, .text, .object,
      .promise:
      return callUnknown(
        callee, receiver: receiver, arguments, at: node, methodName: methodName)
    }
  }

  /// Calls a value that is one of several.
  private func invokeAny(
    of values: [Value], _ receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode,
    _ methodName: String?
  ) -> Value {
    let callable = values.filter { $0.isCallable || $0.isUnknown }
    let known = callable.filter(\.isCallable)
    let text = node.calleeName
    if callable.isEmpty { return .unknown }
    if callable.count == 1 {
      return invoke(callable[0], receiver: receiver, arguments, at: node, methodName: methodName)
    }
    // An unknown callee among known ones adds nothing, unless it is handed what may run steps.
    let ways = known.isEmpty || arguments.all.contains(where: mayHoldStep) ? callable : known
    var branches = ways.enumerated().map { position, way in
      BranchDraft(condition: condition(text, is: way, position + 1), nodes: [])
    }
    var results: [Value] = []
    let choice = emit(.choice([]), at: node)
    fork(ways.count) { way in
      branches[way].nodes = collect {
        let value = invoke(ways[way], receiver: receiver, arguments, at: node)
        if isReachable { results.append(value) }
      }
    }
    drafts[choice].kind = .choice(branches)
    return .anyOf(results)
  }

  /// Returns the condition under which `callee` is what is called.
  private func condition(_ text: String, is callee: Value, _ position: Int) -> String {
    switch callee {
    case .function(let id) where !heap.functions[id].name.isEmpty:
      "\(text) is \(displayName(of: id))"
    case .function: "\(text) is function \(position)"
    case .external(let external): "\(text) is \(external.name)"
    default: "\(text) is something else"
    }
  }

  /// Calls a function of the heap.
  private func invoke(
    function id: FunctionID, _ receiver: Value, _ arguments: ArgumentList, at node: SyntaxNode
  ) -> Value {
    switch heap.functions[id].kind {
    case .closure(let closure):
      return invoke(
        Invocation(
          closure: closure, function: id, receiver: receiver, arguments: arguments, site: node))
    case .class:
      return .unknown
    case .bound(let target, let fixed, let first):
      let all = ArgumentList(first.positional + arguments.positional, rest: arguments.rest)
      return invoke(target, receiver: fixed, all, at: node)
    case .method(let name, let object):
      return callMethod(name, of: object, receiver: receiver, arguments, at: node)
    case .stepMethod(Self.anyMember):
      let methods = Self.stepMethods.sorted().map { makeFunction(.stepMethod($0), name: $0) }
      return invokeAny(of: methods, receiver, arguments, at: node, nil)
    case .stepMethod(let name): return callStep(name, arguments, at: node)
    case .resolver(let promise):
      resolve(promise, with: assimilated(arguments[0], at: node))
      return .undefined
    case .rejecter(let promise):
      if !promises[promise].thrown.contains(arguments[0]) {
        promises[promise].thrown.append(arguments[0])
      }
      return .undefined
    case .exporter(let exports): return callExporter(exports, arguments)
    case .export(let name, let module): return exported(name, of: module)
    }
  }

}

extension SyntaxNode {

  /// What a reader calls the function that is called, also if it is called by `f.call(…)`.
  var calleeName: String {
    let callee = (child(.function) ?? self).unwrapped
    if let property = callee.child(.property)?.text, ["call", "apply"].contains(property),
      let object = callee.child(.object)
    {
      return object.unwrapped.oneLineText
    }
    return callee.oneLineText
  }

  /// What a reader calls the function that this node calls: a call, `new`, or a workflow's class,
  /// of which the engine calls `run`.
  var calleeText: String {
    if isClass || isFunction { return "run" }
    let callee = child(.function) ?? child(.constructor) ?? self
    return callee.unwrapped.oneLineText(upTo: 500)
  }

}
