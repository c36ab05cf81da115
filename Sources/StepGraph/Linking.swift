import Resolution
import Semantics
import Source
import WorkflowAnalysis

/// Where the modules that an input imports are looked for.
public enum Linking {

  /// Nowhere; `hint` says how relative imports could be followed.
  case none(hint: String?)

  /// In a project that the input belongs to.
  case within(Project)

  /// Returns what finds the modules that the module of `entry` imports.
  func finder(for entry: ScopeTable) -> any ModuleFinder {
    switch self {
    case .none(let hint): UnlinkedModules(hint: hint)
    case .within(let project): project.finder(for: entry, named: entry.tree.file.name)
    }
  }

  /// Returns what `specifier` leads to in `file`, as far as it matters to what has to be read.
  func goal(of specifier: String, in file: SourceFile) -> Goal {
    switch self {
    case .none: .outside
    case .within(let project): project.goal(of: specifier, inFileNamed: file.name)
    }
  }

  /// What a specifier leads to.
  enum Goal {

    /// A file of the project.
    case file

    /// Nothing, though there should be something.
    case missing

    /// Something that is not part of the project.
    case outside

  }

}

/// Finds no modules.
private struct UnlinkedModules: ModuleFinder {

  /// How relative imports could be followed.
  let hint: String?

  /// Returns how a relative import could be followed.
  func findModule(
    _ specifier: String, importedBy importer: SourceFile, isRequired: Bool
  ) -> FoundModule {
    .outside(hint: specifier.isRelative ? hint : nil)
  }

}
