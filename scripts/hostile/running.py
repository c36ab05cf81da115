"""Runs stepgraph: alone, with its time and memory measured, or on many inputs as a batch."""

import base64
import json
import os
import subprocess
import sys
import tempfile
from typing import NamedTuple, Optional

ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
MOST_SECONDS = 60


class Run(NamedTuple):
    """What a run has used and said; there is no document if it crashed or was stopped."""

    seconds: float
    megabytes: float
    document: Optional[dict]


def run_alone(program, given):
    """Analyzes an input in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        script, output = (os.path.join(folder, name) for name in ("script", "output.json"))
        with open(script, "wb") as file:
            file.write(given.text)
        command = [program, "--lang", given.language.lstrip("cm"), "--quiet", "--no-link"]
        status, seconds, megabytes = measured([*command, "--output", output, script])
        document = read_document(output) if status in (0, 1) else None
        if status == 2:  # It is no text.
            document = {"workflows": [], "diagnostics": []}
        return Run(seconds, megabytes, document)


def measured(command):
    """Runs a command, and returns how it ended, and the seconds and megabytes that it took."""
    # The system counts the memory of the process that starts another: so a small one does.
    starter = [sys.executable, "-SE", os.path.join(os.path.dirname(__file__), "measure.py")]
    run = subprocess.run([*starter, str(MOST_SECONDS), *command], stdin=subprocess.DEVNULL,
                         stdout=subprocess.PIPE, env=ENVIRONMENT, check=True)
    status, seconds, kilobytes = run.stdout.split()
    return int(status), float(seconds), int(kilobytes) / 1024


def read_document(path):
    """Returns the JSON of a file, or None if it is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return None


def run_batch(program, inputs, jobs=2):
    """Analyzes inputs as a batch, and yields each with its answer, or with None if it is no JSON."""
    command = [program, "--batch", "--no-link", "--source-map", "none"]
    command += ["--jobs", str(jobs)]
    with tempfile.TemporaryFile() as records, tempfile.TemporaryFile() as answers:
        for number, given in enumerate(inputs):
            body = base64.b64encode(given.text).decode()
            record = {"id": number, "filename": f"input.{given.language}", "body": body}
            records.write(json.dumps(record).encode() + b"\n")
        records.seek(0)
        subprocess.run(command, stdin=records, stdout=answers, env=ENVIRONMENT, check=True)
        answers.seek(0)
        for number, given in enumerate(inputs):
            yield given, read_answer(answers.readline(), number)


def read_answer(line, number):
    """Returns the answer of a line, or None if it is not the answer to that record."""
    try:
        answer = json.loads(line)
    except ValueError:
        return None
    return answer if answer.get("id") == number else None
