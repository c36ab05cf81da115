/// What a module's specifier leads to.
public enum Resolution: Hashable, Sendable {

  /// A file.
  case file(FilePath)

  /// Code that is not meant to be in the input: the platform's, or a package's.
  case outside

  /// Nothing, though it should be in the input: the paths at which it was looked for, with each of
  /// the endings that a specifier may leave out.
  case missing([FilePath])

}
