#!/usr/bin/env python3
"""Checks the arrows between the layers (design, section 2) by what the sources include.

Prints one line for each include, or file, that breaks a rule; exit code 1 if there is any."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SUFFIXES = {".h", ".cpp", ".re"}
MAX_LINES = 800
LONG_FILES = {}  # path: why it may be longer

# What the files of a folder may include, as prefixes of the path. The first folder that fits rules.
SPEC = ("opcodes.def", "object_kinds.def", "metamethods.def", "messages.def", "capabilities.def")
BYTECODE = ("vm/bytecode/", "opcodes.def")
LAYERS = [
    ("gc/", ("gc/",)),
    ("vm/bytecode/", BYTECODE),
    ("compiler/", ("compiler/", *BYTECODE)),
    ("vm/", ("vm/", "gc/", *SPEC)),
    ("stdlib/embed/", ("compiler/", *BYTECODE)),  # a tool of the build
    ("stdlib/base_library.cpp", ("stdlib/", "vm/", "compiler/compile.h")),  # load
    ("stdlib/", ("stdlib/", "vm/")),
    # The contract with the VM, and layouts.
    ("jit/", ("jit/", "vm/tier/interface.h", "vm/feedback.h", "vm/object.h", "vm/state.h", *BYTECODE)),
    ("cli/", ("cli/", "stdlib/", "compiler/", "vm/", "perilune/")),
]

# Headers of the system, which only these may include (rule D4).
SYSTEM = re.compile(r"(sys|arpa|net|netinet)/.*|(unistd|fcntl|pthread|termios|dlfcn|poll|dirent|pwd|grp|netdb|"
                    r"sched|semaphore|spawn|glob|fnmatch|langinfo|strings|syslog|windows|winsock2|io|direct)\.h")
MAY_USE_THE_SYSTEM = ("gc/", "stdlib/host/", "cli/terminal", "cli/line_editor")

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.M)


def sources():
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for path in sorted(filter(None, listed.split("\0"))):
        if Path(path).suffix in SUFFIXES and (ROOT / path).is_file():
            yield path


def is_test(path):
    """Tests and fuzzers may include what is below the layer that they test."""
    return bool({"tests", "fuzz", "examples"} & set(Path(path).parts))


def check_includes(path, text):
    allowed = next((prefixes for folder, prefixes in LAYERS if path.startswith(folder)), None)
    for quote, header in INCLUDE.findall(text):
        if quote == '"' and allowed is not None and not header.startswith(allowed):
            yield f'{path}: may not include "{header}"'
        if quote == "<" and SYSTEM.fullmatch(header) and not path.startswith(MAY_USE_THE_SYSTEM):
            yield f"{path}: may not include <{header}>"


def check_length(path, text):
    lines = text.count("\n")
    if lines > MAX_LINES and path not in LONG_FILES:
        yield f"{path}: {lines} lines, more than {MAX_LINES}"


def main():
    complaints, count = [], 0
    for path in sources():
        text = (ROOT / path).read_text(encoding="utf-8")
        count += 1
        complaints += check_length(path, text)
        if not is_test(path):
            complaints += check_includes(path, text)
    complaints += [f"{path}: need not be listed in LONG_FILES" for path in LONG_FILES
                   if not (ROOT / path).is_file() or (ROOT / path).read_text().count("\n") <= MAX_LINES]
    print("\n".join(complaints) if complaints else f"{count} files keep to their layers")
    return 1 if complaints or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
