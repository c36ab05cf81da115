import ArgumentParser

/// One of the words that an option takes.
///
/// The parser of arguments lists the words of every option at each start. Its own way is by key
/// paths, which are made at run time: that took an eighth of a start.
protocol OptionWord: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension OptionWord {

  /// The words.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  /// What the words mean, beside what the option's help says.
  public static var allValueDescriptions: [String: String] { [:] }

}
