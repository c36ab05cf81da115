/// A line of a text tree with the lines below it.
struct TreeItem {

  /// What the line says.
  var spans: [TreeSpan]

  /// The lines below it.
  var children: [TreeItem] = []

}

/// A part of a line in one style.
struct TreeSpan {

  /// How a part of a line looks where colours are shown.
  enum Style: Hashable {

    /// As text usually looks.
    case plain

    /// Paler, for what matters less.
    case dim

    /// Stronger, for headings.
    case strong

    /// In the colour of an accent.
    case accent(Accent)

  }

  /// The text, safe to print.
  var text: String

  /// How the text looks.
  var style: Style = .plain

}
