/// The style sheet of a page around a drawing.
enum PageStyle {

  /// The style sheet.
  static let text = base + theme(.light, "")
    + "@media screen and (prefers-color-scheme:dark){"
    + theme(.dark, ":root:not([data-theme=light])") + "}\n"
    + "@media screen{" + theme(.dark, ":root[data-theme=dark]") + "}\n"

  /// Returns the colours of a theme for a root.
  private static func theme(_ palette: Palette, _ root: String) -> String {
    """
    \(root.isEmpty ? ":root" : root){--ground:\(palette.background);--card:\(palette.card);\
    --ink:\(palette.ink);--detail:\(palette.detail);--edge:\(palette.line);\
    --accent:\(palette.accent(.step));--tint:\(palette.tint(.step));\
    --hit:\(palette.accent(.sleep))}

    """
  }

  /// What is the same in every theme.
  private static let base = """
    :root{color-scheme:light dark;
      font:14px Inter,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif}
    :root[data-theme=light]{color-scheme:light}
    :root[data-theme=dark]{color-scheme:dark}
    body{margin:0;background:var(--ground);color:var(--ink);display:flex;flex-direction:column;
      min-height:100vh}
    header{display:flex;flex-wrap:wrap;gap:6px;align-items:center;padding:8px 12px;
      background:var(--card);border-bottom:1px solid var(--edge);position:sticky;top:0;z-index:2}
    header strong{font-size:15px;margin-right:8px;overflow-wrap:anywhere}
    .space{flex:1}
    .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    button,input{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);
      border-radius:7px;padding:4px 9px;min-height:30px}
    button{cursor:pointer}
    button:hover{border-color:var(--accent);background:var(--tint)}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    output{color:var(--detail);min-width:70px}
    main{display:flex;flex:none;height:calc(100vh - 90px);position:relative}
    #stage{flex:1;overflow:auto;position:relative}
    #stage.live{overflow:hidden;cursor:grab;touch-action:none}
    #stage.moving{cursor:grabbing}
    #stage.live svg{position:absolute;left:0;top:0;transform-origin:0 0;user-select:none}
    #about{width:340px;overflow:auto;padding:14px 16px;background:var(--card);
      border-left:1px solid var(--edge);overflow-wrap:anywhere}
    #about[hidden]{display:none}
    #about h2{font-size:16px;margin:2px 0 10px}
    #about p{margin:4px 0;color:var(--detail)}
    #about pre{overflow:auto;padding:10px;border:1px solid var(--edge);border-radius:7px;
      font:12px ui-monospace,SFMono-Regular,Menlo,'Liberation Mono',monospace;max-height:50vh}
    #about .kind{color:var(--accent);font:600 12px ui-monospace,Menlo,'Liberation Mono',monospace}
    #about a{color:var(--accent)}
    #list{padding:10px 16px;border-top:1px solid var(--edge)}
    #list summary{cursor:pointer;font-weight:600}
    #list small{color:var(--detail)}
    #list h3{margin:16px 0 4px;font-size:15px;font-weight:400}
    #list li{margin:2px 0}
    .box{cursor:pointer}
    .box:focus{outline:none}
    .box:focus-visible .outline,.box:focus-visible>rect,.box.chosen .outline,.box.chosen>rect
      {stroke:var(--accent);stroke-width:3}
    .box.hit .outline,.box.hit>rect{stroke:var(--hit);stroke-width:4}
    .searching .box:not(.hit){opacity:.3}
    .lit .way{stroke-width:3}
    .gone{display:none}
    .toggle{cursor:pointer}
    .toggle circle{fill:var(--card);stroke:var(--edge)}
    .toggle path{stroke:var(--ink);stroke-width:1.5;fill:none}
    .toggle:focus{outline:none}
    .toggle:focus-visible circle{stroke:var(--accent);stroke-width:3}
    .lid{pointer-events:none}
    .lid rect{fill:var(--card)}
    .lid text{text-anchor:middle}
    @media (max-width:700px){
      #about{box-sizing:border-box;width:100%;position:absolute;bottom:0;max-height:45vh}
    }
    @media print{
      header,#about,.toggle,#list summary{display:none}
      body,main{display:block;height:auto}
      #stage.live{overflow:visible}
      #stage.live svg{position:static;transform:none!important;max-width:100%;height:auto}
      #list{break-before:page}
      #list::details-content{display:block;content-visibility:visible}
    }

    """

}
