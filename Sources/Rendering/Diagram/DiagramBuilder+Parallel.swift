import WorkflowModel

extension DiagramBuilder {

  /// Adds a parallel: what starts together stands on one line, below what has to finish first.
  mutating func add(_ group: ParallelNode, _ name: String, from ends: [End]) -> [End] {
    framed(name + "-frame", .parallel) { builder in
      let label = Diagram.Label(
        accent: .parallel, keyword: "parallel", text: group.kind.rawValue)
      let head = builder.add(name, .head, type: "parallel", label)
      builder.connect(ends, to: head)
      let open = builder.addLanes(of: group, name, from: End(box: head, kind: .fork))
      return builder.join(open, name, .parallel)
    }
  }

  /// Adds the members of a group and returns the ends that lead out of it.
  private mutating func addLanes(
    of group: ParallelNode, _ name: String, from head: End
  ) -> [End] {
    let lanes = Lanes(group.nodes)
    var ends = [[End]](repeating: [], count: group.nodes.count)
    for (index, stage) in lanes.stages.enumerated() {
      var sources = stage.predecessors.flatMap { ends[$0] }
      if sources.isEmpty { sources = [head] }
      if stage.members.count > 1 { sources = join(sources, "\(name)-\(index)", .parallel) }
      align(stage.members.compactMap { addLane(group.nodes[$0], from: sources, &ends[$0]) })
    }
    let open = lanes.open.flatMap { ends[$0] }
    deadEnds += lanes.floating.flatMap { ends[$0] }.map(\.box)
    // If nothing is ever awaited, the way leads on at once.
    return lanes.open.isEmpty ? [End(box: head.box)] : open
  }

  /// Adds a member of a group, stores its ends, and returns its first box.
  private mutating func addLane(_ node: Node, from sources: [End], _ ends: inout [End]) -> Int? {
    let entry = diagram.boxes.count
    ends = add(node, from: sources)
    return entry < diagram.boxes.count ? entry : nil
  }

}
