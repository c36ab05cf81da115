/// The prose of `stepgraph --help`.
enum HelpText {

  /// What follows the one-line description.
  static let discussion = """
    Reads workflow classes, as source with what it imports or bundled and
    minified, and prints their steps, loops, branches, parallel lanes and
    functions. The code is not run.

    EXAMPLES
      stepgraph order.ts -f tree              look at it in the terminal
      stepgraph order.ts                      the graph as JSON
      stepgraph order.ts -o g.json -o g.dot   two files from one run
      stepgraph order.ts -o order.svg -o order.html
      stepgraph order.ts --update README.md   between two marks of a page
      stepgraph worker.js -w OrderWorkflow -f graph
      esbuild src/index.ts --bundle --format=esm | stepgraph -f tree

    FORMATS
      json       all workflows and diagnostics: what is published and more (.json)
      graph      exactly the published graph of one workflow
      dot        for Graphviz (.dot .gv)
      tree       text (.txt .tree)
      svg        a drawing for browsers and documents (.svg)
      html       a page to look around in (.html .htm)
      mermaid    a flowchart for Mermaid (.mmd .mermaid)
      markdown   flowcharts and tables for pages (.md .markdown)
      d2 (.d2), plantuml (.puml .plantuml), xyflow, elk, cytoscape
                 for these programs
      sarif      the diagnostics, for code scanning (.sarif)
      junit      the diagnostics as test results (.xml)

    EXIT CODES
      0   done
      1   there are diagnostics as severe as --fail-on says, or more
      2   wrong arguments, an unreadable input, or an output that was not written

    Diagnostics and messages go to standard error. NO_COLOR and FORCE_COLOR are respected.
    """

}
