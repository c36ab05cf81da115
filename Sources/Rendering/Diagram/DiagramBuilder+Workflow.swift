import WorkflowModel

extension Diagram {

  /// Creates the diagram of workflows; where there is not just one, each stands in a frame.
  init(of workflows: [Workflow], options: DiagramOptions = DiagramOptions()) {
    let isOne = workflows.count == 1
    var builder = DiagramBuilder(
      title: isOne ? Self.title(of: workflows[0]) : "", options: options)
    for workflow in workflows {
      let name = workflow.className
      if isOne { builder.add(workflow, prefix: "") } else {
        builder.framed(name, .workflow, title: Self.title(of: workflow)) {
          $0.add(workflow, prefix: name + "-")
        }
      }
    }
    self = builder.diagram
  }

  /// Returns the title of a workflow, which says whether something is missing.
  private static func title(of workflow: Workflow) -> String {
    Charset.unicode.visible(workflow.className) + (workflow.isComplete ? "" : " (incomplete)")
  }

}

extension DiagramBuilder {

  /// Nodes from their start to their ends.
  fileprivate struct Route {

    /// The start.
    let start: Int

    /// The boxes below which nothing stands.
    let bottoms: [Int]

    /// The number of boxes on the longest way.
    let height: Int

  }

  /// Adds a workflow with its functions.
  fileprivate mutating func add(_ workflow: Workflow, prefix: String) {
    begin(workflow, prefix: prefix)
    let drawn = options.functions == .separate ? workflow.functions : []
    if drawn.isEmpty {
      let (_, body) = arranged { $0.addRoute(workflow.nodes, name: "", accent: .flow) }
      addPart(of: workflow, body)
      return
    }
    // A frame of its own keeps the functions from being mixed in among the steps.
    let (body, bodyArrangement) = arranged {
      $0.framed("body", .body) { $0.addRoute(workflow.nodes, name: "", accent: .flow) }
    }
    let functions = drawn.map { function in arranged { $0.add(function) } }
    arrange(functions.map(\.0), beside: body)
    addPart(of: workflow, bodyArrangement, functions.map(\.1))
  }

  /// Adds a function.
  private mutating func add(_ function: FunctionDef) -> Route {
    let title = "function " + charset.call(function.name)
    let id = "function-" + function.name
    return framed(id, .function, title: title) {
      $0.addRoute(function.nodes, name: id + "-", accent: .function)
    }
  }

  /// Puts functions in columns about as high as the tallest of them or the body.
  private mutating func arrange(_ functions: [Route], beside body: Route) {
    let limit = functions.reduce(body.height) { max($0, $1.height) }
    var (height, bottoms) = (limit, body.bottoms)
    for function in functions {
      height += function.height
      if height > limit {
        // Below the start of the body, columns keep their order.
        (height, bottoms) = (function.height, [body.start])
      }
      for bottom in bottoms { connect(bottom, to: function.start, .below) }
      bottoms = function.bottoms
    }
  }

  /// Adds nodes between a start and, if the way leads there, an end.
  private mutating func addRoute(_ nodes: [Node], name: String, accent: Accent) -> Route {
    let label = Diagram.Label(accent: accent)
    let firstEdge = diagram.edges.count
    let start = add(name + "start", .start, type: "start", label)
    var ends = [End(box: start)]
    if nodes.isEmpty {
      let remark = Diagram.Label(accent: accent, text: "no steps")
      let box = add(name + "empty", .remark, type: "remark", remark)
      connect(ends, to: box)
      ends = [End(box: box)]
    }
    ends = add(nodes, from: ends)
    var bottoms = deadEnds
    deadEnds = []
    if !ends.isEmpty {
      bottoms.append(add(name + "end", .end, type: "end", label))
      connect(ends, to: bottoms[bottoms.count - 1])
    }
    let height = height(from: start, edges: diagram.edges[firstEdge...])
    return Route(start: start, bottoms: bottoms, height: height)
  }

  /// Returns the number of boxes on the longest way from `start` along `edges`.
  private func height(from start: Int, edges: ArraySlice<Diagram.Edge>) -> Int {
    var levels = [Int](repeating: 1, count: diagram.boxes.count - start)
    for edge in edges where edge.source < edge.target {
      let level = levels[edge.source - start] + 1
      levels[edge.target - start] = max(levels[edge.target - start], level)
    }
    return levels.max() ?? 1
  }

}
