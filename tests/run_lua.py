#!/usr/bin/env python3
"""Runs the behaviour tests under tests/lua: one behaviour, one tiny program, its expectation inline.

A test states what it must do in comments of its own (tests/README.md has the details):

    print(1 + 1)       -- expect: 2                       one line of standard output, exactly
    error("no")        -- expect error: name.lua:2: no    the uncaught error that ends the program
    os.exit(7)         -- expect exit: 7                  the exit code, where neither 0 nor an error's 1
    -- skip-differential: reason                          not comparable with the reference lua5.4
    -- heavy: reason                                      too slow for the stress modes
    -- manual: 3.3.5                                      the section that it belongs to (manual_map.py)

Every test runs in its own folder, as lua5.4 would be called there: `PROGRAM name.lua`. Tests of the
command itself say otherwise:

    -- command: -e "x = 1" FILE argument                  the words behind PROGRAM; FILE is the test's name
    -- input: text                                        one line of standard input
    -- environment: NAME=VALUE
"""

import argparse
import difflib
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parent / "lua"
ROOT = TESTS.parent.parent
REFERENCE = "lua5.4"
MODULES = "modules"  # folders of this name hold files that tests load; they are no tests themselves
OUT_OF_MEMORY = "not enough memory"
DIFF_LINES = 20  # of a failing test that are shown

DIRECTIVE = re.compile(r"-- (expect|expect error|expect exit|skip-differential|heavy|manual|command|input|environment):"
                       r"(?: ([^\r\n]*))?\r?$", re.M)

# A program that mentions one of these may catch, and so hide, the failure of an allocation.
CATCHES_ERRORS = re.compile(r"\b(x?pcall|load|loadfile|dofile|require|coroutine|__gc|__close|debug|popen)\b")


class BadTest(Exception):
    """The test itself is wrong: the runner must not go on as if it had passed."""


@dataclass
class Test:
    path: Path
    stdout: list[str] = field(default_factory=list)
    error: str | None = None
    exit_code: int | None = None
    comparable: bool = True  # with the reference implementation
    heavy: bool = False
    sections: list[str] = field(default_factory=list)  # of the manual
    command: list[str] | None = None  # the words behind the program's name, where they are no mere file name
    input: str = ""
    environment: dict[str, str] = field(default_factory=dict)


@dataclass
class Result:
    stdout: str
    error: str  # first line of standard error, without the program's name and the file's folder
    stderr: str
    exit_code: int  # negative: the signal that ended the program
    timed_out: bool


# --- reading a test ---------------------------------------------------------------------------


def read_text(path):
    """Tests may hold any bytes: those that are not UTF-8 survive as surrogates, as in outputs."""
    return path.read_bytes().decode("utf-8", "surrogateescape")


def read_test(path):
    test = Test(path)
    for kind, text in DIRECTIVE.findall(read_text(path)):
        if kind == "expect":
            test.stdout.append(text)
        elif kind == "expect error" and test.error is None and text:
            test.error = text
        elif kind == "expect exit" and test.exit_code is None and text.isdecimal():
            test.exit_code = int(text)
        elif kind == "skip-differential" and text:
            test.comparable = False
        elif kind == "heavy" and text:
            test.heavy = True
        elif kind == "manual" and not test.sections and text:
            test.sections = text.split()
        elif kind == "command" and test.command is None:
            test.command = [path.name if word == "FILE" else word for word in shlex.split(text)]
        elif kind == "input":
            test.input += text + "\n"
        elif kind == "environment" and "=" in text:
            test.environment.update([text.split("=", 1)])
        else:
            raise BadTest(f"{path}: repeated or empty '{kind}:'")
    if not test.stdout and test.error is None and test.exit_code is None:
        raise BadTest(f"{path}: no expectation")
    if test.exit_code is None:
        test.exit_code = 0 if test.error is None else 1
    return test


def find_tests(words):
    tests = [path for path in sorted(TESTS.rglob("*.lua")) if MODULES not in path.relative_to(TESTS).parts]
    if not words:
        return tests
    return [path for path in tests if any(word in name_of(path) for word in words)]


def name_of(path):
    return path.relative_to(TESTS).as_posix()


# --- running a program ------------------------------------------------------------------------


