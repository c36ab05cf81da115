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

  /// The words `exports` and `module`, unless the script declares them.
  private var exportNames: [Int] = []

  /// The words that mean the global object, unless the script declares them.
  private var globalNames: [Int] = []

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

  /// The number of bytes of the needed parts.
  var size: Int {
    script.parts.indices.reduce(0) { sum, part in
      let range = script.parts[part].range
      return isNeeded[part] ? sum + range.upper - range.lower : sum
    }
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
    // What a module exports by statements is all that it exports.
    let isModule = script.parts.contains { $0.kind == .exportList || $0.isExport }
    if !isModule { exportNames = ["exports", "module"].compactMap(undeclared) }
    globalNames = ["globalThis", "self", "window", "global"].compactMap(undeclared)
  }

  /// Returns the number of `word`, or nil if the script does not use it or declares it.
  private func undeclared(_ word: StaticString) -> Int? {
    script.words.number(of: word).flatMap { declaring[$0].isEmpty ? $0 : nil }
  }

  /// Marks a part as needed.
  private mutating func need(_ part: Int) {
    if isNeeded[part] { return }
    isNeeded[part] = true
    pending.append(part)
    if script.parts[part].parent >= 0 { need(script.parts[part].parent) }
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
      let parent = script.parts[part].parent
      if parent >= 0, !isSeed[parent] {
        isSeed[parent] = true
        found.append(parent)
      }
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
    guard let part = part(at: offset, in: 0..<ownCount) else { return nil }
    guard let body = script.parts[part].body else { return part }
    return self.part(at: offset, in: body.parts) ?? part
  }

  /// The number of parts that are statements of the script.
  private var ownCount: Int {
    script.parts.firstIndex { $0.parent >= 0 } ?? script.parts.count
  }

  /// Returns the part that the byte at `offset` belongs to, among those of `range`, or nil.
  private func part(at offset: Int, in range: Range<Int>) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if script.parts[middle].range.upper <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < range.upperBound, script.parts[low].range.lower <= offset else { return nil }
    return low
  }

  /// Returns the names that may hold what a part that can lead to a workflow makes.
  private func tellingWords(of part: Int) -> [Int] {
    let isStatement = script.parts[part].kind == .statement
    return script.mentions(of: part).filter { mention in
      mention.uses.contains(.declared)
        || isStatement && mention.uses.isSuperset(of: [.handed, .outside])
    }.map { Int($0.word) }
  }

  /// Marks what is needed whatever the workflows are: what the script imports, its lists of
  /// exports, and what it does to the objects that modules of CommonJS and scripts export by.
  private mutating func needWholeStatements() {
    for index in 0..<ownCount {
      switch script.parts[index].kind {
      case .import, .exportList: need(index)
      case .statement: if givesAway(index, to: []) { need(index) }
      case .function, .class, .variable: break
      }
    }
  }

  /// Returns whether a statement names what modules and scripts give things away by, or one of
  /// `parameters` of the function around it.
  private func givesAway(_ part: Int, to parameters: [Int]) -> Bool {
    script.parts[part].kind == .statement && script.mentions(of: part).contains { mention in
      let word = Int(mention.word)
      if exportNames.contains(word) { return true }
      return mention.uses.contains(.outside)
        && (globalNames.contains(word) || parameters.contains(word))
    }
  }

  // MARK: Closure

  /// Marks all that the needed parts lead to.
  private mutating func close() {
    while let part = pending.popLast() {
      if script.parts[part].kind == .import || script.parts[part].kind == .exportList { continue }
      for mention in script.mentions(of: part) { reach(Int(mention.word)) }
      if let body = script.parts[part].body { needExits(of: body) }
    }
  }

  /// Marks the parts of a body that may end it, and those that give something to its parameters.
  private mutating func needExits(of body: Body) {
    for part in body.parts {
      let isExit = script.parts[part].mayReturn || givesAway(part, to: body.parameters)
      if isExit { need(part) }
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
    if mayChange(word) {
      watch(word)
    } else if declaring[word].contains(where: { script.parts[Int($0)].parent >= 0 }) {
      watchHanding(of: word)
    }
  }

  /// Marks the parts of a body that may change what a function or a class there is by calling
  /// functions: there, all that stands before its end has run.
  private mutating func watchHanding(of word: Int) {
    for part in mentioning[word].map(Int.init) {
      let hands = script.mentions(of: part).contains {
        $0.word == word && $0.uses.contains(.handed) && !$0.uses.contains(.declared)
      }
      if !hands { continue }
      if script.parts[part].isActive { need(part) }
      for mention in script.mentions(of: part) where mention.uses.contains(.declared) {
        watch(Int(mention.word))
      }
    }
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
