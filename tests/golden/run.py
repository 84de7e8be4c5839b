#!/usr/bin/env python3
"""Compares the bytecode of small programs with what it was when somebody last looked at it.

X.lua has its listing, what `perilune dis X.lua` prints, beside it in X.dis. After a change of the
compiler that is meant, write the listings anew with --bless, and read the difference.

    tests/golden/run.py [--bless] [--perilune PROGRAM] [WORD...]
"""

import argparse
import difflib
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def listing(perilune, program):
    result = subprocess.run([perilune, "dis", program.name], cwd=HERE, stdin=subprocess.DEVNULL,
                            capture_output=True, timeout=60)
    if result.returncode != 0:
        sys.exit(f"golden: {program.name}: {result.stderr.decode(errors='replace').strip()}")
    return result.stdout.decode()


def check(path, text):
    expected = path.read_text() if path.exists() else ""
    difference = list(difflib.unified_diff(expected.splitlines(), text.splitlines(), path.name,
                                           path.stem + " now", lineterm=""))
    print("\n".join(difference), end="\n" if difference else "")
    return expected == text


def main():
    parser = argparse.ArgumentParser(description="Compares listings of bytecode with the golden ones.")
    parser.add_argument("words", nargs="*", help="only the programs whose names contain one of these")
    parser.add_argument("--bless", action="store_true", help="write the listings anew")
    parser.add_argument("--perilune", default=str(HERE.parent.parent / "build" / "perilune"), metavar="PROGRAM")
    options = parser.parse_args()

    programs = [path for path in sorted(HERE.glob("*.lua"))
                if not options.words or any(word in path.name for word in options.words)]
    changed = 0
    for program in programs:
        path, text = program.with_suffix(".dis"), listing(Path(options.perilune).resolve(), program)
        if options.bless:
            path.write_text(text)
        elif not check(path, text):
            changed += 1
    for path in sorted(HERE.glob("*.dis")):
        if not path.with_suffix(".lua").exists():
            print(f"{path.name}: there is no such program any more")
            changed += 1
    print(f"{len(programs) - changed} listings as they were, {changed} changed")
    return 1 if changed or not programs else 0


if __name__ == "__main__":
    sys.exit(main())
