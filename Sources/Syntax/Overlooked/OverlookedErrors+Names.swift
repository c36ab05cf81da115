/// Names that are none.
extension OverlookedErrors {

  /// Checks the node at `index` if it is a name.
  mutating func checkNames(_ index: Int) {
    switch entries[index].kind {
    case .identifier, .shorthandProperty, .shorthandPattern:
      checkWord(index)
      checkCharacters(index)
    case .statementIdentifier:
      checkWord(index)
      checkCharacters(index)
    case .propertyName, .typeIdentifier: checkCharacters(index)
    case .privateName:
      checkCharacters(index)
      checkPrivateName(index)
    default: break
    }
  }

  /// Checks that a name is no word of the language.
  private mutating func checkWord(_ index: Int) {
    let text = text(index)
    guard (2...10).contains(text.count), text.first! >= UInt8(ascii: "a"), isReserved(text) else {
      return
    }
    switch parentKind(index) {
    // These may be called by any word, or are parts of types that the grammar does not know.
    case .importSpecifier, .exportSpecifier, .namespaceExport, .jsxElement, .type, .other, .error:
      return
    // The begin of a name of elements or of a decorator, such as `<this.Table />`.
    case .member where text == Self.this || text == Self.super: return
    default: report("The word `\(String(decoding: text, as: UTF8.self))` is no name", index)
    }
  }

  /// Returns whether a name is a word of the language where it stands.
  private func isReserved(_ name: ArraySlice<UInt8>) -> Bool {
    if Self.words[name.count].contains(name) { return true }
    if name == Self.yield {
      return isModule || !classes.isEmpty || functions.last?.isGenerator == true
    }
    if name == Self.await { return isModule || functions.last?.isAsync == true }
    return false
  }

  /// What names of elements and decorators can begin with though it is a word of the language.
  private static let this = Array("this".utf8)[...]

  /// What decorators can begin with.
  private static let `super` = Array("super".utf8)[...]

  /// A name that is a word of the language in modules, classes and generators only.
  private static let yield = Array("yield".utf8)[...]

  /// A name that is a word of the language in modules and `async` functions only.
  private static let await = Array("await".utf8)[...]

  /// The words of the language that are names nowhere, by their lengths.
  private static let words: [Set<ArraySlice<UInt8>>] = {
    let all = """
      break case catch class const continue debugger default delete do else enum export extends \
      false finally for function if import in instanceof new null return super switch this throw \
      true try typeof var void while with
      """
    return (0...10).map { length in
      Set(all.split(separator: " ").filter { $0.count == length }.map { Array($0.utf8)[...] })
    }
  }()

  /// Checks that a name has only characters of names: the grammars take all but the signs of
  /// ASCII for such.
  private mutating func checkCharacters(_ index: Int) {
    let text = text(index)
    guard text.contains(where: { $0 >= 0x7F }) else { return }
    let other = String(decoding: text, as: UTF8.self).unicodeScalars.first { scalar in
      // What is not assigned may be a letter of a later version of Unicode.
      scalar.value >= 0x7F && !scalar.properties.isIDContinue && scalar != "\u{200C}"
        && scalar != "\u{200D}" && scalar.properties.generalCategory != .unassigned
    }
    if let other {
      let number = String(other.value, radix: 16, uppercase: true)
      report("The character U+\(number) cannot be in a name", index)
    }
  }

  /// What stands for the private names that are written with escapes.
  static let escaped = "\\"

  /// Checks that a private name is one of a class around it.
  private mutating func checkPrivateName(_ index: Int) {
    let name = String(decoding: text(index), as: UTF8.self)
    if parentKind(index) == .pair {
      report("`\(name)` can be a name in a class only", index)
    } else if !classes.isEmpty, privateNames[name] == nil, privateNames[Self.escaped] == nil,
      !name.contains(Self.escaped)
    {
      report("No class around this declares `\(name)`", index)
    }
  }

}

/// A class around a node.
struct OpenClass {

  /// The index after its last node.
  let end: Int32

  /// The private names that it declares.
  let privateNames: Set<String>

}

extension OverlookedErrors {

  /// Notes the private names of a class whose body is at `index`.
  mutating func enterClass(_ index: Int) {
    var names: Set<String> = []
    for member in children(index) {
      for name in children(member) where entries[name].kind == .privateName {
        let text = String(decoding: text(name), as: UTF8.self)
        names.insert(text.contains(Self.escaped) ? Self.escaped : text)
      }
    }
    for name in names { privateNames[name, default: 0] += 1 }
    classes.append(OpenClass(end: entries[index].subtreeEnd, privateNames: names))
  }

  /// Forgets the functions and classes that end before the node at `index`.
  mutating func leave(before index: Int32) {
    while let function = functions.last, function.end <= index { functions.removeLast() }
    while let last = classes.last, last.end <= index {
      for name in last.privateNames {
        let others = privateNames[name]! - 1
        privateNames[name] = others > 0 ? others : nil
      }
      classes.removeLast()
    }
  }

}
