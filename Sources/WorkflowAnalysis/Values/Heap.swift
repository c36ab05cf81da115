import Syntax

/// Everything that a running program can change, with the means to try one way, take it back, and
/// go on with what several ways agree on.
///
/// Changes are kept on a trail. A mark divides it; what is created after the innermost mark can be
/// changed without a note, since nobody before the mark can see it.
struct Heap {

  /// The variables.
  private(set) var cells: [Value] = []

  /// The objects.
  private(set) var objects: [HeapObject] = []

  /// The functions and classes.
  private(set) var functions: [FunctionRecord] = []

  /// The old contents of what was changed, oldest first.
  private(set) var trail: [(location: Location, old: Content)] = []

  /// The marks, outermost first.
  private(set) var marks: [Mark] = []

  /// The variables and objects that modules' own code has made while marks were hidden.
  private var loaded = (cells: LoadedSpans(), objects: LoadedSpans())

  /// Whether a module's own code runs.
  var isLoadingModule = false

  /// What objects of modules have been given while no module's own code ran, newest last, until
  /// somebody takes it.
  private var givenToModules: [Value] = []

  /// A number that grows with every change of something that may have been seen.
  private(set) var version = 0

  /// A point of the run to which the heap can return.
  struct Mark {

    /// The length of the trail.
    let trail: Int

    /// The number of variables.
    let cells: Int

    /// The number of objects.
    let objects: Int

    /// The number of marks around it.
    let depth: Int

    /// The least length that the trail has had since changes were noted for the mark last.
    fileprivate var low: Int

  }

  /// A place that can change.
  enum Location: Hashable {

    case cell(Int)
    case property(ObjectID, String)
    case elements(ObjectID)
    case rest(ObjectID)

  }

  /// What a place can hold.
  enum Content: Hashable {

    case value(Value)
    case property(Property?)
    case elements(Elements)

  }

  // MARK: Creating

  /// Returns the first of `count` new variables.
  mutating func allocateCells(_ count: Int) -> Int {
    cells.append(contentsOf: repeatElement(.undefined, count: count))
    return cells.count - count
  }

  /// Returns a new object.
  mutating func allocate(_ object: HeapObject) -> ObjectID {
    objects.append(object)
    objects[objects.count - 1].isOfModule = isLoadingModule
    return objects.count - 1
  }

  /// Records that all of a module may hold an object. This is not taken back: it only makes more
  /// careful.
  mutating func share(_ id: ObjectID) { objects[id].isOfModule = true }

  /// Records that all of a module may hold a function.
  mutating func share(function id: FunctionID) { functions[id].isOfModule = true }

  /// Returns a value that an object of a module has been given since it was made; each once.
  mutating func takeValueGivenToModule() -> Value? { givenToModules.popLast() }

  /// Notes that an object gets values, if all of a module may hold the object.
  private mutating func noteGiven(_ values: @autoclosure () -> [Value], to id: ObjectID) {
    if isLoadingModule || !objects[id].isOfModule { return }
    for value in values() {
      switch value {
      case .unknown, .undefined, .null, .boolean, .number, .text, .native, .external, .data: break
      case .choice, .object, .function, .promise, .step: givenToModules.append(value)
      }
    }
  }

  /// Returns a new function.
  mutating func allocate(_ function: FunctionRecord) -> FunctionID {
    functions.append(function)
    functions[functions.count - 1].isOfModule = isLoadingModule
    return functions.count - 1
  }

  /// Gives the function `id` the object that holds its properties.
  mutating func setProperties(of id: FunctionID, to object: ObjectID) {
    functions[id].properties = object
    if functions[id].isOfModule { share(object) }
  }

  /// Makes a change to the function `id` itself, such as its name.
  mutating func change(_ id: FunctionID, _ change: (inout FunctionRecord) -> Void) {
    change(&functions[id])
  }

  // MARK: Changing

  /// Gives a variable the value that it is declared with: nobody has seen another one.
  mutating func initializeCell(_ cell: Int, to value: Value) {
    let before = version
    setCell(cell, to: value)
    version = before
  }

  /// Sets a variable.
  mutating func setCell(_ cell: Int, to value: Value) {
    if cells[cell] == value { return }
    note(.cell(cell), isOld: isOld(.cell(cell))) { .value($0.cells[cell]) }
    cells[cell] = value
  }

  /// Sets a property.
  mutating func setProperty(_ key: String, of id: ObjectID, to property: Property?) {
    note(.property(id, key), isOld: isOld(id)) { .property($0.objects[id].properties[key]) }
    objects[id].properties[key] = property
    noteGiven(property?.values ?? [], to: id)
  }

