import Source
import Syntax

/// Turns the state machines of a file back into generators.
struct MachineRaising {

  /// The machines.
  private let machines: [Machine]

  /// What changes in the file.
  private(set) var edits: [Edit] = []

  /// The calls of machines that could not be turned back.
  private(set) var misfits: [SyntaxNode] = []

  /// The most labels that have been written for one machine.
  private(set) var labelCount = 0

  /// The variables that contexts stand for, by the index of the machine.
  private var temporaries: [Int: [String]] = [:]

  /// Finds the machines of `code` and turns them back.
  init(_ code: RaisedCode) {
    guard code.hints.contains(.machines) else {
      machines = []
      return
    }
    var finder = MachineFinder(code.tree)
    machines = finder.find()
    run()
  }

  /// Turns the machines back.
  private mutating func run() {
    var runtimes: Set<String> = []
    for index in machines.indices {
      let machine = machines[index]
      guard let body = body(of: machine) else {
        misfits.append(machine.call)
        continue
      }
      if machine.form == .assigned {
        runtimes.formUnion([machine.runtime].compactMap { $0 })
        renameTemporaries(of: index)
      }
      replace(machine, by: declarations(of: index) + body)
    }
    if let tree = machines.first?.call.tree { unwrapMarks(tree, runtimes) }
  }

  /// Returns the statements of a machine, or nil if it does not fit.
  private mutating func body(of machine: Machine) -> [Piece]? {
    var translator = Translator(machine)
    guard let code = translator.translate() else { return nil }
    var cleaning = Cleaning(code)
    guard let flow = Flow(cleaning.run()) else { return nil }
    var structurer = Structurer(flow)
    guard structurer.run() else { return nil }
    var printer = Printer(structurer)
    let text = printer.print()
    labelCount = max(labelCount, printer.labelCount)
    return .lines(machine.prefix.map { .statement($0) } + [text])
  }

  /// Returns the declarations of what a machine keeps its values in.
  private func declarations(of index: Int) -> [Piece] {
    let names = ["$sent"] + (temporaries[index] ?? [])
    let place = machines[index].call.range.lower
    return [.words("var \(names.joined(separator: ", "));\n", at: place)]
  }

  /// Puts a generator in the place of a machine.
  private mutating func replace(_ machine: Machine, by body: [Piece]) {
    let place = machine.call.range.lower
    if let driver = machine.driverName {
      let text = [.words("\(driver)(function* () {\n", at: place)] + body
        + [.words("\n}).call(\(machine.receiverText ?? "this"))", at: place)]
      edits.append(Edit(machine.call.range, text))
      return
    }
    if let (owner, statement) = machine.owner, let head = generatorHead(owner) {
      if let receiver = machine.receiverText {
        // In the generator's own code, `this` is what the machine is handed for it.
        for node in machine.ownCode where node.kind == .this {
          edits.append(Edit(node.range, receiver))
        }
      }
      edits += [head, Edit(statement.range, body)]
      return
    }
    let receiver = machine.receiverText ?? "this"
    let text = [.words("(function* () {\n", at: place)] + body
      + [.words("\n}).call(\(receiver))", at: place)]
    edits.append(Edit(machine.call.range, text))
  }

  /// Returns the change that makes a plain function a generator, or nil if it cannot be one.
  private func generatorHead(_ function: SyntaxNode) -> Edit? {
    let lower = function.range.lower
    switch function.kind {
    case .functionDeclaration, .functionExpression:
      return Edit(SourceRange(lower, lower + "function".utf8.count), "function*")
    case .method:
      guard let name = function.child(.name) else { return nil }
      return Edit(name.range, "*" + name.text)
    default: return nil
    }
  }

  /// Makes variables of the temporaries of a context, also in the functions inside.
  private mutating func renameTemporaries(of index: Int) {
    let machine = machines[index]
    guard let state = machine.state else { return }
    var names: Set<String> = []
    var position = machine.function.index + 1
    while position < machine.function.subtreeEnd {
      let node = machine.function.tree.node(at: Int(position))
      position += 1
      if node.isFunction, FunctionView(node).parameters.contains(where: { $0.spells(state) }) {
        position = node.subtreeEnd
      } else if let name = node.contextTemporary(of: state) {
        edits.append(Edit(node.range, name))
        names.insert(name)
      }
    }
    temporaries[index] = (names.union(machine.delegateTargets)).sorted()
  }

  /// Takes away the calls that mark functions as generators: `runtime.mark(f)` is `(f)`.
  private mutating func unwrapMarks(_ tree: SyntaxTree, _ runtimes: Set<String>) {
    if runtimes.isEmpty { return }
    for index in 0..<tree.count {
      let node = tree.node(at: index)
      guard node.kind == .call, let callee = node.child(.function)?.unwrapped,
        let name = callee.memberName, name == "mark" || name == "m",
        let object = callee.child(.object), runtimes.contains(object.text),
        let argument = node.callArguments.first, node.callArguments.count == 1
      else { continue }
      edits += [
        Edit(SourceRange(node.range.lower, argument.range.lower), "("),
        Edit(SourceRange(argument.range.upper, node.range.upper), ")"),
      ]
    }
  }

}

extension Machine {

  /// What `this` is in the machine, or nil if it is what it is around it.
  fileprivate var receiverText: String? {
    guard let receiver = receiver?.unwrapped else { return nil }
    switch receiver.kind {
    case .identifier: return receiver.text
    default: return nil
    }
  }

  /// The published name of the helper that does what the call of the machine does besides making a
  /// generator, or nil if it does nothing: regenerator's `async` drives the generator. It makes an
  /// async generator if it is handed the function that is marked as one.
  fileprivate var driverName: String? {
    guard form == .assigned, let callee = call.child(.function)?.sequenceParts.last,
      callee.kind == .identifier || callee.memberName == "async"
    else { return nil }
    let owner = call.callArguments.dropFirst().first?.unwrapped
    return owner.map { $0.isNothing } ?? true ? "_asyncToGenerator" : "_wrapAsyncGenerator"
  }

  /// The nodes of the machine's own level.
  fileprivate var ownCode: [SyntaxNode] {
    (prefix + cases.flatMap(\.statements)).flatMap { Array($0.ownLevel) }
  }

  /// The text of the object whose method is called with the machine.
  fileprivate var runtime: String? {
    call.child(.function)?.unwrapped.child(.object)?.text
  }

  /// The plain function that does nothing in the end but return the machine, and the statement that
  /// does so.
  fileprivate var owner: (function: SyntaxNode, statement: SyntaxNode)? {
    guard let statement = call.parent, statement.kind == .returnStatement,
      let block = statement.parent, block.kind == .block, let function = block.parent,
      function.isFunction, function.kind != .arrowFunction,
      !FunctionView(function).isAsync, !FunctionView(function).isGenerator,
      !function.has(.getWord), !function.has(.setWord),
      block.range.upper == function.range.upper, Array(block.children).last == statement
    else { return nil }
    return (function, statement)
  }

  /// The variables that keep the results of `yield*`.
  fileprivate var delegateTargets: [String] {
    guard let state else { return [] }
    return cases.flatMap(\.statements).flatMap { statement in
      statement.ownLevel.compactMap { node in
        guard node.kind == .call, node.callArguments.count == 3,
          node.child(.function)?.isMember("delegateYield", of: state) == true
        else { return nil }
        return "$\(state)_\(node.callArguments[1].unwrapped.stringValue)"
      }
    }
  }

}
