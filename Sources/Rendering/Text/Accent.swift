/// What an element is about; drawings give each its colour, and its word besides.
enum Accent: Hashable, Sendable, CaseIterable {

  /// Work that is retried and persisted.
  case step

  /// Time that passes.
  case sleep

  /// Something that comes from outside.
  case event

  /// Several things at once.
  case parallel

  /// One of several ways.
  case choice

  /// Something that repeats.
  case loop

  /// Something whose failure is handled.
  case guarded

  /// What handles a failure.
  case failure

  /// A function or a call of one.
  case function

  /// The end of a way.
  case exit

  /// The lines between things.
  case flow

}
