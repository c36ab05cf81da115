#!/usr/bin/env python3
"""Times stepgraph on generated scripts, next to other tools that read JavaScript.

Usage: bench.py PROGRAM FOLDER [SCRIPT...]

The scripts are made in FOLDER, of a fixture and of code around it; further ones can be named. Each
tool that is installed reads each script some times, in turn with the others, each time as a process
of its own. What counts is the least CPU time (user and system), start-up included, and the peak
memory. The results are tables in Markdown.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys

FIXTURE = "Fixtures/workflows/article/functions.js"
ROUNDS = int(os.environ.get("ROUNDS", "5"))
# Longer scripts are read by what reads every byte only: others take minutes and gigabytes.
MOST_FOR_ALL = 16_000_000
ALL_READ = {"stepgraph", "cut alone", "grep -c", "cat"}
TITLES = (
    "2 KB source", "50 KB bundle", "1 MB bundle", "10 MB bundle", "1 MB in a function",
    "1 MB in UMD", "1 MB in CommonJS", "1 MB in a table", "10 MB in a table",
    "10 MB without a workflow", "64 MB on a line")
BATCHES = (10_000, 2_000), (2_000, 20_000)
MODULES = os.environ.get("NODE_PATH", "/usr/share/nodejs")

WRAPPED = """
class WrappedWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    for (const item of event.payload.items) await step.do("item", async () => item);
  }
}
globalThis.WrappedWorkflow = WrappedWorkflow;
"""

UMD = """!function(e,t){"object"==typeof exports?t(exports):t(e.W={})}(this,(function(e){%s
e.W=WrappedWorkflow;%s}));
"""

TABLE = """(()=>{var e={%s},t={};function n(r){var o=t[r];if(void 0!==o)return o.exports;
var i=t[r]={exports:{}};return e[r](i,i.exports,n),i.exports}
n.d=(e,t)=>{for(var r in t)Object.defineProperty(e,r,{enumerable:!0,get:t[r]})};var r={};
(()=>{n.d(r,{W:()=>a.W,default:()=>h});var a=n(0);%s
const h={fetch(q){return [%s]}}})();module.exports=r})();
"""

ACORN = """
const acorn = require("acorn"), fs = require("fs");
acorn.parse(fs.readFileSync(process.argv[1], "utf8"), { ecmaVersion: 2022, sourceType: "module" });
"""

TYPESCRIPT = """
const ts = require("typescript"), fs = require("fs");
ts.createSourceFile("a.js", fs.readFileSync(process.argv[1], "utf8"), ts.ScriptTarget.ES2022);
"""


def filler(size, seed):
    """Returns some `size` bytes of code that declares much and mentions itself."""
    make = random.Random(seed)
    names = ["f0", "f1"]
    parts = ["function f0(a){return a}", "const f1=a=>a*2;"]
    length = 0
    while length < size:
        name = "%s%d" % (make.choice(["load", "render", "Parse", "q", "x_", "Node"]), len(names))
        one, two, three = (make.choice(names[-400:]) for _ in range(3))
        number = make.randrange(10**6)
        part = make.choice([
            f"function {name}(a,b){{var c={one}(a)||{number};for(let d=0;d<b;d++){{c+={two}(d)/2}}"
            f"if(c>{number})throw new Error(`{name}: ${{c}} of ${{b?{three}(b):'none'}}`);return c}}",
            f"const {name}=(a,...b)=>{{let c=/[\\]/'\"]+{number}/gi.exec(a);return c?{one}(c[0]):b.map"
            f"(d=>({{id:d,value:{two}(d)}})).filter(d=>d.value!=={number})}};",
            f"var {name}={{kind:\"{name}\",list:[{number},{number + 1},\"it's\"],go(a){{return "
            f"a?{one}(a.next):{{done:!0,value:{two}(a)}}}},get size(){{return this.list.length}}}};",
            f"class {name}{{static all=[];#a={number};constructor(a){{this.b=a;this.c={one}}}\n"
            f"  // Returns what {two} makes of it; see `{three}`.\n"
            f"  async next(a){{switch(a){{case 1:return await {two}(this.b);default:return this.#a}}}}}}",
            f"async function {name}(a){{try{{const b=await fetch(`/api/${{a}}/{number}`);return "
            f"b.ok?{one}(await b.json()):null}}catch(b){{return {two}(b)}}finally{{{three}(a)}}}}",
        ])
        names.append(name)
        parts.append(part)
        length += len(part) + 1
    return "\n".join(parts) + "\n"


def line(size, seed):
    """Returns some `size` bytes of code without a line's end."""
    code = filler(size // 8, seed)
    code = re.sub(r"\n  //.*\n", "", code).replace("\n", ";")
    return "export{};" + (code * 9)[:size - 9].rsplit(";function", 1)[0]


def names(code, count):
    """Returns the last names that some code declares."""
    return re.findall(r"^(?:async )?(?:function|const|var|class) (\w+)", code, re.M)[-count:]


def exported(code, exports):
    """Returns statements that give the last names of some code to an object called `exports`."""
    return "".join(f"{exports}.{name}={name};" for name in names(code, 30))


def table(size, seed):
    """Returns some `size` bytes of modules in a table, as bundlers write them, and a workflow."""
    modules = [f"0:(e,t,n)=>{{n.d(t,{{W:()=>WrappedWorkflow}});var c=n(3);{WRAPPED}}}"]
    for number in range(1, 41):
        code = filler(size // 40, seed + number)
        name = names(code, 1)[0]
        modules.append(f"{number}:(e,t,n)=>{{n.d(t,{{a:()=>{name}}});{code}}}")
    loads = "".join(f"var m{number}=n({number});" for number in range(1, 41))
    return TABLE % (",".join(modules), loads, ",".join(f"m{n}.a(q)" for n in range(1, 41)))


def scripts(program):
    """Yields what each script is, with its text; `program` is the code of a workflow."""
    yield "2 KB source", program + filler(800, 1)
    yield "50 KB bundle", filler(50_000, 2) + program
    yield "1 MB bundle", filler(1_000_000, 3) + program
    yield "10 MB bundle", filler(10_000_000, 4) + program
    yield "1 MB in a function", "(()=>{" + filler(1_000_000, 5) + WRAPPED + "})();\n"
    code = filler(1_000_000, 8)
    yield "1 MB in UMD", UMD % (code + WRAPPED, exported(code, "e"))
    module = code + WRAPPED + "exports.W=WrappedWorkflow;\n" + exported(code, "exports")
    yield "1 MB in CommonJS", module
    yield "1 MB in a table", table(1_000_000, 9)
    yield "10 MB in a table", table(10_000_000, 60)
    yield "10 MB without a workflow", filler(10_000_000, 6) + "export{f0};\n"
    yield "64 MB on a line", line(64_000_000, 7) + ";" + program


def records(program, count, size):
    """Yields records of a batch of `count` scripts of `size` bytes."""
    for number in range(count):
        text = filler(max(size - len(program), 0), number) + program
        yield json.dumps({"id": number, "filename": f"{number}.js", "source": text}) + "\n"


def write_inputs(folder):
    """Writes the inputs, in a process of its own: what it takes would count for what it starts."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    with open(FIXTURE) as file:
        program = "".join(text for text in file if not text.startswith("//"))
    for title, text in scripts(program):
        with open(os.path.join(folder, title.replace(" ", "-") + ".js"), "w") as file:
            file.write(text)
    for count, size in BATCHES:
        with open(os.path.join(folder, f"batch-{size}.ndjson"), "w") as file:
            file.writelines(records(program, count, size))
    os._exit(0)


def tools(program):
    """Returns what each tool is called, with its command and what it adds to the environment."""
    found = [
        ("stepgraph", [program, "--quiet", "--fail-on", "never"], {}),
        ("cut alone", [program, "--emit", "cut"], {}),
        ("all parsed", [program, "--quiet", "--fail-on", "never"],
         {"STEPGRAPH_PARSE": "everything"}),
    ]
    if shutil.which("oxlint"):
        options = ["--silent", "--threads=1", "--allow=all", "--deny=no-debugger"]
        found.append(("oxlint", ["oxlint", *options], {}))
    if shutil.which("esbuild"):
        found.append(("esbuild", ["esbuild", "--log-level=error"], {"GOMAXPROCS": "1"}))
    for name, code in ("acorn", ACORN), ("typescript", TYPESCRIPT):
        folders = [os.path.join(folder, name) for folder in MODULES.split(":")]
        if shutil.which("node") and any(map(os.path.isdir, folders)):
            found.append((f"node + {name}", ["node", "-e", code], {"NODE_PATH": MODULES}))
    found.append(("grep -c", ["grep", "-c", "WorkflowEntrypoint"], {}))
    found.append(("cat", ["cat"], {}))
    return found


def measure(command, environment, source=os.devnull):
    """Runs a command, which reads `source`, and returns its CPU time in seconds and its peak memory
    in MB; None if it fails."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(source, os.O_RDONLY), 0)
        for descriptor in 1, 2:
            os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
        os.execvpe(command[0], command, {**os.environ, **environment})
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(path, used):
    """Returns the least time and the least peak memory of each tool for the script at `path`."""
    best = {}
    for _ in range(ROUNDS):
        for name, command, environment in used:
            if os.path.getsize(path) > MOST_FOR_ALL and name not in ALL_READ:
                continue
            result = measure([*command, path], environment)
            if result:
                known = best.get(name, result)
                best[name] = (min(known[0], result[0]), min(known[1], result[1]))
    return best


def cell(result, size):
    """Returns how the result of a tool is shown."""
    if result is None:
        return "–"
    time, memory = result
    rate = size / 1e6 / time if time > 0 else 0
    return f"{time * 1000:.0f} ms, {rate:.0f} MB/s, {memory:.0f} MB"


def instructions(command):
    """Returns how many million instructions a command takes, or None if that cannot be counted."""
    if not shutil.which("valgrind"):
        return None
    count = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    shown = subprocess.run(count + command, capture_output=True, text=True).stderr
    found = re.search(r"refs: +([\d,]+)", shown)
    return int(found[1].replace(",", "")) / 1e6 if found else None


def compare(program, folder, others):
    """Prints the table that compares the tools."""
    used = tools(program)
    print("| script | bytes |", " | ".join(name for name, _, _ in used), "| instructions |")
    print("|---|---|" + "---|" * (len(used) + 1))
    own = [(title, os.path.join(folder, title.replace(" ", "-") + ".js")) for title in TITLES]
    for title, path in own + [(os.path.basename(path), path) for path in others]:
        size = os.path.getsize(path)
        best = row(path, used)
        cells = [cell(best.get(name), size) for name, _, _ in used]
        count = instructions(used[0][1] + [path])
        cells.append(f"{count:,.0f} million" if count else "–")
        print(f"| {title} | {size:,} |", " | ".join(cells), "|", flush=True)


def batches(program, folder):
    """Prints the table of batches, which one worker answers."""
    print("\n| batch | bytes of each | CPU time | scripts per second |")
    print("|---|---|---|---|")
    for count, size in BATCHES:
        path = os.path.join(folder, f"batch-{size}.ndjson")
        time = min(
            measure([program, "--batch", "--jobs", "1"], {}, path)[0] for _ in range(ROUNDS))
        print(f"| {count:,} scripts | {size:,} | {time:.2f} s | {count / time:,.0f} |")


def main():
    program, folder, *others = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    write_inputs(folder)
    compare(program, folder, others)
    batches(program, folder)


main()
