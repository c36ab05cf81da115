"""Programs that end too early, and the steps that they have to show all the same."""

import os
import random
import re
import subprocess
import tempfile
from typing import NamedTuple

from inputs import Input
from running import ENVIRONMENT, run_batch

# What can stand between a class and a statement of its method without keeping it from running.
PLAIN = {
    "block", "ifStatement", "elseClause", "forStatement", "forInStatement", "whileStatement",
    "doStatement", "tryStatement", "catchClause", "finallyClause", "switchStatement", "switchBody",
    "switchCase", "switchDefault", "labeledStatement", "method", "classBody", "classDeclaration",
    "exportStatement", "program",
}


class Node(NamedTuple):
    """A node of a syntax tree."""

    kind: str
    lower: int
    upper: int
    parent: int
    text: str

    @property
    def is_statement(self):
        return self.kind.endswith("Statement") or self.kind.endswith("Declaration")


def syntax_trees(program, inputs):
    """Returns the nodes of each input, as stepgraph prints them."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, given in enumerate(inputs):
            paths.append(os.path.join(folder, f"{number}.{given.language}"))
            with open(paths[-1], "wb") as file:
                file.write(given.text)
        printed = subprocess.run(
            [program, "--emit", "syntax", *paths], stdout=subprocess.PIPE, env=ENVIRONMENT,
            check=True).stdout.decode()
    return [nodes(text) for text in re.split(r"^(?=program )", printed, flags=re.M)[1:]]


def nodes(text):
    """Reads a tree of which each line is a node, indented by its depth."""
    found, open_nodes = [], []
    for match in re.finditer(r"^( *)(\w+) (\d+)\.\.<(\d+) ?(.*)", text, flags=re.M):
        depth = len(match[1]) // 2
        del open_nodes[depth:]
        parent = open_nodes[-1] if open_nodes else -1
        found.append(Node(match[2], int(match[3]), int(match[4]), parent, match[5]))
        open_nodes.append(len(found) - 1)
    return found


def is_run(tree, index):
    """Returns whether a method is called `run`."""
    return any(node.parent == index and node.kind == "propertyName" and node.text == "run"
               for node in tree[index + 1: index + 10])


def plain_end(tree, lower, upper):
    """Returns where the statement around a call ends; None if another function than `run` is
    around it."""
    index = next((i for i, node in enumerate(tree)
                  if (node.kind, node.lower, node.upper) == ("call", lower, upper)), -1)
    while index >= 0 and not tree[index].is_statement:
        # A field of a class gets its value when an object is made, which may be behind the cut.
        if tree[index].kind in ("arrowFunction", "functionExpression", "method", "field"):
            return None
        index = tree[index].parent
    end = tree[index].upper if index >= 0 else None
    while index >= 0:
        index = tree[index].parent
        if index >= 0 and (tree[index].kind not in PLAIN
                           or tree[index].kind == "method" and not is_run(tree, index)):
            return None
    return end


def steps(nodes_of_graph):
    """Yields the places of the steps of nodes and of what they hold, in their order."""
    for node in nodes_of_graph:
        if node["type"].startswith("step_") and "source" in node:
            place = node["source"]
            yield tuple(place[key] for key in ("line", "column", "end_line", "end_column"))
        for held in [node, *node.get("branches", [])]:
            yield from steps(held.get("nodes", []))
        for key in ("try_block", "catch_block", "finally_block"):
            if node.get(key):
                yield from steps(node[key]["nodes"])


def shown_steps(answer):
    """Returns the places of the steps that workflows run themselves, each once."""
    workflows = answer["workflows"] if answer else []
    return list(dict.fromkeys(place for each in workflows for place in steps(each["nodes"])))


def offset(lines, line, column):
    """Returns the byte at which a line and a column in UTF-16 units stand."""
    before = sum(len(text) for text in lines[: line - 1])
    if line > len(lines):  # It ends with the file.
        return sum(map(len, lines))
    units = lines[line - 1].decode().encode("utf-16-le")[: 2 * (column - 1)]
    return before + len(units.decode("utf-16-le").encode())


class Whole(NamedTuple):
    """A program, and its steps, each with where the statement around it ends."""

    program: Input
    ends: list


def whole_programs(program, inputs):
    """Returns programs with what they have to show when they are cut off."""
    trees = syntax_trees(program, inputs)
    found = []
    for (given, answer), tree in zip(run_batch(program, inputs), trees):
        lines = given.text.splitlines(keepends=True)
        ends = []
        for place in shown_steps(answer):
            lower, upper = offset(lines, *place[:2]), offset(lines, *place[2:])
            end = plain_end(tree, lower, upper)
            if end is not None:
                ends.append((place, end))
        found.append(Whole(given, ends))
    return found


class Cut(NamedTuple):
    """A program that was cut off, and the places of the steps that it has to show."""

    given: Input
    wanted: list


def cut(whole, length):
    """Returns the first bytes of a program."""
    given = whole.program
    title = f"{given.title}, the first {length} bytes"
    wanted = [place for place, end in whole.ends if end <= length]
    return Cut(Input(title, given.language, given.text[:length]), wanted)


def cuts(programs, count, seed):
    """Returns programs that end too early: `count` of each, or at every byte if that is None."""
    source = random.Random(f"cuts {seed}")
    found = []
    for whole in programs:
        size = len(whole.program.text)
        places = range(size) if count is None else (source.randrange(size) for _ in range(count))
        found += [cut(whole, length) for length in places]
    return found


def are_in_order(wanted, shown):
    """Returns whether all that is wanted is shown, in the same order."""
    rest = iter(shown)
    return all(place in rest for place in wanted)
