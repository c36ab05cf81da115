import Semantics
import Source
import Syntax

/// Finds what modules import from one another; whoever runs the analysis provides it.
public protocol ModuleFinder {

  /// Returns what `specifier` leads to in the module of `importer`; `isRequired` says that the
  /// module asks with `require`.
  func findModule(
    _ specifier: String, importedBy importer: SourceFile, isRequired: Bool
  ) -> FoundModule

}

/// What a specifier leads to.
public enum FoundModule {

  /// A module of the program, with what there is to say about its text.
  case code(ScopeTable, [Diagnostic])

  /// Data in a file, with what tells the file from others.
  case data(JSONValue, id: String)

  /// Something that is not meant to be in the input, with how it could get there.
  case outside(hint: String?)

  /// Nothing, though it should be in the input: what is the matter with it, as the rest of a
  /// sentence, and what to do about it.
  case missing(reason: String, hint: String?)

}

/// A variable of a module.
struct VariableKey: Hashable {

  /// The module.
  let module: Int

  /// The variable.
  let binding: BindingID

}

/// What is known of the connections between modules.
struct ModuleLinks {

  /// What finds modules, or nil if the program is one module.
  var finder: (any ModuleFinder)?

  /// What specifiers have been found to lead to.
  var known: [Request: Link] = [:]

  /// What there is to say about modules that are not in the input.
  var notes: [Note] = []

  /// The values of files that hold data, by what tells these files apart.
  var data: [String: Value] = [:]

  /// The namespaces of modules, by module.
  var namespaces: [Int: Value] = [:]

  /// The first module whose imports have not all been read.
  var nextToRead = 0

  /// As what the modules import variables of others, with the number of modules then.
  var importers: (moduleCount: Int, table: [VariableKey: [VariableKey]])?

  /// The units that may change what a binding of the only module holds, as last asked for.
  var lastEffects: (binding: BindingID, units: [Interpreter.UnitKey])?

  /// The variables of other modules that imported names give access to.
  var origins: [VariableKey: [VariableKey]] = [:]

  /// A specifier in a module.
  struct Request: Hashable {

    /// The module that asks.
    let module: Int

    /// The specifier.
    let specifier: String

    /// Whether the module asks with `require`.
    let isRequired: Bool

  }

  /// What a specifier leads to.
  enum Link {

    /// A module of the program.
    case module(Int)

    /// The value of a file of data.
    case data(Value)

    /// A module that is not in the input; what there is to say about it, if there is anything.
    case outside(note: Int?)

  }

  /// What there is to say about a module that is not in the input.
  struct Note {

    /// How the module's code could become part of the input.
    let hint: String?

    /// What is wrong with the import or with the module, if something is.
    let diagnostic: Diagnostic?

  }

}
