import WorkflowModel

/// What the script of a page knows about the drawing, as JSON.
struct PageData {

  /// The diagram.
  let diagram: Diagram

  /// Returns the code at a place, if it is known.
  let code: (Location) -> String?

  /// The data as text.
  var text: String {
    let heads = diagram.heads
    let functions = functionFrames
    return JSONWriter.document { writer in
      writer.object { data in
        data.arrayField("frames", diagram.frames.indices) { write(frame: $1, heads, to: &$0) }
        data.arrayField("boxes", diagram.boxes.indices) { write(box: $1, functions, to: &$0) }
        data.field("style", SVGStyle.sheet(.auto))
      }
    }
  }

  /// Writes a frame.
  private func write(frame index: Int, _ heads: [Int?], to writer: inout JSONWriter) {
    let frame = diagram.frames[index]
    writer.object { data in
      data.field("id", frame.id)
      if let parent = frame.parent { data.field("parent", diagram.frames[parent].id) }
      if frame.kind.isShown, let head = heads[index] {
        data.field("head", diagram.boxes[head].id)
      }
    }
  }

  /// Writes a box.
  private func write(box index: Int, _ functions: [String: Int], to writer: inout JSONWriter) {
    let box = diagram.boxes[index]
    writer.object { data in
      data.field("id", box.id)
      if let frame = box.frame { data.field("frame", diagram.frames[frame].id) }
      if box.label.words.isEmpty { return }
      data.field("type", box.type)
      data.field("word", box.label.keyword)
      data.field("text", box.label.text)
      data.arrayField("details", box.label.details) { $0.string($1) }
      if let frame = functions[key(of: box)] { data.field("shows", diagram.frames[frame].id) }
      if let place = box.location { write(place, box.link, to: &data) }
    }
  }

  /// Writes where the code of a box is, and the code.
  private func write(_ place: Location, _ link: String?, to data: inout JSONWriter) {
    data.field("place", "\(Charset.unicode.visible(place.file)):\(place.line)")
    data.field("line", place.line)
    if let link { data.field("link", link) }
    if let code = code(place) { data.field("code", code) }
  }

  /// The frames of functions, by what the boxes that call them have in common with them.
  private var functionFrames: [String: Int] {
    let functions = diagram.frames.indices.filter { diagram.frames[$0].kind == .function }
    return Dictionary(
      functions.map { ("\(root(of: $0) ?? -1) \(diagram.frames[$0].title)", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns what a call has in common with the function's frame: the workflow and the title.
  private func key(of box: Diagram.Box) -> String {
    if box.shape != .reference { return "" }
    return "\(box.frame.flatMap(root) ?? -1) \(box.label.words)"
  }

  /// Returns the frame of the workflow around a frame, if there are several workflows.
  private func root(of frame: Int) -> Int? {
    diagram.ancestors(of: frame).first { diagram.frames[$0].kind == .workflow }
  }

}
