#!/usr/bin/env python3
"""Times stepgraph on generated scripts, next to other tools that read JavaScript.

Usage: bench.py PROGRAM FOLDER [SCRIPT...]

The scripts are made in FOLDER, of a fixture and of code around it; further ones can be named. Each
tool that is installed reads each script some times, in turn with the others, each time as a process
of its own. What counts is the least CPU time (user and system), start-up included, and the peak
memory. The result is a table in Markdown.
"""

import os
import random
import shutil
import sys

FIXTURE = "Fixtures/workflows/article/functions.js"
ROUNDS = int(os.environ.get("ROUNDS", "5"))

WRAPPED = """
class WrappedWorkflow extends WorkflowEntrypoint {
  async run(event, step) {
    await step.do("first", async () => 1);
    for (const item of event.payload.items) await step.do("item", async () => item);
  }
}
globalThis.WrappedWorkflow = WrappedWorkflow;
"""

ACORN = """
const acorn = require("acorn"), fs = require("fs");
acorn.parse(fs.readFileSync(process.argv[1], "utf8"), { ecmaVersion: 2022, sourceType: "module" });
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


def scripts(folder):
    """Writes the scripts, and returns what each is, with its path."""
    with open(FIXTURE) as file:
        program = "".join(line for line in file if not line.startswith("//"))
    bundle = {
        "2 KB source": program + filler(800, 1),
        "50 KB bundle": filler(50_000, 2) + program,
        "1 MB bundle": filler(1_000_000, 3) + program,
        "10 MB bundle": filler(10_000_000, 4) + program,
        "1 MB in a function": "(()=>{" + filler(1_000_000, 5) + WRAPPED + "})();\n",
        "10 MB without a workflow": filler(10_000_000, 6) + "export{f0};\n",
    }
    os.makedirs(folder, exist_ok=True)
    result = []
    for title, text in bundle.items():
        path = os.path.join(folder, title.replace(" ", "-") + ".js")
        with open(path, "w") as file:
            file.write(text)
        result.append((title, path))
    return result


def tools(program):
    """Returns what each tool is called, with its command and what it adds to the environment."""
    found = [
        ("stepgraph", [program, "--quiet", "--fail-on", "never"], {}),
        ("all parsed", [program, "--quiet", "--fail-on", "never"],
         {"STEPGRAPH_PARSE": "everything"}),
    ]
    if shutil.which("oxlint"):
        options = ["--silent", "--threads=1", "--allow=all", "--deny=no-debugger"]
        found.append(("oxlint", ["oxlint", *options], {}))
    if shutil.which("esbuild"):
        found.append(("esbuild", ["esbuild", "--log-level=error"], {"GOMAXPROCS": "1"}))
    if shutil.which("node") and os.path.isdir("/usr/share/nodejs/acorn"):
        found.append(("node + acorn", ["node", "-e", ACORN], {"NODE_PATH": "/usr/share/nodejs"}))
    found.append(("grep -c", ["grep", "-c", "WorkflowEntrypoint"], {}))
    found.append(("cat", ["cat"], {}))
    return found


def measure(command, environment):
    """Runs a command, and returns its CPU time in seconds and its peak memory in MB."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(null, descriptor)
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


def main():
    program, folder, *others = sys.argv[1:]
    used = tools(program)
    print("| script | bytes |", " | ".join(name for name, _, _ in used), "|")
    print("|---|---|" + "---|" * len(used))
    for title, path in scripts(folder) + [(os.path.basename(path), path) for path in others]:
        size = os.path.getsize(path)
        best = row(path, used)
        cells = [cell(best.get(name), size) for name, _, _ in used]
        print(f"| {title} | {size:,} |", " | ".join(cells), "|", flush=True)


main()