def execute(command, test, options, extra_environment=None):
    """Runs the command in the test's folder. The command leads a process group of its own, so that a
    time-out ends what it has started, too."""
    environment = {**os.environ, **options.environment, **test.environment, **(extra_environment or {})}
    process = subprocess.Popen(command, cwd=test.path.parent, env=environment, start_new_session=True,
                               stdin=subprocess.PIPE if test.input else subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        out, err = process.communicate(test.input.encode() or None, timeout=options.timeout)
        timed_out = False
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        timed_out = True
    out, err = (stream.decode("utf-8", "surrogateescape") for stream in (out, err))
    return Result(out, normalise_error(err, command, test.path), err, process.returncode, timed_out)


def normalise_error(stderr, command, path):
    line = stderr.split("\n", 1)[0]
    program, colon, message = line.partition(": ")
    if colon and any(program in (word, os.path.basename(word)) for word in command):
        line = message
    return re.sub(r"[^\s'\"]*/" + re.escape(path.name), path.name, line)


def run_source(program, test, options, extra_environment=None):
    words = [test.path.name] if test.command is None else test.command
    return execute([*program, *words], test, options, extra_environment)


def run_via_plb(test, options, extra_environment=None):
    """A program that does not compile has the result of the command that builds it."""
    *prefix, plua = options.program
    perilune = [*prefix, str(Path(plua).with_name("perilune"))]
    with tempfile.TemporaryDirectory() as folder:
        plb = os.path.join(folder, test.path.stem + ".plb")
        built = execute([*perilune, "build", test.path.name, "-o", plb], test, options)
        if built.exit_code != 0 or built.timed_out:
            return built
        return execute([*perilune, "run", "--allow-all", plb], test, options, extra_environment)


def run(test, options, extra_environment=None):
    if options.via_plb:
        return run_via_plb(test, options, extra_environment)
    return run_source(options.program, test, options, extra_environment)


# --- judging a result: each check returns the lines of its complaint, none if all is well ---------


def lines_of(text):
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def diff(expected, got):
    lines = list(difflib.unified_diff(expected, got, lineterm="", n=1))[2:]
    shown = [line for line in lines if not line.startswith("@@")]
    if len(shown) > DIFF_LINES:
        shown[DIFF_LINES:] = [f"... {len(shown) - DIFF_LINES} more lines"]
    return shown


def describe_exit(result):
    if result.exit_code < 0:
        return f"ended by {signal.Signals(-result.exit_code).name}"
    return f"exit code {result.exit_code}"


def check_ending(result, options):
    if result.timed_out:
        return [f"no end after {options.timeout:g} s"]
    if result.exit_code < 0:
        return [describe_exit(result) + (f": {result.error}" if result.error else "")]
    return []


def check_expectation(test, result, options):
    complaint = check_ending(result, options)
    complaint += diff(test.stdout, lines_of(result.stdout))
    if test.error is not None and result.error != test.error:
        complaint += [f"-error: {test.error}", f"+error: {result.error}"]
    if not check_ending(result, options) and result.exit_code != test.exit_code:
        complaint += [f"-exit code {test.exit_code}", f"+{describe_exit(result)}"]
        if test.error is None and result.error:
            complaint += [f"+error: {result.error}"]
    return complaint


def check_against_reference(test, result, options):
    reference = run_source([REFERENCE], test, options)
    complaint = diff(lines_of(reference.stdout), lines_of(result.stdout))
    if not complaint and reference.stdout != result.stdout:
        complaint += ["the last line's end differs"]
    for what in ("exit_code", "error"):
        if getattr(reference, what) != getattr(result, what):
            complaint += [f"-{what}: {getattr(reference, what)}", f"+{what}: {getattr(result, what)}"]
    return [f"against {REFERENCE}:"] + complaint if complaint else []


def check_failing_allocations(test, options):
    """Whatever allocation fails: the program ends by itself, and says why unless nobody noticed."""
    for n in fibonacci_up_to(options.allocation_bound):
        result = run(test, options, {"PERILUNE_FAIL_ALLOCATION": str(n)})
        complaint = check_ending(result, options)
        if not complaint and result.exit_code not in (0, 1, test.exit_code):
            complaint = [describe_exit(result)]
        told = OUT_OF_MEMORY in result.stderr or OUT_OF_MEMORY in result.stdout
        if not complaint and not told and not CATCHES_ERRORS.search(read_text(test.path)):
            complaint = check_expectation(test, result, options)
        if complaint:
            return [f"with PERILUNE_FAIL_ALLOCATION={n}:"] + complaint
    return []


def fibonacci_up_to(bound):
    a, b = 1, 2
    while a <= bound:
        yield a
        a, b = b, a + b


def check(test, options):
    if options.fail_allocations:
        return check_failing_allocations(test, options)
    result = run(test, options)
    complaint = check_expectation(test, result, options)
    if options.differential and test.comparable:
        complaint += check_against_reference(test, result, options)
    return complaint


# --- the command ------------------------------------------------------------------------------


def parse_arguments():
    parser = argparse.ArgumentParser(description="Runs the behaviour tests under tests/lua.")
    parser.add_argument("words", nargs="*", help="run only the tests whose path contains one of these")
    parser.add_argument("--program", default=str(ROOT / "build" / "plua"), metavar="CMD",
                        help="the interpreter under test (build/plua)")
    parser.add_argument("--differential", action="store_true",
                        help=f"compare with {REFERENCE} as well: output, exit code, first line of the error")
    parser.add_argument("--via-plb", action="store_true",
                        help="build a .plb with the perilune beside the interpreter, and run that")
    parser.add_argument("--skip-heavy", action="store_true",
                        help="leave out the tests that are too slow for a stress mode")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE",
                        help="an environment variable for every run; repeatable")
    parser.add_argument("--fail-allocations", action="store_true",
                        help="run each test many times, each time another allocation fails")
    parser.add_argument("--allocation-bound", type=int, default=5000, metavar="N",
                        help="the last allocation that --fail-allocations lets fail (5000)")
    parser.add_argument("--shard", default="1/1", metavar="I/N", help="run only part I of N, 1/N to N/N")
    parser.add_argument("--timeout", type=float, default=20, metavar="S", help="seconds for one run (20)")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count(), help="runs at the same time")
    parser.add_argument("--list", action="store_true", help="print the tests' names and run nothing")
    options = parser.parse_args()

    options.program = shlex.split(options.program)
    if not options.program:
        parser.error("--program is empty")
    options.program = [os.path.abspath(word) if "/" in word and os.path.exists(word) else word
                       for word in options.program]
    if not all("=" in setting for setting in options.env):
        parser.error("--env needs NAME=VALUE")
    options.environment = dict(setting.split("=", 1) for setting in options.env)
    shard = re.fullmatch(r"(\d+)/(\d+)", options.shard)
    if not shard or not 1 <= int(shard[1]) <= int(shard[2]):
        parser.error("--shard needs I/N with I from 1 to N")
    options.shard = int(shard[1]), int(shard[2])
    return options


