"""Inputs that are like programs, and are none."""

import os
import random
from typing import NamedTuple

IMPORT = b'import{WorkflowEntrypoint}from"cloudflare:workers";'
HEAD = IMPORT + (
    b"export class W extends WorkflowEntrypoint{async run(event,step){"
    b'await step.do("first",async()=>1);\n')
TAIL = b'\n;await step.do("last",async()=>1)}}'

TOKENS = (
    "await async function class extends return yield if else for while do switch case default try "
    "catch finally throw break continue new delete typeof void in of instanceof let const var "
    "import export from static get set super this null true step event run a b c 1 0.5 'x' \"y\" "
    "`z` `${ } ( ) [ ] { } ; , . ?. ?? ... => = += ??= == === != < > <= << + - * ** / % & | ^ ! ~ "
    "&& || ? : @ # \\ // /* */ /a/ <a> </a> step.do( step.sleep( Promise.all([ \n").split(" ")


class Input(NamedTuple):
    """A file that is to be analyzed."""

    title: str
    language: str
    text: bytes


def inside_run(text):
    """Returns a program that has `text` between the first step and the last."""
    return HEAD + text + TAIL


def fixtures(folder="Fixtures/workflows"):
    """Returns the programs below a folder, without what is expected of them."""
    found = []
    for path, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            language = name.rsplit(".", 1)[-1]
            if language in ("js", "mjs", "ts", "tsx"):
                with open(os.path.join(path, name), "rb") as file:
                    text = file.read()
                end = text.find(b"\n//= ")
                title = os.path.join(os.path.basename(path), name)
                found.append(Input(title, language, text if end < 0 else text[: end + 1]))
    return found


def edited(program, source):
    """Returns a program with one byte changed, added or removed."""
    text, place = program.text, source.randrange(len(program.text))
    byte = bytes([source.choice(b"(){}[];,=+-/*\"'`<>!?:.a1$#@\\ \n") if source.random() < 0.8
                  else source.randrange(256)])
    before, after = text[:place], text[place + 1:]
    kind, changed = source.choice([
        ("changed", before + byte + after), ("added", before + byte + text[place:]),
        ("removed", before + after)])
    return Input(f"{program.title}, byte {place} {kind} ({byte!r})", program.language, changed)


def edits(programs, count, seed):
    """Returns programs that differ in one byte from others, `count` of each."""
    source = random.Random(f"edits {seed}")
    return [edited(program, source) for program in programs for _ in range(count)]


def soup(count, seed):
    """Returns tokens in any order, by themselves and inside of `run`, and bytes by chance."""
    source = random.Random(f"soup {seed}")
    found = []
    for number in range(count):
        words = " ".join(source.choices(TOKENS, k=source.randrange(1, 200))).encode()
        noise = source.randbytes(source.randrange(1, 400))
        language = source.choice(["js", "ts", "tsx"])
        for kind, text in [("tokens", words), ("bytes", noise)]:
            found.append(Input(f"{kind} {number}", language, text))
            found.append(Input(f"{kind} {number} in run", language, inside_run(text)))
    return found


def files(folder):
    """Returns the scripts below a folder."""
    found = []
    for path, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            full = os.path.join(path, name)
            if name.endswith((".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx")) \
                    and os.path.isfile(full):
                with open(full, "rb") as file:
                    found.append(Input(full, name.rsplit(".", 1)[-1], file.read()))
    return found
