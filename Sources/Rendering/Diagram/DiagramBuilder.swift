import WorkflowModel

/// Turns workflows into a diagram.
///
/// Building follows the control flow: every method takes the open ends from which the way leads on,
/// connects them to what it adds, and returns the open ends behind it. Where a way ends for good,
/// nothing is returned and so nothing is connected.
struct DiagramBuilder {

  /// A box from which the way leads on.
  struct End {

    /// The box.
    let box: Int

    /// What the edge to what follows will mean.
    var kind = Diagram.Edge.Kind.next

    /// Whether that edge leads straight on.
    var isMain = false

  }

  /// An exit that has been added.
  struct Exit {

    /// The exit's box.
    let box: Int

    /// Whether the exit only concerns the innermost loop.
    let staysInFunction: Bool

  }

  /// What a `break` without a label leaves.
  enum Breakable {

    /// A loop, or nothing.
    case loop

    /// A switch, from a case that may lead into the next one.
    case openCase

    /// A switch, from a case that never leads into the next one.
    case closedCase

  }

  /// What has been built.
  private(set) var diagram: Diagram

  /// The names of boxes and frames.
  private var names = UniqueNames()

  /// What all names of the current workflow begin with.
  private var prefix = ""

  /// How many nodes have been named by their position for want of an id.
  private var position = 0

  /// The frame that is being filled.
  private var frame: Int?

  /// What stands in the column that is being filled.
  private var column: [Arrangement] = []

  /// The functions of the current workflow, by their keys.
  private(set) var functions: [String: FunctionDef] = [:]

  /// The keys of the functions that are being drawn at their calls.
  var inlined: Set<String> = []

  /// The exits that are not known to end inside what has been added.
  var exits: [Exit] = []

  /// The boxes behind which nothing follows, and below which the next join has to stand.
  var deadEnds: [Int] = []

  /// What a `break` leaves.
  var breakable = Breakable.loop

  /// Whether nothing follows, in the innermost case or body, what is being added.
  var isLast = true

  /// The exits that leave the innermost switch from the midst of its cases.
  var switchExits: [Int] = []

  /// The signs that texts use.
  let charset = Charset.unicode

  /// What is shown.
  let options: DiagramOptions

  /// Creates a builder of a diagram without contents.
  init(title: String, options: DiagramOptions) {
    diagram = Diagram(title: title)
    self.options = options
  }

