#!/usr/bin/env python3
"""Compares error messages with PUC Lua's, to the letter, on a corpus of erroneous programs.

The programs are made from the tables in corpus/, run with plua and with a reference, and whatever
they print, raise and return must be equal. README.md has the details.
"""

import argparse
import difflib
import fnmatch
import os
import shutil
import sys
from pathlib import Path

import corpus
from execution import Interpreter, run_all
from known_differences import DIFFERENCES

PROJECT = Path(__file__).resolve().parent.parent.parent
SHOWN = 30  # differing cases that are printed
SHOWN_LINES = 15  # of a text's beginning and of its end


def parse_arguments():
    parser = argparse.ArgumentParser(description="Compares error messages with PUC Lua's.")
    parser.add_argument("patterns", nargs="*", help="only the cases whose names match one of these (shell patterns)")
    parser.add_argument("--program", default=str(PROJECT / "build" / "plua"), help="under test (build/plua)")
    parser.add_argument("--reference", default="lua5.4", help="a PUC Lua 5.4 (lua5.4)")
    parser.add_argument("--require", action="store_true", help="fail if there is no reference")
    parser.add_argument("--list", action="store_true", help="print the cases' names and run nothing")
    parser.add_argument("--show", action="store_true", help="print the cases and what the reference makes of them")
    parser.add_argument("--limit", type=int, default=SHOWN, metavar="N", help=f"differences to print ({SHOWN})")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count(), help="processes at the same time")
    return parser.parse_args()


def selected(patterns):
    cases = corpus.all_cases()
    if not patterns:
        return cases
    return [case for case in cases if any(fnmatch.fnmatch(case.name, pattern) for pattern in patterns)]


def text_of(case):
    if hasattr(case, "text"):
        return case.text
    return "".join(f"{name}:\n{text}\n" for name, text in case.files.items()) + f"$ lua {' '.join(case.arguments)}"


def indented(text):
    lines = printable(text).split("\n")
    if len(lines) > 2 * SHOWN_LINES:
        lines[SHOWN_LINES:-SHOWN_LINES] = [f"... {len(lines) - 2 * SHOWN_LINES} lines ..."]
    return "".join(f"    {line if len(line) < 300 else line[:280] + ' ...'}\n" for line in lines)


def printable(text):
    return "".join(c if c in "\n\t" or " " <= c <= "~" else f"\\x{ord(c):02x}" for c in text)


def difference(expected, got):
    lines = list(difflib.unified_diff(expected.split("\n"), got.split("\n"), lineterm="", n=2))[2:]
    return "\n".join(line for line in lines if not line.startswith("@@"))


def kind_of_difference(expected, got):
    """What remains of the two without what they begin and end with alike."""
    start = len(os.path.commonprefix([expected, got]))
    end = len(os.path.commonprefix([expected[start:][::-1], got[start:][::-1]]))
    return expected[start:len(expected) - end], got[start:len(got) - end]


def report(different, expected, got, limit):
    """Of cases that differ in the same way only the first is printed."""
    groups = {}
    for case in different:
        groups.setdefault(kind_of_difference(expected[case.name], got[case.name]), []).append(case)
    for cases in list(groups.values())[:limit]:
        name = cases[0].name
        print(f"FAIL {printable(name)}" + (f" and {len(cases) - 1} others alike" if len(cases) > 1 else ""))
        print(indented(text_of(cases[0])) + indented(difference(expected[name], got[name])), flush=True)
    if len(groups) > limit:
        print(f"... and {len(groups) - limit} differences of other kinds")


def sort_out(different, expected, got, version):
    """The cases whose difference is not known, and the known differences that none of them shows."""
    known = [difference for difference in DIFFERENCES if difference.concerns(version)]
    unknown, unseen = [], list(known)
    for case in different:
        texts = expected[case.name], got[case.name]
        explanation = next((difference for difference in known if difference.covers(case, *texts)), None)
        if explanation is None:
            unknown.append(case)
        elif explanation in unseen:
            unseen.remove(explanation)
    return unknown, unseen


def main():
    options = parse_arguments()
    cases = selected(options.patterns)
    if options.list:
        print("\n".join(printable(case.name) for case in cases))
        return 0
    if shutil.which(options.reference) is None:
        print(f"there is no {options.reference}: skipped")
        return 1 if options.require else 0
    reference, subject = Interpreter(options.reference), Interpreter(options.program)
    expected = run_all(reference, cases, options.jobs)
    if options.show:
        for case in cases:
            print(f"{case.name}\n{indented(text_of(case))}  ->\n{indented(expected[case.name])}")
        return 0
    got = run_all(subject, cases, options.jobs)
    different = [case for case in cases if got[case.name] != expected[case.name]]
    unknown, unseen = sort_out(different, expected, got, reference.version())
    report(unknown, expected, got, options.limit)
    if options.patterns:
        unseen = []  # it may concern the cases that were left out
    for difference in unseen:
        print(f"FAIL a known difference is not seen any more: {difference.reason}")
    print(f"{len(cases) - len(different)} equal, {len(different) - len(unknown)} known differences, {len(unknown)} unknown")
    return 1 if unknown or unseen or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
