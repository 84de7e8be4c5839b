#!/usr/bin/env python3
"""The commands of `perilune`: exit codes, and what goes to standard output and standard error.

    tests/command_line.py [PROGRAM]      (build/perilune)
"""

import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent / "build" / "perilune"

FILES = {
    "good.lua": 'local m = require "part"\nprint(m.word, ...)\n',
    "part.lua": 'return { word = "hello" }\n',
    "fails.lua": "local t\nprint(t.x)\n",
    "unfinished.lua": "x = = 1\n",
    "damaged.plb": "\x1bPlb\x01\x01",
    "wrong.pla": ".function 0\n.frame 2\nMOVE R0 R1\nRETURN0\n",
}

# What is typed, the exit code, and a piece of each stream ("" is an empty stream, None anything).
CASES = [
    ("", 2, "", "Try 'perilune --help'."),
    ("--version", 0, "(Lua 5.4)", ""),
    ("--help", 0, "commands:", ""),
    ("help", 0, "commands:", ""),
    ("help build", 0, "--strip", ""),
    ("build --help", 0, "--strip", ""),
    ("help nothing", 2, "", "there is no command 'nothing'"),
    ("nothing", 1, "", "neither a file nor a command 'nothing'"),
    ("./nothing", 1, "", "cannot open ./nothing"),
    ("run", 2, "", "which file?"),
    ("run --allow-everything good.lua", 2, "", "unknown option '--allow-everything'"),
    ("run --allow-read=/tmp good.lua", 2, "", "without a value"),
    ("-e x", 2, "", "'-e' is an option of plua"),
    ("good.lua a b", 0, "hello\ta\tb\n", ""),
    ("run good.lua", 0, "hello\n", ""),
    ("run fails.lua", 1, "", "fails.lua:2: attempt to index a nil value (local 't')"),
    ("run unfinished.lua", 1, "", "unfinished.lua:1: unexpected symbol near '='"),
    ("build good.lua -o all.plb", 0, "", ""),
    ("run all.plb c", 0, "hello\tc\n", ""),
    ("verify all.plb", 0, "", ""),
    ("verify all.plb damaged.plb", 1, "damaged.plb: F2: the file ends early (byte 6)\n", ""),
    ("run damaged.plb", 1, "", "damaged.plb: F2: the file ends early (byte 6)"),
    ("dis good.lua", 0, 'K1="part"', ""),
    ("dis all.plb", 0, "; module part", ""),
    ("dis --assembly part.lua", 0, ".function 0", ""),
    ("dis a b", 2, "", "only one file at a time"),
    ("asm wrong.pla", 1, "", "wrong.pla: V12: register 1 is read before it is set (function 0, instruction 0)"),
    ("repl good.lua", 2, "", "one word too many"),
]


def run(program, folder, words):
    return subprocess.run([program, *words.split()], cwd=folder, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, errors="replace", timeout=60)


def agrees(text, piece):
    return piece is None or (text == "" if piece == "" else piece in text)


def assembly_is_read_again(program, folder):
    """dis --assembly, asm: the program is the same to the byte, but for what only names things."""
    for name in ("good", "part", "fails"):
        run(program, folder, f"build {name}.lua -o {name}.plb --strip")
        text = run(program, folder, f"dis --assembly {name}.plb").stdout
        (folder / f"{name}.pla").write_text(text.split("; module part")[0])
        run(program, folder, f"asm {name}.pla -o again.plb")
        if run(program, folder, "dis --assembly again.plb").stdout != text.split("; module part")[0].removeprefix(
                "; module (main)\n"):
            return f"{name}.lua: the assembly is read as another program"
    return None


def main():
    program = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else PROGRAM
    failures = 0
    with tempfile.TemporaryDirectory(prefix="perilune-commands-") as name:
        folder = Path(name)
        for file, text in FILES.items():
            (folder / file).write_text(text)
        for words, code, output, errors in CASES:
            result = run(program, folder, words)
            if result.returncode == code and agrees(result.stdout, output) and agrees(result.stderr, errors):
                continue
            failures += 1
            print(f"perilune {words}\n  expected {code}, {output!r}, {errors!r}\n"
                  f"  got      {result.returncode}, {result.stdout!r}, {result.stderr!r}")
        if problem := assembly_is_read_again(program, folder):
            failures += 1
            print(problem)
    print(f"{len(CASES) + 1 - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