  /// Sets the elements of an array, map or set.
  mutating func setElements(of id: ObjectID, to elements: Elements) {
    if objects[id].elements == elements { return }
    note(.elements(id), isOld: isOld(id)) { .elements($0.objects[id].elements) }
    objects[id].elements = elements
    noteGiven([elements.joined], to: id)
  }

  /// Adds a value that some property, it is not known which, may have.
  mutating func addRest(_ value: Value, to id: ObjectID) {
    let old = objects[id].rest
    let new = old.map { $0.joined(with: value) } ?? value
    if old == new { return }
    note(.rest(id), isOld: isOld(id)) { .value($0.objects[id].rest ?? .undefined) }
    objects[id].rest = new
    noteGiven([value], to: id)
  }

  /// Sets what an object inherits from.
  mutating func setPrototype(of id: ObjectID, to prototype: Value?) {
    objects[id].prototype = prototype
    noteGiven(prototype.map { [$0] } ?? [], to: id)
  }

  /// Says what an object is that has just been made.
  mutating func setKind(of id: ObjectID, to kind: HeapObject.Kind) { objects[id].kind = kind }

  /// Says that nothing is known of the time of a date.
  mutating func forgetTime(of id: ObjectID) { setKind(of: id, to: .date(nil)) }

  /// Says that the object may have properties that are not listed.
  mutating func open(_ id: ObjectID) { objects[id].isOpen = true }

  /// Returns whether the object `id` existed before the innermost mark.
  private func isOld(_ id: ObjectID) -> Bool { isOld(.elements(id)) }

  /// Returns whether the owner of `location` existed before the innermost mark.
  private func isOld(_ location: Location) -> Bool {
    marks.last.map { existed(location, at: $0) } ?? false
  }

  /// Notes the content of a place that is about to change.
  private mutating func note(_ location: Location, isOld: Bool, _ content: (Heap) -> Content) {
    version += 1
    if isOld { trail.append((location, content(self))) }
  }

  // MARK: Going back

  /// Sets a mark and returns it.
  mutating func mark() -> Mark {
    let mark = now
    marks.append(mark)
    return mark
  }

  /// The present point of the run.
  private var now: Mark {
    Mark(
      trail: trail.count, cells: cells.count, objects: objects.count, depth: marks.count,
      low: trail.count)
  }

  /// Returns whether anything older than `mark` has changed since.
  func hasChanges(since mark: Mark) -> Bool { trail.count > mark.trail }

  /// Returns what has changed since `mark`.
  func changes(since mark: Mark) -> Delta { changes(behind: mark.trail) }

  /// Returns what has changed since `mark`, but for what holds what it held when this was asked
  /// last: all answers together tell all states in which it was asked.
  mutating func noteChanges(since mark: Mark) -> Delta {
    guard mark.depth < marks.count else { return changes(since: mark) }
    let low = marks[mark.depth...].reduce(trail.count) { min($0, $1.low) }
    if mark.depth > 0 { lower(to: low, at: mark.depth - 1) }
    for depth in mark.depth..<marks.count { marks[depth].low = trail.count }
    return changes(behind: max(low, mark.trail))
  }

  /// Returns what the trail names from a position on, with what it holds now.
  private func changes(behind position: Int) -> Delta {
    var delta = Delta()
    for (location, _) in trail[position...] where delta.byLocation[location] == nil {
      delta.add(location, content(of: location))
    }
    return delta
  }

  /// Records for a mark that the trail has been as short as `length`.
  mutating func lower(to length: Int, at depth: Int) {
    marks[depth].low = min(marks[depth].low, length)
  }

  /// Takes back everything that has changed since the innermost mark, and removes the mark.
  mutating func rollBack() {
    let mark = marks.removeLast()
    if let outer = marks.indices.last { lower(to: min(mark.low, mark.trail), at: outer) }
    while trail.count > mark.trail {
      let (location, old) = trail.removeLast()
      restore(location, old)
    }
  }

  /// Removes the innermost mark and keeps the changes.
  mutating func commit() {
    let mark = marks.removeLast()
    if let outer = marks.indices.last { lower(to: mark.low, at: outer) }
  }

  /// Returns what `location` holds.
  func content(of location: Location) -> Content {
    switch location {
    case .cell(let cell): .value(cells[cell])
    case .property(let id, let key): .property(objects[id].properties[key])
    case .elements(let id): .elements(objects[id].elements)
    case .rest(let id): .value(objects[id].rest ?? .undefined)
    }
  }

