import Semantics

/// A helper that runs the code of a generator for the program: one that makes an async function of
/// it, or an async generator.
struct Driver {

  /// How the helper is handed the generator.
  enum Form {

    /// `helper(this, arguments, …, generator)` calls it at once.
    case calling

    /// `helper(generator)` returns a function.
    case wrapping

  }

  /// What the generator becomes.
  enum Product {

    /// An async function: the next value is asked for when the promise of the last one has
    /// resolved.
    case function

    /// An async generator. It waits for what is wrapped into an object of a class of the helper's
    /// own, which is one of these as far as their code is in the file; other values are what the
    /// generator gives.
    case generator(wrappers: Set<BindingID>)

    /// Whether it is an async generator.
    var isGenerator: Bool {
      switch self {
      case .function: false
      case .generator: true
      }
    }

  }

  /// How it is handed the generator.
  let form: Form

  /// What the generator becomes.
  let product: Product

}
