import WorkflowModel

/// Returns workflows as text trees, each followed by its functions:
///
///     OrderWorkflow
///     ├─ ▸ do           validate order  (retry 3× linear 2s · timeout 30s)
///     └─ ◷ sleep        hold for customs  (2 hours)
public func renderTree(_ workflows: [Workflow], options: TreeOptions = TreeOptions()) -> String {
  var writer = TreeWriter(options: options)
  for workflow in workflows {
    let builder = TreeBuilder(options: options, workflow: workflow)
    writer.write(builder.root)
    for function in workflow.functions { writer.write(builder.item(function)) }
  }
  return writer.text
}