  /// Prepares for the nodes of a workflow.
  mutating func begin(_ workflow: Workflow, prefix: String) {
    self.prefix = prefix
    functions = Dictionary(
      workflow.functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the name that a node's boxes are named after.
  mutating func name(_ type: String, _ header: NodeHeader) -> String {
    position += 1
    return header.id.isEmpty ? "\(type)_\(position)" : header.id
  }

  /// Adds a box to the current frame.
  mutating func add(
    _ id: String, _ shape: Diagram.Shape, type: String, _ label: Diagram.Label,
    at location: Location? = nil
  ) -> Int {
    let id = names.name(prefix + id)
    diagram.boxes.append(
      Diagram.Box(
        id: id, shape: shape, type: type, label: label, frame: frame, location: location,
        link: location.flatMap { options.link(to: $0) }))
    column.append(.box(diagram.boxes.count - 1))
    return diagram.boxes.count - 1
  }

  /// Adds what `body` adds inside a new frame.
  mutating func framed<Result>(
    _ id: String, _ kind: Diagram.Frame.Kind, title: String = "",
    _ body: (inout DiagramBuilder) -> Result
  ) -> Result {
    let outer = frame
    let id = names.name(prefix + id)
    diagram.frames.append(Diagram.Frame(id: id, kind: kind, title: title, parent: outer))
    let inner = diagram.frames.count - 1
    frame = inner
    let (result, arrangement) = arranged(body)
    frame = outer
    column.append(.frame(inner, arrangement))
    return result
  }

  /// Returns what `body` adds as a column of its own, which is to be put somewhere.
  mutating func arranged<Result>(
    _ body: (inout DiagramBuilder) -> Result
  ) -> (Result, Arrangement) {
    let outer = column
    column = []
    let result = body(&self)
    defer { column = outer }
    return (result, .column(column))
  }

  /// Notes how a workflow is arranged.
  mutating func addPart(
    of workflow: Workflow, _ body: Arrangement, _ functions: [Arrangement] = []
  ) {
    let name = charset.visible(workflow.className)
    diagram.parts.append(
      Diagram.Part(
        name: name, isComplete: workflow.isComplete, frame: frame, body: body,
        functions: functions))
  }

  /// Puts columns side by side below what has been added last.
  mutating func place(_ grid: ArrangementGrid) {
    column.append(.grid(grid))
  }

  /// Puts what has been added last beside what was added before it.
  private mutating func placeBeside() {
    let (last, main) = (column.removeLast(), column.removeLast())
    column.append(.beside(main, last))
  }

  /// Connects open ends to a box.
  mutating func connect(_ ends: [End], to target: Int) {
    for end in ends { connect(end.box, to: target, end.kind, isMain: end.isMain) }
  }

  /// Connects two boxes.
  mutating func connect(
    _ source: Int, to target: Int, _ kind: Diagram.Edge.Kind, isMain: Bool = false
  ) {
    diagram.edges.append(
      Diagram.Edge(source: source, target: target, kind: kind, isMain: isMain))
  }

  /// Puts boxes on one line, from left to right.
  mutating func align(_ boxes: [Int]) {
    if boxes.count > 1 { diagram.rows.append(boxes) }
  }

  /// Adds what handles the failure of a box, beside it.
  mutating func addHandler(
    _ word: String, _ nodes: [Node], _ name: String, of box: Int
  ) -> [End] {
    defer { placeBeside() }
    return framed("\(name)-\(word)-frame", .handler) { builder in
      let label = Diagram.Label(accent: .failure, keyword: word)
      let head = builder.add("\(name)-\(word)", .head, type: word, label)
      builder.align([box, head])
      builder.connect(box, to: head, .failure)
      return builder.add(nodes, from: [End(box: head)])
    }
  }

  /// Adds nodes in sequence.
  ///
  /// Nodes behind an exit should not be there; if there are some, they are drawn in their place,
  /// but no way leads to them or on from them.
  mutating func add(_ nodes: [Node], from ends: [End]) -> [End] {
    var ends = ends
    var isReachable = true
    let outer = isLast
    defer { isLast = outer }
    for (index, node) in nodes.enumerated() {
      if ends.isEmpty {
        isReachable = false
        ends = unreachable
      }
      isLast = outer && index == nodes.count - 1
      ends = add(node, from: ends)
    }
    return isReachable ? ends : []
  }

  /// An end that puts what follows below what stands before it, without a way between them.
  var unreachable: [End] {
    [End(box: diagram.boxes.count - 1, kind: .below)]
  }

  /// Adds a join of open ends, unless there are fewer than two. The `main` end goes straight on; if
  /// none is said to be that, it is the one in the middle if there is one.
  mutating func join(
    _ ends: [End], main: Int? = nil, _ id: String, _ accent: Accent
  ) -> [End] {
    if ends.count < 2 { return ends }
    let join = addJoin(id, accent)
    for (index, end) in ends.enumerated() {
      let isMain = main.map { $0 == index } ?? isMiddle(index, of: ends.count)
      connect(end.box, to: join, .merge, isMain: isMain)
    }
    return [End(box: join)]
  }

  /// Returns whether as many ways lie to the left of the one at `index` as to its right.
  func isMiddle(_ index: Int, of count: Int) -> Bool {
    2 * index + 1 == count
  }

  /// Adds a join that is to be connected, below everything that ends before it.
  mutating func addJoin(_ id: String, _ accent: Accent) -> Int {
    let join = add(id + "-join", .join, type: "join", Diagram.Label(accent: accent))
    for end in deadEnds { connect(end, to: join, .below) }
    deadEnds = []
    return join
  }

}
