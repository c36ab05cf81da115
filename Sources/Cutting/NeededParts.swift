import Source

/// Which parts of a script decide what its workflows are and do.
///
/// What is in doubt is needed: words that are spelled alike count as the same name, wherever they
/// stand.
struct NeededParts: ~Copyable {

  /// The script.
  var script: PartReader

  /// Whether each part is needed.
  var isNeeded: [Bool]

  /// Whether each part can lead to a class that is a workflow.
  var isSeed: [Bool]

  /// The parts that declare each word.
  var declaring: DeclaringParts

  /// The words of which is known that they are needed as names.
  var reached: Set<Int> = []

  /// The words of which is known that what they mean as names may be called.
  var called: Set<Int> = []

  /// The words of which the parts that may change what they hold as names are needed.
  var watched: Set<Int> = []

  /// The words for functions and classes of which the parts are needed that may change these.
  var handed: Set<Int> = []

  /// The names that hold a class that is a workflow, or something that leads to one.
  var telling: Set<Int> = []

  /// The words `exports` and `module`, unless the script declares them.
  var exportNames: [Int] = []

  /// The words that mean the global object, unless the script declares them.
  var globalNames: [Int] = []

  /// The words that mean what a function is called on and with.
  var ownWords: [Int] = []

  /// The parts that have become needed and have not been looked at.
  private var pending: [Int] = []

  /// The number of parts that are statements of the script, or declarators of these.
  let ownCount: Int

  /// Where the script names what workflows are based on.
  let offsets: [Int]

  /// Whether parts are opened: then of the functions in them only those are needed that may run.
  var opensParts = false

  /// The bodies of which it is not known yet that they may run.
  var sleeping: Set<Int> = []

  /// Whether parts that have been opened name a base of workflows outside of bodies, by part.
  var namingOutside: [Int: Bool] = [:]

  /// How many telling words and bodies there were when bodies were last searched for such words.
  var lastSearch: [Int] = []

  /// Finds the needed parts of `script`; `offsets` are where it names what workflows are based on.
  init(of script: consuming PartReader, mentioningBasesAt offsets: [Int]) {
    self.script = script
    self.offsets = offsets.sorted()
    ownCount = self.script.parts.count
    isNeeded = Array(repeating: false, count: ownCount)
    isSeed = isNeeded
    declaring = DeclaringParts(self.script.scanner.result.declarations)
    findExports()
    find()
  }

  /// The script that has been cut.
  var parts: ScriptParts { script.scanner.result }

  /// Whether there is something that is not needed.
  var leavesOut: Bool { isNeeded.contains(false) || !sleeping.isEmpty }

  /// The number of bytes of the needed parts.
  var size: Int {
    script.parts.indices.reduce(0) { sum, part in
      let range = script.parts[part].range
      return isNeeded[part] ? sum + range.upper - range.lower : sum
    }
  }

  /// Finds the needed parts again, and opens them.
  mutating func openParts() {
    opensParts = true
    isNeeded = Array(repeating: false, count: ownCount)
    isSeed = isNeeded
    (reached, called, watched, handed, telling) = ([], [], [], [], [])
    ownWords = ["this", "arguments", "super"].compactMap { script.number(of: $0) }
    find()
  }

  /// Marks bodies as such that may run, and all that this leads to.
  mutating func enter(_ bodies: Set<Int>) {
    for body in bodies.sorted() { enter(body) }
    close()
  }

  /// Finds the needed parts.
  private mutating func find() {
    seed()
    needWholeStatements()
    close()
  }

  /// Finds the words by which modules and scripts give things away.
  private mutating func findExports() {
    // What a module exports by statements is all that it exports.
    let isModule = script.parts.contains { $0.kind == .exportList || $0.isExport }
    if !isModule { exportNames = undeclared(["exports", "module"]) }
    globalNames = undeclared(["globalThis", "self", "window", "global"])
  }

  /// Returns the numbers of those of `words` that the script does not declare.
  private mutating func undeclared(_ words: [StaticString]) -> [Int] {
    words.compactMap { script.number(of: $0) }.filter { declaring[$0].isEmpty }
  }

  /// Returns the parts that mention a name of the script.
  private mutating func parts(mentioning word: Int) -> [Int] {
    declaring[word].isEmpty ? [] : script.parts(mentioning: word)
  }

  /// Marks a part as needed.
  mutating func need(_ part: Int) {
    if isNeeded[part] { return }
    isNeeded[part] = true
    pending.append(part)
  }

  // MARK: Beginnings

  /// Marks the parts that name a base of workflows, and those that something of them leads to.
  mutating func seed() {
    spread(from: offsets.compactMap { part(at: $0, in: 0..<ownCount) })
  }

  /// Marks parts that can lead to a workflow, and those that something of them leads to.
  mutating func spread(from parts: [Int]) {
    var found: [Int] = []
    for part in parts { seed(part, &found) }
    while let part = found.popLast() {
      need(part)
      for word in tellingWords(of: part)
      where !loadsModules(word) && telling.insert(word).inserted {
        for other in self.parts(mentioning: word) where !isLoader(other, ofTable: word) {
          seed(other, &found)
        }
      }
    }
  }

  /// Marks a part as one that can lead to a workflow, and adds it to those that have been `found`.
  private mutating func seed(_ part: Int, _ found: inout [Int]) {
    if isSeed[part] { return }
    isSeed[part] = true
    found.append(part)
  }

  /// Returns the part that the byte at `offset` belongs to, among those of `range`, or nil.
  func part(at offset: Int, in range: Range<Int>) -> Int? {
    let part = range.partitioningIndex { script.parts[$0].range.upper > offset }
    guard part < range.upperBound, script.parts[part].range.lower <= offset else { return nil }
    return part
  }

