/// What turns valid code that the grammars do not have into code of the same length that they have.
enum Repairs {

  /// Returns the repairs for a language, which are tried where something cannot be read; each gives
  /// nil if there is nothing to do.
  static func all(for language: Language) -> [([UInt8]) -> [UInt8]?] {
    let common: [([UInt8]) -> [UInt8]?] = [
      OpenLines.withoutOperators, OpenLines.withoutComments, TargetParentheses.removed,
      ExportAttributes.removed, Modifiers.removed, PlainBytes.withoutLongReferences,
      PlainBytes.withoutLoneSigns, PlainBytes.withoutWideSpaces, FreeWords.renamedOperators,
    ]
    let types: [([UInt8]) -> [UInt8]?] = [
      ImportTypes.replaced, FreeWords.renamed, OpenLines.withSignaturesApart,
      TypesOfCalls.withoutParameters,
    ]
    return language == .javascript ? common : common + types
  }

}
