/// How the elements of a diagram look in a DOT file.
protocol DOTLook {

  /// Whether boxes are made to stand on one line.
  var usesRows: Bool { get }

  /// Returns the lines at the beginning.
  func defaults(_ diagram: Diagram) -> [String]

  /// Returns the attributes of a box.
  func attributes(of box: Diagram.Box) -> DOTAttributes

  /// Returns the attributes of a frame, or nil if it is left out.
  func attributes(of frame: Diagram.Frame) -> DOTAttributes?

  /// Returns the attributes of an edge between the given boxes, or nil if it is left out.
  func attributes(
    of edge: Diagram.Edge, from source: Diagram.Box, to target: Diagram.Box
  ) -> DOTAttributes?

}
