import WorkflowModel

/// What a drawing of workflows shows, before anything has a size or a place: boxes, the edges
/// between them, and the frames around them. Everything is in the order in which the program runs.
struct Diagram {

  /// The name of the whole.
  var title: String

  /// All boxes.
  var boxes: [Box] = []

  /// All edges.
  var edges: [Edge] = []

  /// All frames; a frame stands after the one that it lies in.
  var frames: [Frame] = []

  /// Boxes that belong on one line, each from left to right.
  var rows: [[Int]] = []

  /// How the elements of every workflow stand to each other.
  var parts: [Part] = []

  /// A workflow in a diagram.
  struct Part {

    /// The name of the workflow, safe to print.
    let name: String

    /// Whether nothing is missing.
    let isComplete: Bool

    /// The frame around the workflow, if it is not the only one.
    let frame: Int?

    /// What `run` does.
    let body: Arrangement

    /// What each function does.
    let functions: [Arrangement]

  }

  /// A box, which is anything that edges connect.
  struct Box {

    /// A name, unique in the diagram and fit for any format: ASCII letters, digits, `-` and `_`.
    let id: String

    /// How the box looks.
    let shape: Shape

    /// The published type of the node that the box belongs to, or what else it is.
    let type: String

    /// What the box says.
    let label: Label

    /// The frame that the box lies in.
    let frame: Int?

    /// Where the code stands that the box shows.
    let location: Location?

    /// The address of that code, if it has one.
    let link: String?

  }

  /// What a box says; all of it is safe to print.
  struct Label {

    /// What the box is about.
    let accent: Accent

    /// The word that says so, or nothing if the text is enough.
    var keyword = ""

    /// The name, condition or other text from the program.
    var text = ""

    /// More about it, such as its timeout.
    var details: [String] = []

  }

  /// How a box looks.
  enum Shape {

    /// A card: a step.
    case card

    /// A card that stands for something drawn elsewhere: a function call.
    case reference

    /// A card that stands for something that is nowhere in the input.
    case missing

    /// A filled pill: the head of a structure.
    case head

    /// An empty pill: a condition.
    case condition

    /// A pill with a double line, where a way ends.
    case exit

    /// A small square where ways come together.
    case join

    /// A point of a line where ways bend or meet.
    case bend

    /// A point that keeps others apart; not to be seen.
    case blank

    /// A dot where everything begins.
    case start

    /// A ring where everything ends.
    case end

    /// A remark instead of steps.
    case remark

  }

  /// A frame around boxes and other frames.
  struct Frame {

    /// What a frame means.
    enum Kind {

      /// A whole workflow among others.
      case workflow

      /// What `run` does, beside the functions; not to be seen.
      case body

      /// A function.
      case function

      /// What repeats.
      case loop

      /// What is guarded.
      case `try`

      /// What runs at once; not to be seen.
      case parallel

      /// What handles a failure; not to be seen.
      case handler

      /// What happens inside a step.
      case step

    }

    /// A name that is unique in the diagram, as that of a box.
    let id: String

    /// What the frame means.
    let kind: Kind

    /// The title, safe to print; nothing if a box inside says it.
    let title: String

    /// The frame that this one lies in.
    let parent: Int?

  }

  /// A connection from one box to another.
  struct Edge {

    /// What a connection means.
    enum Kind {

      /// What runs next.
      case next

      /// A way through a choice, or a lane.
      case fork

      /// A way that comes together with others.
      case merge

      /// The next turn of a loop.
      case repetition

      /// What runs after a failure.
      case failure

      /// What runs after a case that does not leave its switch.
      case fallThrough

      /// What still runs after an exit.
      case passing

      /// What stands below, though no way leads there; not to be seen.
      case below

    }

    /// Where the edge begins.
    let source: Int

    /// Where the edge ends.
    let target: Int

    /// What the edge means.
    let kind: Kind

    /// Whether the edge, of several that begin or end together, is the one to lead straight on.
    let isMain: Bool

  }

}
