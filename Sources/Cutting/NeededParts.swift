/// Which parts of a script decide what its workflows are and do.
///
/// What is in doubt is needed: words that are spelled alike count as the same name, wherever they
/// stand.
struct NeededParts: ~Copyable {

  /// The script.
  private var script: PartReader

  /// Whether each part is needed.
  private(set) var isNeeded: [Bool]

  /// Whether each part can lead to a class that is a workflow.
  private var isSeed: [Bool]

  /// The parts that declare each word.
  private let declaring: DeclaringParts

  /// The words of which is known that they are needed as names.
  private var reached: Set<Int> = []

  /// The words of which the parts that may change what they hold as names are needed.
  private var watched: Set<Int> = []

  /// The names that hold a class that is a workflow, or something that leads to one.
  private var telling: Set<Int> = []

  /// The words `exports` and `module`, unless the script declares them.
  private var exportNames: [Int] = []

  /// The words that mean the global object, unless the script declares them.
  private var globalNames: [Int] = []

  /// The parts that have become needed and have not been looked at.
  private var pending: [Int] = []

  /// Finds the needed parts of `script`; `offsets` are where it names what workflows are based on.
  init(of script: consuming PartReader, mentioningBasesAt offsets: [Int]) {
    self.script = script
    isNeeded = Array(repeating: false, count: self.script.parts.count)
    isSeed = isNeeded
    declaring = DeclaringParts(self.script.scanner.result.declarations)
    findExports()
    seed(offsets)
    needWholeStatements()
    close()
  }

  /// The script that has been cut.
  var parts: ScriptParts { script.scanner.result }

  /// The number of bytes of the needed parts.
  var size: Int {
    script.parts.indices.reduce(0) { sum, part in
      let range = script.parts[part].range
      return isNeeded[part] ? sum + range.upper - range.lower : sum
    }
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
  private mutating func need(_ part: Int) {
    if isNeeded[part] { return }
    isNeeded[part] = true
    pending.append(part)
    if script.parts[part].parent >= 0 { need(Int(script.parts[part].parent)) }
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
      let parent = Int(script.parts[part].parent)
      if parent >= 0, !isSeed[parent] {
        isSeed[parent] = true
        found.append(parent)
      }
      for word in tellingWords(of: part) where telling.insert(word).inserted {
        for other in parts(mentioning: word) where !isSeed[other] {
          isSeed[other] = true
          found.append(other)
        }
      }
    }
  }

  /// Returns the part that the byte at `offset` belongs to, or nil.
  private func part(at offset: Int) -> Int? {
    guard let part = part(at: offset, in: 0..<parts.ownCount) else { return nil }
    guard let body = parts.bodies[part] else { return part }
    return self.part(at: offset, in: body.parts) ?? part
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
    let own = parts.ownCount
    for index in 0..<own {
      switch script.parts[index].kind {
      case .import, .exportList: need(index)
      case .statement, .function, .class, .variable: break
      }
    }
    for word in exportNames + globalNames {
      for part in script.parts(mentioning: word) where part < own && givesAway(part, to: []) {
        need(part)
      }
    }
  }

  /// Returns whether a statement names what modules and scripts give things away by, or one of
  /// `parameters` of the function around it.
  private mutating func givesAway(_ part: Int, to parameters: [Int]) -> Bool {
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
      if let body = parts.bodies[part] { needExits(of: body) }
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
    let declaring = declaring[word]
    if declaring.isEmpty || !reached.insert(word).inserted { return }
    for part in declaring { need(part) }
    for part in parts(mentioning: word) where script.parts[part].kind == .statement {
      let mentions = script.mentions(of: part).contains {
        $0.word == word && $0.uses.contains(.outside)
      }
      if mentions { need(part) }
    }
    if mayChange(word) {
      watch(word)
    } else if declaring.contains(where: { script.parts[$0].parent >= 0 }) {
      watchHanding(of: word)
    }
  }

  /// Marks the parts of a body that may change what a function or a class there is by calling
  /// functions: there, all that stands before its end has run.
  private mutating func watchHanding(of word: Int) {
    for part in parts(mentioning: word) {
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
  private mutating func mayChange(_ word: Int) -> Bool {
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
  private mutating func watch(_ word: Int) {
    var names = [word]
    while let name = names.popLast() {
      guard watched.insert(name).inserted else { continue }
      for part in parts(mentioning: name) {
        if script.parts[part].isActive { need(part) }
        for mention in script.mentions(of: part)
        where !mention.uses.isDisjoint(with: [.declared, .assigned]) {
          names.append(Int(mention.word))
        }
      }
    }
  }

}

/// The parts that declare each word.
private struct DeclaringParts {

  /// The parts, those of one word after those of another.
  private var parts: [Int] = []

  /// Where those of each word begin, by word, and where the last ones end.
  private var starts: [Int32]

  /// Sorts `declarations` by word.
  init(_ declarations: [PartDeclaration]) {
    let words = declarations.reduce(0) { max($0, $1.word + 1) }
    starts = Array(repeating: 0, count: words + 1)
    for declaration in declarations { starts[declaration.word + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    parts = Array(repeating: 0, count: declarations.count)
    for declaration in declarations {
      parts[Int(next[declaration.word])] = declaration.part
      next[declaration.word] += 1
    }
  }

  /// The parts that declare a word.
  subscript(word: Int) -> ArraySlice<Int> {
    if word + 1 >= starts.count { return [] }
    return parts[Int(starts[word])..<Int(starts[word + 1])]
  }

}
