/// The words by which classes can be known for workflows.
public enum WorkflowWords {

  /// What the name of a workflow's base ends with: that of the platform's, of those that are known,
  /// and of those that look like one.
  public static let endings: [String] = {
    let ends = [Natives.workflowBase, "Workflow"]
    let known = Natives.knownBases.values.flatMap(\.keys).filter { name in
      !ends.contains { name.hasSuffix($0) }
    }
    return ends + known.sorted()
  }()

}
