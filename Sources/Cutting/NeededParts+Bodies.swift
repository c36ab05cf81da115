import Source

/// The bodies of functions in parts that are needed: of these, only what may run is needed.
extension NeededParts {

  /// Returns whether the functions in a part are looked at one by one.
  func isToBeOpened(_ part: Int) -> Bool {
    guard opensParts else { return false }
    switch script.parts[part].kind {
    case .statement, .variable, .function, .class: return true
    case .import, .exportList: return false
    }
  }

  /// Opens a part, and returns what it mentions outside of functions, or in those that run with it.
  mutating func open(_ part: Int) -> [Mention] {
    let mentions = script.open(part)
    let bodies = parts.bodiesOfPart[part] ?? 0..<0
    sleeping.formUnion(bodies)
    for body in bodies where runs(body, beside: bodies.count - 1) { enter(body) }
    let isCalled = script.mentions(of: part).contains {
      $0.uses.contains(.declared) && called.contains(Int($0.word))
    }
    if isCalled { enterNamed(in: part) }
    return mentions
  }

  /// Returns whether a body is taken to run whenever its part does, which has a number of other
  /// ones.
  private mutating func runs(_ body: Int, beside others: Int) -> Bool {
    let known = script.bodies[body]
    let part = script.parts[known.part]
    if known.role == .called || isOfWorkflow(known) { return true }
    if !bases(in: known.range).isEmpty { return true }
    // What wraps a module of its own, or hands a whole script to what loads it.
    return known.role == .handed && others == 0 && (part.kind == .variable || part.body < 0)
  }

  /// Returns whether a body belongs to a class that may be a workflow.
  private mutating func isOfWorkflow(_ body: Body) -> Bool {
    isSeed[body.part] && isNamed(body.part) || namesBase(outsideOfBodies: body.part)
  }

  /// Returns whether a part is no more than a function or a class with a name.
  private func isNamed(_ part: Int) -> Bool {
    switch script.parts[part].kind {
    case .function, .class: true
    case .variable: script.parts[part].value == .function
    case .statement, .import, .exportList: false
    }
  }

  /// Enters the bodies in a part that is no more than a function or a class, which may be called.
  mutating func enterNamed(in part: Int) {
    guard isNamed(part) else { return }
    for body in parts.bodiesOfPart[part] ?? 0..<0 { enter(body) }
  }

  /// Returns where what workflows are based on is named in a range.
  private func bases(in range: SourceRange) -> ArraySlice<Int> {
    offsets[offsets.indices.partitioningIndex { offsets[$0] >= range.lower }...]
      .prefix { $0 < range.upper }
  }

  /// Returns whether what workflows are based on is named in a part outside of the bodies in it.
  private mutating func namesBase(outsideOfBodies part: Int) -> Bool {
    if let known = namingOutside[part] { return known }
    let bodies = parts.bodiesOfPart[part] ?? 0..<0
    let isNamed = bases(in: script.parts[part].range).contains { offset in
      let next = bodies.partitioningIndex { script.bodies[$0].range.upper > offset }
      return next == bodies.upperBound || script.bodies[next].range.lower > offset
    }
    namingOutside[part] = isNamed
    return isNamed
  }

  /// Marks a body as one that may run, with what is needed of it.
  mutating func enter(_ body: Int) {
    guard sleeping.remove(body) != nil else { return }
    let known = script.bodies[body]
    let isWhole = !known.canBeCut || known.role == .named || isNamed(known.part)
      || isOfWorkflow(known)
    let declared = parts.declarations.count
    let new = script.enter(body, asWhole: isWhole)
    if isWhole {
      for mention in known.mentions { reach(mention) }
      return
    }
    isNeeded += Array(repeating: false, count: new.count)
    isSeed += Array(repeating: false, count: new.count)
    declaring.add(parts.declarations[declared...])
    needExits(of: body, new)
    catchUp(new)
    spread(from: bases(in: known.range).compactMap { part(at: $0, in: new) })
  }

  /// Marks the parts of a body that may end it, and those that give something away.
  private mutating func needExits(of body: Int, _ range: Range<Int>) {
    for part in range where script.parts[part].mayReturn { need(part) }
    let takers = script.bodies[body].parameters + ownWords
    for word in takers + exportNames + globalNames {
      for part in script.parts(mentioning: word, from: range.lowerBound)
      where givesAway(part, to: takers) { need(part) }
    }
  }

  /// Marks those of new parts that are needed for names that have been looked at before.
  private mutating func catchUp(_ range: Range<Int>) {
    for word in reached {
      for part in script.parts(mentioning: word, from: range.lowerBound) {
        needIfNaming(word, canChange: mayChange(word), part)
        if handed.contains(word) { watchHanding(of: word, in: part) }
      }
    }
    for word in telling where !declaring[word].isEmpty {
      let parts = script.parts(mentioning: word, from: range.lowerBound)
      spread(from: parts.filter { !isLoader($0, ofTable: word) })
    }
    for word in watched {
      for part in script.parts(mentioning: word, from: range.lowerBound) {
        for name in watchedNames(leadingOn: word, from: part) { watch(name) }
      }
    }
  }

  /// Returns whether a word is the name of a function that loads modules: what calling it changes
  /// is taken to be what it returns.
  mutating func loadsModules(_ word: Int) -> Bool {
    opensParts && declaring[word].contains { loader in
      script.parts[loader].kind == .function && script.mentions(of: loader).contains {
        isLoader(loader, ofTable: Int($0.word))
      }
    }
  }

  /// Returns whether a part is a function that loads modules: it runs functions of a table called
  /// `word` and keeps what comes of it.
  mutating func isLoader(_ part: Int, ofTable word: Int) -> Bool {
    script.parts[part].kind == .function && declaring[word].contains { isTable($0) }
  }

  /// Returns whether a part declares a table of functions, and does nothing else.
  private mutating func isTable(_ part: Int) -> Bool {
    guard opensParts, script.parts[part].kind == .variable, script.parts[part].value == .any else {
      return false
    }
    let holdsOnlyFunctions = script.open(part).allSatisfy { $0.uses.contains(.declared) }
    let bodies = parts.bodiesOfPart[part] ?? 0..<0
    return holdsOnlyFunctions && !bodies.isEmpty
      && !bodies.contains { script.bodies[$0].role == .called }
  }

  /// Enters the bodies that mention a name which leads to a workflow.
  mutating func enterTellingBodies() {
    let state = [telling.count, script.bodies.count]
    if state == lastSearch { return }
    lastSearch = state
    for body in sleeping.sorted() {
      let isTelling = script.bodies[body].mentions.contains {
        telling.contains(Int($0.word)) && !declaring[Int($0.word)].isEmpty
      }
      if isTelling { enter(body) }
    }
  }

  /// Returns what is left of a body that does not run: the names that it changes, and those of it
  /// that matter elsewhere.
  func traces(of body: Int) -> (assigned: [String], mentioned: [String]) {
    var (assigned, mentioned): ([String], [String]) = ([], [])
    for mention in script.bodies[body].mentions where !ownWords.contains(Int(mention.word)) {
      let word = Int(mention.word)
      let matters = reached.contains(word) || watched.contains(word) || exportNames.contains(word)
      if mention.uses.contains(.assigned) {
        assigned.append(script.scanner.words.text(of: word))
      } else if matters {
        mentioned.append(script.scanner.words.text(of: word))
      }
    }
    return (assigned, mentioned)
  }

}
