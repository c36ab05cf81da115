/// A program with holes: what surrounds the workflow, and its parts.
let frame = """
  import { WorkflowEntrypoint } from "cloudflare:workers";
  #d#d
  export class Main extends #x {
  #m#m  async run(event, step) {
  #s#s#s#s  }
  }

  """

/// What can stand in each hole. The first text of a hole is short and leads nowhere.
///
/// To add to the language, add a text: those that are seldom right are as welcome as those that
/// people write.
let productions: [Character: [String]] = [
  // What stands outside of the class.
  "d": [
    "", "const #n = #e;\n", "let #n = #e, #n = #e;\n", "var #p = #e;\n",
    "function #n(#q) {\n#s#s}\n", "async function #n(#q) {\n#s#s}\n",
    "function* #n(#q) {\n#s#s}\n", "async function* #n(#q) {\n#s#s}\n",
    "class #n { #m#m }\n", "class #n extends (#e) { #m#m }\n", "#s", "export #k", "#n.#i = #e;\n",
    "import #n, { #n as #i } from \"./other\";\n", "#d#d", "Object.assign(#n.prototype, #e);\n",
  ],
  "k": [
    "{ Main as Other };\n", "const #n = #e;\n", "default #e;\n", "function #n(#q) {\n#s}\n",
    "* from \"./more\";\n", "class #n extends Main { #m }\n",
  ],
  // The base of the class.
  "x": [
    "WorkflowEntrypoint", "WorkflowEntrypoint", "WorkflowEntrypoint",
    "((Base) => class extends Base { #m })(WorkflowEntrypoint)", "(#e)",
  ],
  // Members of a class.
  "m": [
    "", "#i = #e;\n", "async #i(#q) {\n#s#s}\n", "#i(#q) {\n#s}\n", "get #i() {\n#s}\n",
    "set #i(#p) {\n#s}\n", "static #i = #e;\n", "static {\n#s}\n", "*#i(#q) {\n#s}\n",
    "async *#i(#q) {\n#s}\n", "[#e](#q) {\n#s}\n", "constructor(#q) {\nsuper(#a);\n#s}\n",
    "##h = #e;\n", "#m#m", "async run(#q) {\n#s#s}\n", "static async #i(#q) {\n#s}\n",
  ],
  // Statements.
  "s": [
    ";\n", "await #c;\n", "await #c;\n", "#e;\n", "#c;\n", "const #n = #e;\n", "let #p = #e;\n",
    "var #n = #c;\n", "if (#e) #b", "if (#e) #b else #b", "if (#c) #b else if (#e) #b else #b",
    "for (const #n of #e) #b", "for (let #p of #e) #b", "for (const #n in #e) #b",
    "for (let #n = 0; #e; #n++) #b", "for (;;) #b", "for await (const #n of #e) #b",
    "while (#e) #b", "do #b while (#e);\n", "switch (#e) {\n#w#w#w}\n", "try #b catch (#p) #b",
    "try #b finally #b", "try #b catch #b finally #b", "return #e;\n", "return;\n", "throw #e;\n",
    "break;\n", "continue;\n", "one: for (const #n of #e) {\n#s#s}\n", "break one;\n",
    "continue one;\n", "two: {\n#s#s}\n", "break two;\n", "{\n#s#s}\n", "#s#s", "#s#s#s",
    "function #n(#q) {\n#s#s}\n", "async function #n(#q) {\n#s#s}\n", "class #n { #m#m }\n",
    "#l = #e;\n", "#l ??= #e;\n", "yield #e;\n", "yield* #e;\n", "await Promise.all(#e);\n",
    "await Promise.#j(#y);\n", "#n.push(#e);\n", "await #n;\n", "debugger;\n",
    "for (#l of #e) #b", "using #n = #e;\n", "delete #e;\n", "eval(#t);\n",
  ],
  "w": ["case #e:\n#s", "case #t:\n#s#s break;\n", "default:\n#s", "", "case #c:\n#s"],
  "b": ["{\n}\n", "{\n#s}\n", "{\n#s#s}\n", "#s", "{\n#s break;\n}\n", "{\n#s return #e;\n}\n"],
  // Calls that may run steps.
  "c": [
    "step.do(#t, async () => 1)", "step.do(#t, #f)", "step.do(#t, #o, #f)",
    "step.sleep(#t, #e)", "step.sleepUntil(#t, #e)", "step.waitForEvent(#t, #o)",
    "#n(#a)", "this.#i(#a)", "#n.#i(#a)", "(#e)(#a)", "(#e).#i(#a)", "#n.call(#a)",
    "#n.bind(#a)(#a)", "#n.apply(this, #y)", "Promise.#j(#y)", "(#e).then(#f)", "#c.then(#f, #f)",
    "#c.catch(#f)", "#c.finally(#f)", "(#e).map(#f)", "#y.map(#f)", "#y.reduce(#f, #e)",
    "#y.forEach(#f)", "(#e).filter(#f)", "#y.sort(#f)", "Array.from(#e, #f)",
    "new Promise((resolve, reject) => #e)", "(#f)(#a)", "#n?.(#a)", "(#e)?.#i?.(#a)",
    "step[#e](#a)", "super.#i(#a)", "#n`#v`", "(#e).next(#a)", "import(#t)", "new #n(#a)",
    "setTimeout(#f, 1)", "Promise.resolve(#e)", "Reflect.apply(#n, this, #y)",
    "(#e).entries()", "structuredClone(#e)", "Object.#u(#a)", "#y.flatMap(#f)", "#n.shift()",
    "#y.some(#f)", "#y.splice(#a)", "#c.then().then(#f).catch(#f)",
  ],
  "j": ["all", "allSettled", "race", "any", "all"],
  "u": [
    "keys", "entries", "values", "assign", "freeze", "create", "fromEntries", "defineProperty",
    "setPrototypeOf", "getOwnPropertyNames",
  ],
  // Expressions.
  "e": [
    "1", "#n", "#n", "#t", "#c", "await #c", "(#f)", "#y", "(#o)", "#n.#i", "this.#i", "step",
    "event", "event.payload.#i", "this", "#e ? #e : #e", "#e && #e", "#e || #c", "#e ?? #e", "!#e",
    "#e + #e", "#e === #e", "#e < #e", "#e instanceof #n", "typeof #e", "(#e, #e)", "(#l = #e)",
    "#n++", "--#n", "(#e)[#e]", "(#e)?.[#e]", "new #n(#a)", "(class { #m#m })",
    "(class extends #n { #m }", "`#v`", "null", "undefined", "true", "0", "-1", "1e400", "10n",
    "/a#i/g", "void #e", "yield #e", "yield* #e", "new Map(#y)", "new Set(#y)", "Symbol.iterator",
    "arguments", "new.target", "import.meta.#i", "async () => #e", "(#e)", "(#e) ** #e",
    "#e in #e", "JSON.parse(#t)", "Date.now()", "new Date(#e)", "Math.max(#a)",
    "(function* () {\n#s#s})()", "[...#e]", "{...#e}", "super.#i", "Number(#e)", "String(#e)",
  ],
  // Functions as values.
  "f": [
    "() => 1", "async () => #e", "async (#q) => {\n#s#s}", "(#q) => #e", "#n => #c",
    "function (#q) {\n#s#s}", "async function (#q) {\n#s#s}", "function* (#q) {\n#s#s}",
    "async function* (#q) {\n#s}", "#n", "step.do", "this.#i.bind(this)", "#e",
    "async function #n(#q) {\n#s}", "async (#n) => await #c",
  ],
  // What can be assigned to.
  "l": ["#n", "this.#i", "#n.#i", "#n[#e]", "[#l, #l]", "({ #i: #l } = #e, #n)", "this.##h"],
  // Patterns, parameters, arguments.
  "p": [
    "#n", "{ #i }", "{ #i: #p }", "[#p, #p]", "{ #i = #e, ...#n }", "[, ...#p]", "{ [#e]: #p }",
    "[#n = #e]",
  ],
  "q": ["", "#n", "#p", "#n, #n", "#n = #e", "...#n", "#p, #p = #e", "step", "#n, step"],
  "a": ["", "#e", "step", "#e, #e", "step, #e", "...#e", "#t, #f", "this", "#f", "#e, #e, #e"],
  // Arrays and objects.
  "y": ["[]", "[#e]", "[#c, #c]", "[#e, #e]", "[...#e, #c]", "#n", "[#t, #t, #t]", "[, #e]", "#c"],
  "o": [
    "{}", "{ #i: #e }", "{ #i: #e, #i: #e }", "{ #i(#q) {\n#s} }", "{ get #i() {\n#s} }",
    "{ ...#e, #i: #c }", "{ [#e]: #e }", "{ async *[Symbol.asyncIterator]() {\n#s} }",
    "{ *[Symbol.iterator]() {\n#s} }", "{ retries: { limit: #e, delay: #t }, timeout: #e }",
    "{ type: #t, timeout: #e }", "{ then(#q) {\n#s} }", "{ __proto__: #e }", "{ step }",
    "{ async #i(#q) {\n#s#s} }", "{ set #i(#p) {\n#s} }", "{ valueOf() {\n#s} }",
  ],
  // Texts, names of variables, and names of properties.
  "t": ["\"a\"", "\"b\"", "`c ${#e}`", "\"1 day\"", "'' + #e", "#n", "\"\"", "\"\\u2028\\0<!--\""],
  "v": ["a", "${#e}", "a${#e}b", "${#c}", ""],
  "n": ["a", "b", "c", "f", "g", "step", "Main", "C", "x", "list", "event", "undefined"],
  "i": [
    "a", "b", "step", "run", "next", "do", "then", "length", "constructor", "prototype",
    "value", "toString", "return", "sleep", "done", "name", "push", "call", "__proto__",
  ],
  "h": ["a", "b"],
]
