#!/usr/bin/env python3
"""The map between the reference manual and the behaviour tests: checks it, or answers from it.

    tests/manual_map.py               checks that spec/semantics.md and tests/lua agree (exit code 1 if not)
    tests/manual_map.py 3.3.5 6.4     lists the tests of these sections
    tests/manual_map.py string.rep    lists the tests that mention this function

A test belongs to the sections that its line "-- manual: 3.3.5" names, else to the section of its folder.
spec/semantics.md has both tables: the sections with the folders of their tests, and the folders."""

import argparse
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from run_lua import ROOT, TESTS, BadTest, find_tests, name_of, read_test, read_text

MAP = ROOT / "spec" / "semantics.md"
SECTION_ROW = re.compile(r"\| §([\d.]+) \| [^|]+ \| ([^|]+) \|")
FOLDER_ROW = re.compile(r"\| `(\w+)` \| [^|]+ \| §([\d.]+) \|")

# Everything that a program finds, as "library.name", "file:name" or the name of a global.
WALK = """
arg = nil
for name, value in pairs(_G) do
  if value ~= _G and type(value) == "table" then
    for field in pairs(value) do print(name .. "." .. field) end
  else
    print(name)
  end
end
for name in pairs(getmetatable(io.stdout).__index) do print("file:" .. name) end
"""

# Which section describes the names of a library.
SECTION_OF_LIBRARY = {"coroutine": "6.2", "package": "6.3", "string": "6.4", "utf8": "6.5", "table": "6.6",
                      "math": "6.7", "io": "6.8", "file": "6.8", "os": "6.9", "debug": "6.10"}
SECTION_OF_GLOBAL = {"require": "6.3"}  # all others: §6.1


def read_map():
    """The folders of each section, and the section of each folder."""
    sections, folders = {}, {}
    for line in MAP.read_text(encoding="utf-8").splitlines():
        if row := SECTION_ROW.match(line):
            sections[row[1]] = set(re.findall(r"`(\w+)`", row[2]))
        elif row := FOLDER_ROW.match(line):
            folders[row[1]] = row[2]
    return sections, folders


def folder_of(test):
    return test.path.relative_to(TESTS).parts[0]


def tests_by_section(folders):
    result = defaultdict(list)
    for path in find_tests([]):
        test = read_test(path)
        for section in test.sections or [folders.get(folder_of(test), "")]:
            result[section].append(test)
    return result


def mentions(name):
    """What a test that uses this function contains. Strings and files have methods."""
    library, _, field = name.rpartition(".") if "." in name else name.rpartition(":")
    if library in ("string", "file"):
        return re.compile(rf"[.:]{field}\b")
    return re.compile(rf"\b{re.escape(name)}\b")


# --- the checks: each yields its complaints ---------------------------------------------------------


def check_sections(sections, tests):
    for section in sorted(set(tests) - set(sections)):
        for test in tests[section]:
            yield f"{name_of(test.path)}: §{section or '?'} has no row in {MAP.name}"
    for section, wanted in sections.items():
        found = {folder_of(test) for test in tests[section]}
        for folder in sorted(wanted - found):
            yield f"§{section}: no test in tests/lua/{folder}"
        for folder in sorted(found - wanted):
            example = next(test for test in tests[section] if folder_of(test) == folder)
            yield f"§{section}: {MAP.name} does not name the folder of {name_of(example.path)}"


def check_folders(folders):
    present = {path.name for path in TESTS.iterdir() if path.is_dir()}
    for folder in sorted(present - set(folders)):
        yield f"tests/lua/{folder}: has no row in {MAP.name}"
    for folder in sorted(set(folders) - present):
        yield f"{MAP.name}: there is no tests/lua/{folder}"


def check_library(program, tests):
    walked = subprocess.run([program, "-e", WALK], check=True, capture_output=True, text=True)
    texts = {section: [read_text(test.path) for test in tests[section]] for section in tests}
    for name in sorted(walked.stdout.split()):
        library = re.split("[.:]", name)[0]
        section = SECTION_OF_LIBRARY.get(library) or SECTION_OF_GLOBAL.get(name, "6.1")
        belonging = [text for s in texts if s == section or s.startswith(section + ".") for text in texts[s]]
        if not any(mentions(name).search(text) for text in belonging):
            yield f"§{section}: no test mentions {name}"


# --- the command -------------------------------------------------------------------------------------


def list_tests(words, tests):
    for word in words:
        if re.fullmatch(r"[\d.]+", word):
            found = tests[word]
        else:
            found = [test for test in map(read_test, find_tests([])) if mentions(word).search(read_text(test.path))]
        print("\n".join(name_of(test.path) for test in found))


def main():
    parser = argparse.ArgumentParser(description="Checks the map between the manual and tests/lua, or answers from it.")
    parser.add_argument("words", nargs="*", help="sections or functions whose tests are listed")
    parser.add_argument("--program", default=str(ROOT / "build" / "plua"), metavar="FILE",
                        help="the interpreter whose libraries count (build/plua)")
    options = parser.parse_args()

    sections, folders = read_map()
    tests = tests_by_section(folders)
    if options.words:
        list_tests(options.words, tests)
        return 0
    complaints = [*check_sections(sections, tests), *check_folders(folders), *check_library(options.program, tests)]
    print("\n".join(complaints) if complaints else f"{len(sections)} sections have their tests")
    return 1 if complaints or not sections or not folders else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BadTest, FileNotFoundError) as problem:
        sys.exit(f"manual_map.py: {problem}")
