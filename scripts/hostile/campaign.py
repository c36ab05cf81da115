#!/usr/bin/env python3
"""Hands stepgraph what nobody would write, and checks that it stays up and says what it knows.

Usage: campaign.py PROGRAM [--size N] [--edits N] [--every] [--seed N] [--slack N]
                   [--files FOLDER]

`make hostile` runs it; Tests/README.md says what is checked.
"""

import argparse
import collections
import sys

from cuts import are_in_order, cuts, shown_steps, whole_programs
from engine import refusals
from inputs import Input, edits, files, fixtures, inside_run, soup
from running import run_alone, run_batch
from shapes import SHAPES


class Campaign:
    """Counts what was tried, and prints what is wrong."""

    def __init__(self, options):
        self.options = options
        self.tried = collections.Counter()
        self.faults = collections.Counter()

    def count(self, topic):
        """Counts one more input of a topic."""
        self.tried[topic] += 1

    def complain(self, topic, title, fault):
        """Prints what is wrong with an input."""
        self.faults[topic] += 1
        if self.faults[topic] <= 40:
            print(f"{topic}: {title}: {fault}", flush=True)

    def end(self):
        """Prints what was tried, and returns the exit code."""
        for topic, number in self.tried.items():
            print(f"{topic}: {number} inputs, {self.faults[topic]} faults")
        return 1 if sum(self.faults.values()) > 0 else 0

    # What holds for every answer.

    def check(self, topic, given, answer):
        """Checks an answer, which is None if there is none."""
        self.count(topic)
        fault = fault_of(answer)
        if fault:
            self.complain(topic, given.title, fault)

    # Shapes.

    def check_shapes(self):
        """Checks every shape by itself and inside of a workflow, each in a process of its own."""
        for shape in SHAPES:
            text = shape.text(self.options.size, self.options.seed)
            for title, whole in [(shape.title, text), (f"{shape.title} in run", inside_run(text))]:
                self.check_shape(Input(title, shape.language, whole), text is not whole)

    def check_shape(self, given, is_workflow):
        """Checks that a shape takes no more time and memory than it may."""
        run = run_alone(self.options.program, given)
        self.check("shapes", given, run.document)
        megabytes = len(given.text) / 1e6
        used = f"{megabytes:.1f} MB took {run.seconds:.1f} s and {run.megabytes:.0f} MB"
        seconds = self.options.slack * (2 + megabytes)
        if run.seconds > seconds or run.megabytes > 256 + 128 * megabytes:
            self.complain("limits", given.title, used)
        if is_workflow and run.document and not is_shown_or_told(run.document):
            self.complain("shapes", given.title, "the step before it is neither shown nor told")

    # Programs that are none.

    def check_batch(self, topic, inputs):
        """Checks what a batch says of inputs."""
        for given, answer in run_batch(self.options.program, inputs):
            self.check(topic, given, answer)

    def check_engine(self, programs):
        """Checks that no program with a complete workflow is one that engines refuse."""
        scripts = [each for each in programs if each.language in ("js", "mjs")]
        loaded = [each for each, why in zip(scripts, refusals(scripts)) if why is None]
        edited = edits(loaded, self.options.edits, self.options.seed + 1)
        answers = run_batch(self.options.program, edited)
        for why, (given, answer) in zip(refusals(edited), answers):
            self.check("engine", given, answer)
            if why and answer and any(each["complete"] for each in answer["workflows"]):
                self.complain("engine", given.title, f"a workflow is complete, but: {why}")

    def check_cuts(self, programs):
        """Checks that programs show the steps before the place where they were cut off."""
        wholes = whole_programs(self.options.program, programs)
        found = cuts(wholes, None if self.options.every else self.options.edits, self.options.seed)
        answers = run_batch(self.options.program, [each.given for each in found])
        for each, (given, answer) in zip(found, answers):
            self.check("cuts", given, answer)
            if not are_in_order(each.wanted, shown_steps(answer)):
                lines = ", ".join(str(place[0]) for place in each.wanted)
                self.complain("cuts", given.title, f"steps are not shown; wanted: lines {lines}")

    def check_files(self, folder):
        """Checks what is said of the files of a folder, and counts what that is."""
        said = collections.Counter()
        for given, answer in run_batch(self.options.program, files(folder)):
            self.check("files", given, answer)
            said.update({each["code"] for each in (answer or {}).get("diagnostics", [])})
        print(f"{folder}:", ", ".join(f"{code} in {number}" for code, number in said.most_common()))


def fault_of(answer):
    """Returns what is wrong with an answer, or None."""
    if answer is None:
        return "there is no answer"
    codes = [each["code"] for each in answer["diagnostics"]]
    if "analysis-failed" in codes:
        return answer["diagnostics"][codes.index("analysis-failed")]["message"]
    if "syntax-error" in codes and any(each["complete"] for each in answer["workflows"]):
        return "it has syntax errors, and a workflow is complete"
    return None


def is_shown_or_told(answer):
    """Returns whether steps are shown, or else a diagnostic says that some may be missing."""
    codes = {each["code"] for each in answer["diagnostics"]}
    return bool(shown_steps(answer)) or not codes or bool(codes & TELLING)


# What says that not all of an input was read.
TELLING = {"syntax-error", "time-limit", "memory-limit"}


def read_options():
    """Reads the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--size", type=int, default=10_000, help="repetitions in a shape")
    parser.add_argument("--edits", type=int, default=20, help="edits and cuts of each program")
    parser.add_argument("--every", action="store_true", help="cuts programs at every byte")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slack", type=float, default=1, help="how much more time it may take")
    parser.add_argument("--files", help="a folder of scripts to read besides")
    return parser.parse_args()


def main():
    options = read_options()
    campaign = Campaign(options)
    programs = fixtures()
    campaign.check_cuts(programs)
    campaign.check_batch("edits", edits(programs, options.edits, options.seed))
    campaign.check_engine(programs)
    campaign.check_batch("soup", soup(50 * options.edits, options.seed))
    if options.files:
        campaign.check_files(options.files)
    campaign.check_shapes()
    sys.exit(campaign.end())


main()
