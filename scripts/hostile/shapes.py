"""Inputs of one shape at any size: what is short, repeated, and closed again or left open."""

import random
from typing import Callable, NamedTuple


class Shape(NamedTuple):
    """What stands before, what is repeated, what stands between, what is repeated, what ends it."""

    language: str
    before: str
    opening: str
    between: str = ""
    closing: str = ""
    after: str = ""

    @property
    def title(self):
        parts = [self.before, f"({self.opening!r})ⁿ", self.between]
        parts += [f"({self.closing!r})ⁿ"] if self.closing else []
        return f"{self.language} {' '.join(part for part in [*parts, self.after] if part)}"

    def text(self, size, seed):
        """Returns the shape with `size` repetitions."""
        middle = self.opening * size + self.between + self.closing * size
        return (self.before + middle + self.after).encode()


class Noise(NamedTuple):
    """Bytes by chance."""

    language: str
    title: str
    make: Callable[[random.Random, int], bytes]

    def text(self, size, seed):
        """Returns `size` bytes."""
        return self.make(random.Random(seed), size)


def chosen(alphabet):
    """Returns what makes bytes of an alphabet."""
    return lambda source, size: bytes(source.choices(alphabet, k=size))


STEP = 'await step.do("a",async()=>1)'
LINE = "var x = 1; f(function(){ return 2 });\n"

SHAPES = [
    Shape("js", "", "(", "1", ")"),
    Shape("js", "", "("),
    Shape("js", "", ")"),
    Shape("js", "", "[", "", "]"),
    Shape("js", "", "["),
    Shape("js", "", "{", "", "}"),
    Shape("js", "", "{"),
    Shape("js", "", "}"),
    Shape("js", "", "`${", "1", "}`"),
    Shape("js", "", "`${"),
    Shape("js", "", "a=>", "1"),
    Shape("js", "", "a=", "1"),
    Shape("js", "", "!", "1"),
    Shape("js", "", "- ", "1"),
    Shape("js", "", "1+", "1"),
    Shape("js", "", "a?b:", "c"),
    Shape("js", "", "a?"),
    Shape("js", "a", ".b"),
    Shape("js", "a", "?.b"),
    Shape("js", "a", "()"),
    Shape("js", "a", "[0]"),
    Shape("js", "a", ".then(b)"),
    Shape("js", "", "a(", "", ")"),
    Shape("js", "", "a("),
    Shape("js", "", "if(1)", ";"),
    Shape("js", "", "if(1){}else ", "{}"),
    Shape("js", "", "for(;;)", ";"),
    Shape("js", "", "a:", ";"),
    Shape("js", "", "try{", "", "}finally{}"),
    Shape("js", "", "switch(a){case 1:", "", "}"),
    Shape("js", "switch(a){", "case 1:", "", "", "}"),
    Shape("js", "", "function f(){", "", "}"),
    Shape("js", "", "function f(){"),
    Shape("js", "", "x(function(){", "", "})"),
    Shape("js", "", "x(()=>{"),
    Shape("js", "(async()=>{", "await ", "1", "", "})()"),
    Shape("js", "", "class A extends "),
    Shape("js", "", "class A{a=", "1", "}"),
    Shape("js", "", "new ", "A"),
    Shape("js", "", "await "),
    Shape("js", "", "a||", "b"),
    Shape("js", "let ", "[", "a", "]", "=1"),
    Shape("js", "let ", "{a:", "b", "}", "=1"),
    Shape("js", "", STEP + ";"),
    Shape("js", "", STEP + "||", "1"),
    Shape("js", "", f"if(a){STEP};else ", ";"),
    Shape("js", "", "if(a){", STEP, "}"),
    Shape("js", "", "for(const a of b){", STEP, "}"),
    Shape("js", "", "try{", STEP, "}catch{}"),
    Shape("js", "", "(async()=>{", STEP, "})()"),
    Shape("js", "", "await Promise.all([", STEP, "])"),
    Shape("js", "", 'step.do("a",async()=>1);'),
    Shape("js", "a", "(step)"),
    Shape("js", "a", ".b(step)"),
    Shape("js", "a", ".then(()=>step.sleep('a',1))"),
    Shape("js", "", "<a>", "", "</a>"),
    Shape("js", "", "<a>"),
    Shape("js", "", "<a b={"),
    Shape("js", "", "/*"),
    Shape("js", "", "/"),
    Shape("js", "", '"'),
    Shape("js", "", "'\\\\"),
    Shape("js", "", "`"),
    Shape("js", "", "a,", "a"),
    Shape("js", "[", "1,", "", "", "]"),
    Shape("js", "", "var a;"),
    Shape("js", "", "// a\n"),
    Shape("js", "", ";"),
    Shape("js", "", "=>"),
    Shape("js", "", "@"),
    Shape("js", "", "<"),
    Shape("js", "", "< "),
    Shape("js", "", "a<"),
    Shape("js", "x=", "{a:", "1", "}"),
    Shape("js", "", "x={a:"),
    Shape("js", "", "case "),
    Shape("js", "", "else "),
    Shape("js", "", "\n"),
    Shape("js", "", "\0"),
    Noise("js", "js the byte FF", lambda source, size: b"\xff" * size),
    Shape("js", "", "\ufeff"),
    Noise("js", "js any bytes", lambda source, size: source.randbytes(size)),
    Noise("js", "js characters of ASCII", chosen(bytes(range(32, 127)))),
    Noise("js", "js signs", chosen(b"(){}[];,=+-/*\"'`<>!?:.a1$ \n")),
    Noise("js", "js UTF-16", lambda source, size: (LINE * (size // len(LINE))).encode("utf-16")),
    Shape("ts", "", "<"),
    Shape("ts", "", "a<"),
    Shape("ts", "", "A<", "B", ">"),
    Shape("ts", "type T=", "A<", "B", ">"),
    Shape("ts", "type T=", "[", "", "]"),
    Shape("ts", "type T=", "(a:"),
    Shape("ts", "type T=", "A|", "A"),
    Shape("ts", "type T=", "A extends B?"),
    Shape("ts", "", "(a:"),
    Shape("ts", "", "(a?:"),
    Shape("ts", "", "(<"),
    Shape("ts", "", "<T>("),
    Shape("ts", "", "f<T>("),
    Shape("ts", "", "({a:"),
    Shape("ts", "", "("),
    Shape("ts", "", "(", "1", ")"),
    Shape("tsx", "", "<a>", "", "</a>"),
    Shape("tsx", "", "<"),
]