  /// Puts `content` back, without a note.
  mutating func restore(_ location: Location, _ content: Content) {
    switch (location, content) {
    case (.cell(let cell), .value(let value)): cells[cell] = value
    case (.property(let id, let key), .property(let property)):
      objects[id].properties[key] = property
    case (.elements(let id), .elements(let elements)): objects[id].elements = elements
    case (.rest(let id), .value(let value)):
      objects[id].rest = value == .undefined ? nil : value
    default: preconditionFailure("a place holds one kind of content")
    }
  }

  /// Hides the marks, so that changes stay whatever is taken back later, and returns them.
  mutating func suspendMarks() -> HiddenMarks {
    defer { marks = [] }
    return HiddenMarks(marks: marks, begin: now)
  }

  /// Brings hidden marks back.
  mutating func resumeMarks(_ hidden: HiddenMarks) {
    marks = hidden.marks
    trail.removeLast(trail.count - hidden.begin.trail)
    if marks.isEmpty { return }
    loaded.cells.add(hidden.begin.cells, cells.count)
    loaded.objects.add(hidden.begin.objects, objects.count)
  }

  // MARK: Joining

  /// Goes on with what the ways that led to `deltas` agree on; all began at `mark`, where the heap
  /// is again.
  ///
  /// - Parameter turn: the last turn of the loop that the ways lead out of, if they do.
  mutating func merge(_ deltas: [Delta], after mark: Mark, turn: Turn? = nil) {
    var merged: Set<Location> = []
    for delta in deltas {
      for (location, content) in delta.contents where merged.insert(location).inserted {
        // What did not exist at the mark is known to one way only.
        let joined = existed(location, at: mark)
          ? join(self.content(of: location), deltas.map { $0.byLocation[location] }) : content
        put(turn.map { renewed(joined, by: $0) } ?? joined, at: location)
      }
    }
  }

  /// Keeps what the way that led to `delta` has left in what did not exist at `mark`: nobody else
  /// knows it.
  mutating func keepNew(of delta: Delta, since mark: Mark) {
    for (location, content) in delta.contents where !existed(location, at: mark) {
      put(content, at: location)
    }
  }

  /// Returns what a place holds that holds `present`, or what one of the ways left in it.
  private func join(_ present: Content, _ others: [Content?]) -> Content {
    // What was there before comes first, as it does in the source.
    let contents = (others.contains { $0 == nil } ? [present] : []) + others.compactMap { $0 }
    return contents.dropFirst().reduce(contents[0]) { Self.join($0, $1) }
  }

  /// Returns what may be either content.
  static func join(_ a: Content, _ b: Content) -> Content {
    switch (a, b) {
    case (.value(let a), .value(let b)): .value(a.joined(with: b))
    case (.property(let a), .property(let b)): .property(Property.join(a, b))
    case (.elements(let a), .elements(let b)): .elements(a.joined(with: b))
    default: preconditionFailure("a place holds one kind of content")
    }
  }

  /// Puts `content` at `location`, with a note.
  mutating func put(_ content: Content, at location: Location) {
    switch (location, content) {
    case (.cell(let cell), .value(let value)): setCell(cell, to: value)
    case (.property(let id, let key), .property(let property)):
      setProperty(key, of: id, to: property)
    case (.elements(let id), .elements(let elements)): setElements(of: id, to: elements)
    case (.rest(let id), .value(let value)): if value != .undefined { addRest(value, to: id) }
    default: preconditionFailure("a place holds one kind of content")
    }
  }

  /// Makes the places that `deltas` change hold anything that they may hold after any number of
  /// turns, and returns whether that is more than they hold now.
  mutating func widen(
    _ deltas: [Delta], after mark: Mark, roughly: Bool, turn: Turn? = nil
  ) -> Bool {
    var changed = false
    for delta in deltas {
      for (location, content) in delta.contents where existed(location, at: mark) {
        let present = self.content(of: location)
        var joined = Self.join(present, content)
        if joined == present { continue }
        if roughly { joined = joined.widened }
        if let turn { joined = renewed(joined, by: turn) }
        if joined == present { continue }
        put(joined, at: location)
        changed = true
      }
    }
    return changed
  }

  /// Returns whether the owner of `location` existed at `mark`.
  private func existed(_ location: Location, at mark: Mark) -> Bool {
    switch location {
    case .cell(let cell): cell < mark.cells || loaded.cells.contains(cell)
    case .property(let id, _), .elements(let id), .rest(let id):
      id < mark.objects || loaded.objects.contains(id)
    }
  }

}
