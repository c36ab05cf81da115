"""Asks an engine whether it would load a program, and why not."""

import base64
import os
import shutil
import subprocess

# What is wrong with declarations, and with what a string says, is not looked for.
UNSEEN = ("has already been declared", "Undefined label", "in strict mode", "strict mode reserved",
          "Duplicate", "Illegal break", "Illegal continue", "Illegal return", "regular expression",
          "is not defined in module", "must be declared in an enclosing class")


def refusals(programs):
    """Returns why Node does not load each of some modules, or None; nothing if there is no Node.

    Of what the engine does not know by itself, such as `using`, nothing can be said.
    """
    node = shutil.which("node")
    if not node:
        return []
    script = os.path.join(os.path.dirname(__file__), "engine.mjs")
    lines = b"".join(base64.b64encode(each.text) + b"\n" for each in programs)
    run = subprocess.run([node, "--no-warnings", "--experimental-vm-modules", script], input=lines,
                         stdout=subprocess.PIPE, check=True)
    words = run.stdout.decode().splitlines()
    return [word if word and not any(each in word for each in UNSEEN) else None for word in words]
