#!/usr/bin/env python3
"""Shows how the time and the memory that stepgraph takes grow with what a script holds.

Usage: growth.py PROGRAM FOLDER

Of each shape, scripts with 10, 100, 1,000 and 10,000 of something are made in FOLDER, and each is
read some times. What counts is the least CPU time and the peak memory. The result is a table in
Markdown.
"""

import os
import sys

ROUNDS = int(os.environ.get("ROUNDS", "3"))
SIZES = 10, 100, 1_000, 10_000

IMPORT = 'import { WorkflowEntrypoint } from "cloudflare:workers";\n'
# A script that is short is parsed as a whole; what is to be seen is that most of it is not.
PART = "function unused#(a) { for (const b of a) if (b > 1) return `${b} of ${a.length}`; }\n" * 12


def workflow(body, name="Mine", members=""):
    """Returns a class that runs `body`."""
    return (f"export class {name} extends WorkflowEntrypoint {{\n"
            f"  async run(event, step) {{\n{body}  }}\n{members}}}\n")


def many(line, count):
    """Returns `line` as often as `count` says, with the number for every `#`."""
    return "".join(line.replace("#", str(number)) for number in range(count))


STEP = "    await step.do('s#', async () => #);\n"
SHAPES = {
    "KB of code around a workflow": lambda n: many(PART, n) + workflow(STEP),
    "steps": lambda n: workflow(many(STEP, n)),
    "steps that need the one before": lambda n: workflow(
        "    let a = 0;\n" + many("    a = await step.do('s#', async () => a);\n", n)),
    "steps at once": lambda n: workflow(
        "    await Promise.all([\n" + many("step.do('s#', async () => #),\n", n) + "]);\n"),
    "branches": lambda n: workflow(many("    if (event.payload.a#)" + STEP, n)),
    "loops": lambda n: workflow(many("    for (const a of event.payload.a#)" + STEP, n)),
    "guarded steps": lambda n: workflow(
        many("    try {" + STEP + "} catch { await step.sleep('b#', 1000); }\n", n)),
    "functions": lambda n: many(
        "async function f#(step) { await step.do('s#', async () => #); }\n", n)
        + workflow(many("    await f#(step);\n", n)),
    "methods": lambda n: workflow(
        many("    await this.m#(step);\n", n),
        members=many("  async m#(step) { await step.do('s#', async () => #); }\n", n)),
    "workflows": lambda n: many(workflow(STEP, name="W#"), n),
    "entries of a table": lambda n: "const table = {\n" + many("  k#: { name: 'n#' },\n", n)
        + "};\n" + workflow(
            "    for (const key in table) await step.do(table[key].name, async () => 1);\n"),
    "ifs in each other": lambda n: workflow(
        many("if (event.payload.a#) {\n", n) + STEP + "}" * n + "\n"),
    "parentheses in each other": lambda n: workflow(
        "    await step.do('s', async () => " + "(" * n + "1" + ")" * n + ");\n"),
}


def measure(command):
    """Runs a command, and returns its CPU time in seconds and its peak memory in MB."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for descriptor in range(3):
            os.dup2(null, descriptor)
        os.execvp(command[0], command)
    _, _, usage = os.wait4(child, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cell(program, path):
    """Returns what reading the script at `path` takes, as it is shown."""
    results = [measure([program, "--quiet", "--fail-on", "never", path]) for _ in range(ROUNDS)]
    time, memory = min(time for time, _ in results), min(memory for _, memory in results)
    return f"{time * 1000:,.0f} ms, {memory:.0f} MB"


def main():
    program, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    print("| number of |", " | ".join(f"{size:,}" for size in SIZES), "|")
    print("|---|" + "---|" * len(SIZES))
    for title, make in SHAPES.items():
        cells = []
        for size in SIZES:
            path = os.path.join(folder, f"{title.replace(' ', '-')}-{size}.js")
            with open(path, "w") as file:
                file.write(IMPORT + make(size).replace("#", "0"))
            cells.append(cell(program, path))
        print(f"| {title} |", " | ".join(cells), "|", flush=True)


main()
