import Semantics
import Syntax

/// Module formats in which a script hands its code to a loader.
extension Interpreter {

  /// Calls AMD's `define`: runs the module's function with what it depends on.
  func callDefine(_ arguments: ArgumentList, at node: SyntaxNode) -> Value {
    guard let factory = arguments.positional.last(where: \.isCallable) else { return .undefined }
    let module = environments[environment].module
    let names = arguments.positional.first { value in
      if case .object(let id) = value { heap.objects[id].kind == .array } else { false }
    }
    let dependencies =
      names.map { dependencyNames($0, at: node) } ?? ["require", "exports", "module"]
    let values = dependencies.map { name -> Value in
      switch name {
      case "require": .native("require")
      case "exports": .object(modules[module].commonJSExports)
      case "module": .object(modules[module].commonJSModule)
      default: moduleNamespace(name, at: node)
      }
    }
    let result = invoke(factory, receiver: .undefined, ArgumentList(values), at: node)
    if case .object = result { set("exports", of: moduleObject(module), to: result, at: node) }
    return .undefined
  }

  /// Calls SystemJS's `System.register`: hands the module its dependencies and runs it.
  func callRegister(_ arguments: ArgumentList, at node: SyntaxNode) -> Value {
    guard let factory = arguments.positional.last(where: \.isCallable) else { return .undefined }
    let module = environments[environment].module
    let lists = arguments.positional.filter { if case .object = $0 { true } else { false } }
    let names = lists.first.map { dependencyNames($0, at: node) } ?? []
    let export = makeFunction(.exporter(modules[module].commonJSExports), name: "export")
    let declared = invoke(
      factory, receiver: .undefined, ArgumentList([export, .unknown]), at: node)
    let setters = get("setters", of: declared, at: node)
    if case .exact(let setters) = iteratedElements(setters, at: node) {
      for (setter, name) in zip(setters, names) where setter.isCallable {
        let namespace = moduleNamespace(name, at: node)
        _ = invoke(setter, receiver: .undefined, ArgumentList([namespace]), at: node)
      }
    }
    let execute = get("execute", of: declared, at: node)
    if execute.isCallable { _ = invoke(execute, receiver: declared, ArgumentList(), at: node) }
    return .undefined
  }

  /// Calls the function by which a SystemJS module exports: with a name and a value, or an object.
  func callExporter(_ exports: ObjectID, _ arguments: ArgumentList) -> Value {
    if let name = arguments[0].knownString {
      define(name, arguments[1], on: exports)
      return arguments[1]
    }
    copy(arguments[0], to: exports)
    return arguments[0]
  }

  /// Returns the specifiers in a list of dependencies.
  private func dependencyNames(_ list: Value, at node: SyntaxNode) -> [String] {
    guard case .exact(let values) = iteratedElements(list, at: node) else { return [] }
    return values.map { $0.knownString ?? "" }
  }

  /// The object called `module` of a module.
  private func moduleObject(_ module: Int) -> Value { .object(modules[module].commonJSModule) }

}
