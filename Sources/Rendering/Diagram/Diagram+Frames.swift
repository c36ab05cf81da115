extension Diagram {

  /// For every frame, the box on its border that says what it is, if that is its first.
  var heads: [Int?] {
    var heads = [Int?](repeating: nil, count: frames.count)
    for (index, box) in boxes.enumerated() {
      if let frame = box.frame, heads[frame] == nil { heads[frame] = index }
    }
    return heads
  }

  /// Returns whether an edge may lead from the end of a case into what stands in another.
  func mayEnterAnotherCase(_ edge: Edge) -> Bool {
    switch edge.kind {
    case .fallThrough: true
    case .next: boxes[edge.source].shape == .condition
    case .fork, .merge, .repetition, .failure, .passing, .below: false
    }
  }

  /// Returns the frame around which an edge has to lead, since nothing in it is waited for.
  func bypassedFrame(of edge: Edge) -> Int? {
    guard let frame = frame(leftFromHeadBy: edge), frames[frame].kind == .parallel else {
      return nil
    }
    return frame
  }

  /// Returns the frame that an edge leads out of from its head, past all that is in it.
  func frame(leftFromHeadBy edge: Edge) -> Int? {
    guard boxes[edge.source].shape == .head, let frame = boxes[edge.source].frame,
      !ancestors(of: boxes[edge.target].frame).contains(frame)
    else { return nil }
    // The first box of a frame is the one before which another stands that is not in the frame.
    let isFirst = edge.source == 0
      || !ancestors(of: boxes[edge.source - 1].frame).contains(frame)
    return isFirst ? frame : nil
  }

  /// Returns the outermost frame that an edge leads out of.
  func outermostFrame(leftBy edge: Edge) -> Int? {
    let around = ancestors(of: boxes[edge.target].frame)
    return ancestors(of: boxes[edge.source].frame).last { !around.contains($0) }
  }

  /// Returns the outermost frame to be seen that lies around a box, but not around another.
  func shownFrame(left source: Int, to target: Int) -> Int? {
    let around = ancestors(of: boxes[target].frame)
    return ancestors(of: boxes[source].frame).last {
      frames[$0].kind.isShown && !around.contains($0)
    }
  }

  /// Returns a frame and those that it lies in, from the inside out.
  func ancestors(of frame: Int?) -> [Int] {
    Array(sequence(state: frame) { next in
      guard let current = next else { return nil }
      next = frames[current].parent
      return current
    })
  }

}

extension Diagram.Frame.Kind {

  /// Whether the frame is to be seen in a drawing with a layout of its own.
  var isShown: Bool {
    switch self {
    case .workflow, .body, .parallel, .handler: false
    case .function, .loop, .try, .step: true
    }
  }

  /// What a frame is about.
  var accent: Accent {
    switch self {
    case .function: .function
    case .loop: .loop
    case .try: .guarded
    case .step: .step
    case .workflow, .body, .parallel, .handler: .flow
    }
  }

}