  /// Returns the names that may hold what a part that can lead to a workflow makes.
  private mutating func tellingWords(of part: Int) -> [Int] {
    let isStatement = script.parts[part].kind == .statement
    return script.mentions(of: part).filter { mention in
      mention.uses.contains(.declared)
        || isStatement && mention.uses.contains(.handed)
          && !mention.uses.isDisjoint(with: [.outside, .loaded])
    }.map { Int($0.word) }
  }

  /// Marks what is needed whatever the workflows are: what the script imports, its lists of
  /// exports, and what it does to the objects that modules of CommonJS and scripts export by.
  private mutating func needWholeStatements() {
    for index in 0..<ownCount {
      switch script.parts[index].kind {
      case .import, .exportList: need(index)
      case .statement, .function, .class, .variable: break
      }
    }
    for word in exportNames + globalNames {
      for part in script.parts(mentioning: word) where part < ownCount && givesAway(part, to: []) {
        need(part)
      }
    }
  }

  /// Returns whether a statement names what modules and scripts give things away by, or one of
  /// `parameters` of the function around it.
  mutating func givesAway(_ part: Int, to parameters: [Int]) -> Bool {
    let gives = script.parts[part].kind == .statement || script.parts[part].assigns
    return gives && script.mentions(of: part).contains { mention in
      let word = Int(mention.word)
      if exportNames.contains(word) { return true }
      return mention.uses.contains(.outside)
        && (globalNames.contains(word) || parameters.contains(word))
    }
  }

  // MARK: Closure

  /// Marks all that the needed parts lead to.
  private mutating func close() {
    repeat {
      while let part = pending.popLast() {
        if script.parts[part].kind == .import || script.parts[part].kind == .exportList { continue }
        let mentions = isToBeOpened(part) ? open(part) : script.mentions(of: part)
        for mention in mentions { reach(mention) }
      }
      enterTellingBodies()
    } while !pending.isEmpty
  }

  /// Marks what a needed part mentions.
  mutating func reach(_ mention: Mention) {
    let word = Int(mention.word)
    reach(word)
    if opensParts, !mention.uses.isOnlyHandedOn, called.insert(word).inserted {
      for part in declaring[word] { enterNamed(in: part) }
    }
  }

  /// Marks what declares a name and what may change it.
  private mutating func reach(_ word: Int) {
    let declaring = declaring[word]
    if declaring.isEmpty || !reached.insert(word).inserted { return }
    for part in declaring { need(part) }
    let canChange = mayChange(word)
    for part in parts(mentioning: word) { needIfNaming(word, canChange: canChange, part) }
    if canChange {
      watch(word)
    } else if declaring.contains(where: { script.parts[$0].body >= 0 }) {
      watchHanding(of: word)
    }
  }

  /// Marks a statement that mentions a word outside of functions, unless it only calls what the
  /// word means and cannot change that.
  mutating func needIfNaming(_ word: Int, canChange: Bool, _ part: Int) {
    guard script.parts[part].kind == .statement else { return }
    let names = script.mentions(of: part).contains {
      $0.word == word && $0.uses.contains(.outside)
        && (canChange || !$0.uses.isDisjoint(with: [.handed, .assigned]))
    }
    if names { need(part) }
  }

  /// Marks the parts of a body that may change what a function or a class there is by calling
  /// functions: there, all that stands before its end has run.
  private mutating func watchHanding(of word: Int) {
    handed.insert(word)
    for part in parts(mentioning: word) { watchHanding(of: word, in: part) }
  }

  /// Marks a part of a body if it may change what a function or a class there is, and what it makes
  /// of it.
  mutating func watchHanding(of word: Int, in part: Int) {
    let hands = script.mentions(of: part).contains {
      $0.word == word && $0.uses.contains(.handed) && !$0.uses.contains(.declared)
    }
    if !hands { return }
    if script.parts[part].isActive { need(part) }
    for mention in script.mentions(of: part) where mention.uses.contains(.declared) {
      watch(Int(mention.word))
    }
  }

  /// Returns whether code that does not assign a name where it is declared can change what it
  /// holds: it holds an object, or it is assigned elsewhere.
  mutating func mayChange(_ word: Int) -> Bool {
    for part in declaring[word] {
      switch script.parts[part].kind {
      case .function, .class, .import: continue
      case .variable where holdsNoObject(part): continue
      case .statement, .variable, .exportList: return true
      }
    }
    return parts(mentioning: word).contains { part in
      let isVariable = script.parts[part].kind == .variable
      return script.mentions(of: part).contains {
        $0.word == word && $0.uses.contains(.assigned)
          && !($0.uses.contains(.declared) && isVariable)
      }
    }
  }

  /// Returns whether what a declarator declares is no object at first.
  private mutating func holdsNoObject(_ part: Int) -> Bool {
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
  mutating func watch(_ word: Int) {
    var names = [word]
    while let name = names.popLast() {
      guard watched.insert(name).inserted else { continue }
      for part in parts(mentioning: name) { names += watchedNames(leadingOn: name, from: part) }
    }
  }

  /// Marks a part that mentions a name that is watched, if it does something when the script is
  /// loaded; returns the names that may hold what it makes of it.
  mutating func watchedNames(leadingOn word: Int, from part: Int) -> [Int] {
    if script.parts[part].isCallOfName, loadsModules(word) { return [] }
    if script.parts[part].isActive { need(part) }
    return script.mentions(of: part)
      .filter { !$0.uses.isDisjoint(with: [.declared, .assigned]) }.map { Int($0.word) }
  }

}
