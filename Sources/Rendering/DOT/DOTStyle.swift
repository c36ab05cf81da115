/// How much a DOT file says about looks.
public enum DOTStyle: String, Hashable, Sendable, CaseIterable {

  /// Colours, cards, pills and frames, for Graphviz.
  case rich

  /// Names, shapes and edges only, for tools that read no more than simple DOT.
  case plain

}