def coloured(text, code):
    use = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return f"\x1b[{code}m{text}\x1b[0m" if use else text


def report(path, complaint):
    print(coloured("FAIL", 31), name_of(path))
    for line in complaint:
        line = line.encode("utf-8", "backslashreplace").decode()
        code = {"-": 32, "+": 31}.get(line[:1])
        print("    " + (coloured(line, code) if code else line), flush=True)


def main():
    options = parse_arguments()
    index, count = options.shard
    tests = [read_test(path) for path in find_tests(options.words)[index - 1::count]]
    if Path(options.program[0]).name == REFERENCE:
        tests = [test for test in tests if test.comparable]
    if options.skip_heavy:
        tests = [test for test in tests if not test.heavy]
    if options.via_plb:  # a command line of plua is not one of perilune
        tests = [test for test in tests if test.command is None]
    if options.list:
        print("\n".join(name_of(test.path) for test in tests))
        return 0

    failed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        complaints = pool.map(lambda test: check(test, options), tests)
        for test, complaint in zip(tests, complaints):
            if complaint:
                failed += 1
                report(test.path, complaint)
    summary = f"{len(tests) - failed} passed, {failed} failed"
    print(coloured(summary, 31 if failed or not tests else 32))
    return 1 if failed or not tests else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (BadTest, FileNotFoundError) as problem:
        sys.exit(f"run_lua.py: {problem}")
