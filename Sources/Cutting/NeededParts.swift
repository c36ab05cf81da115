/// Which parts of a script decide what its workflows are and do.
///
/// What is in doubt is needed: words that are spelled alike count as the same name, wherever they
/// stand.
struct NeededParts {

  /// The script.
  private let script: ScriptParts

  /// Whether each part is needed.
  private(set) var isNeeded: [Bool]

  /// Whether each part can lead to a class that is a workflow.
  private var isSeed: [Bool]

  /// The parts that mention each word that some part declares, by word.
  private var mentioning: [[Int32]]

  /// The parts that declare each word, by word.
  private var declaring: [[Int32]]

  /// Whether what is known about each word as a name is that it is needed, by word.
  private var isReached: [Bool]

  /// Whether the parts that may change what a name holds are needed, by word.
  private var isWatched: [Bool]

  /// Whether a name holds a class that is a workflow, or something that leads to one, by word.
  private var isTelling: [Bool]

  /// The parts that have become needed and have not been looked at.
  private var pending: [Int] = []

  /// Finds the needed parts of `script`; `offsets` are where it names what workflows are based on.
  init(of script: ScriptParts, mentioningBasesAt offsets: [Int]) {
    self.script = script
    let (parts, words) = (script.parts.count, script.words.count)
    isNeeded = Array(repeating: false, count: parts)
    isSeed = isNeeded
    (isReached, isWatched, isTelling) = (
      Array(repeating: false, count: words), Array(repeating: false, count: words),
      Array(repeating: false, count: words)
    )
    mentioning = Array(repeating: [], count: words)
    declaring = mentioning
    findDeclarations()
    seed(offsets)
    needWholeStatements()
    close()
  }

  /// Finds who declares and who mentions what.
  private mutating func findDeclarations() {
    for part in script.parts.indices {
      for mention in script.mentions(of: part) where mention.uses.contains(.declared) {
        declaring[Int(mention.word)].append(Int32(part))
      }
    }
    for part in script.parts.indices {
      for mention in script.mentions(of: part) where !declaring[Int(mention.word)].isEmpty {
        mentioning[Int(mention.word)].append(Int32(part))
      }
    }
  }

  /// Marks a part as needed.
  private mutating func need(_ part: Int) {
    if isNeeded[part] { return }
    isNeeded[part] = true
    pending.append(part)
  }

  // MARK: Beginnings

  /// Marks the parts that name a base of workflows, and those that something of them leads to.
  private mutating func seed(_ offsets: [Int]) {
    var found: [Int] = []
    for offset in offsets {
      guard let part = part(at: offset), !isSeed[part] else { continue }
      isSeed[part] = true
      found.append(part)
    }
    while let part = found.popLast() {
      need(part)
      for word in tellingWords(of: part) where !isTelling[word] {
        isTelling[word] = true
        for other in mentioning[word].map(Int.init) where !isSeed[other] {
          isSeed[other] = true
          found.append(other)
        }
      }
    }
  }

  /// Returns the part that the byte at `offset` belongs to, or nil.
  private func part(at offset: Int) -> Int? {
    var (low, high) = (0, script.parts.count)
    while low < high {
      let middle = (low + high) / 2
      if script.parts[middle].range.upper <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < script.parts.count, script.parts[low].range.lower <= offset else { return nil }
    return low
  }

  /// Returns the names that may hold what a part that can lead to a workflow makes.
  private func tellingWords(of part: Int) -> [Int] {
    let isStatement = script.parts[part].kind == .statement
    return script.mentions(of: part).filter { mention in
      mention.uses.contains(.declared) || isStatement && mention.uses.contains(.handed)
    }.map { Int($0.word) }
  }

  /// Marks what is needed whatever the workflows are: what the script imports, its lists of
  /// exports, and what it does to the objects that modules of CommonJS and scripts export by.
  private mutating func needWholeStatements() {
    let names = ["exports" as StaticString, "module", "globalThis", "self", "window", "global"]
      .compactMap { script.words.number(of: $0) }
    var isGlobal = Array(repeating: false, count: script.words.count)
    for name in names where declaring[name].isEmpty { isGlobal[name] = true }
    for (index, part) in script.parts.enumerated() {
      switch part.kind {
      case .import, .exportList: need(index)
      case .statement:
        let isOutside = script.mentions(of: index).contains {
          isGlobal[Int($0.word)] && $0.uses.contains(.outside)
        }
        if isOutside { need(index) }
      case .function, .class, .variable: break
      }
    }
  }

  // MARK: Closure

  /// Marks all that the needed parts lead to.
  private mutating func close() {
    while let part = pending.popLast() {
      if script.parts[part].kind == .import || script.parts[part].kind == .exportList { continue }
      for mention in script.mentions(of: part) { reach(Int(mention.word)) }
    }
  }

  /// Marks what declares a name and what may change it.
  private mutating func reach(_ word: Int) {
    if isReached[word] || declaring[word].isEmpty { return }
    isReached[word] = true
    for part in declaring[word] { need(Int(part)) }
    for part in mentioning[word].map(Int.init) where script.parts[part].kind == .statement {
      let mentions = script.mentions(of: part).contains {
        $0.word == word && $0.uses.contains(.outside)
      }
      if mentions { need(part) }
    }
    if mayChange(word) { watch(word) }
  }

  /// Returns whether code that does not assign a name where it is declared can change what it
  /// holds: it holds an object, or it is assigned elsewhere.
  private func mayChange(_ word: Int) -> Bool {
    for part in declaring[word].map(Int.init) {
      switch script.parts[part].kind {
      case .function, .class, .import: continue
      case .variable where holdsNoObject(part): continue
      case .statement, .variable, .exportList: return true
      }
    }
    return mentioning[word].contains { part in
      script.mentions(of: Int(part)).contains {
        $0.word == word && $0.uses.contains(.assigned)
          && !($0.uses.contains(.declared) && script.parts[Int(part)].kind == .variable)
      }
    }
  }

  /// Returns whether what a declarator declares is no object at first.
  private func holdsNoObject(_ part: Int) -> Bool {
    switch script.parts[part].value {
    case .function, .plain: return true
    case .any: return false
    case .name:
      // A function or a class that is given another name, or something of the platform.
      let base = script.mentions(of: part).first { !$0.uses.contains(.declared) }
      return base.map { !mayChange(asBase: Int($0.word)) } ?? false
    }
  }

  /// Returns whether a name may hold an object, or has members that do.
  private func mayChange(asBase word: Int) -> Bool { !declaring[word].isEmpty }

  /// Marks the parts that may change what a name holds by calling functions: all that mention it,
  /// or functions that lead to it, and that do something when the script is loaded.
  private mutating func watch(_ word: Int) {
    var names = [word]
    while let name = names.popLast() {
      if isWatched[name] { continue }
      isWatched[name] = true
      for part in mentioning[name].map(Int.init) {
        if script.parts[part].isActive { need(part) }
        for mention in script.mentions(of: part)
        where !mention.uses.isDisjoint(with: [.declared, .assigned]) {
          names.append(Int(mention.word))
        }
      }
    }
  }

}
