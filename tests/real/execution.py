"""One run of a program by an interpreter, and whether two runs did the same."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import threading

# What differs from run to run in every interpreter.
MASKS = (
    (r"\b0x[0-9a-f]{6,}", "0xADDRESS"),
    (r"\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9][0-9] [0-9:]{8} [0-9]{4}\b", "DATE"),
    (r"Started on .*|timestamp=.*", "DATE"),
    (r"(?<![0-9.])[0-9]+\.[0-9]+(e-[0-9]+)?(\x1b\[0m)? ?(second\(s\)|seconds|sec|s|ms)(?!\w)", "DURATION"),
    (r"approximately [0-9]+ second", "DURATION"),
    # In a traceback, a function that two loaded modules have: lua5.4 names the one that pairs meets first.
    (r"in function '(?:[\w.]+\.)?(\w+)'", r"in function '\1'"),
)


# What test frameworks write for tests that pass and that fail: a line for each, or a number in the sum.
PASSED = (r"^ok \d", r"^\W*(?:PASS|pass)\b", r"^✔", r"\b(\d+) passed\b", r"\b(\d+) success(?:es)?\b",
          r"\b(\d+) PASSED\b", r"\bPass: (\d+)", r"^PASSED: +(\d+)")
FAILED = (r"^not ok \d", r"^\W*(?:FAIL|fail)\b", r"^✘", r"(?<!out of )\b(\d+) failed\b", r"\b(\d+) failures?\b",
          r"\b(\d+) FAILED\b", r"\bFailed : (\d+)", r"^FAILED: +(\d+)")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Tests:
    """How many of a run's tests passed."""

    def __init__(self, passed, number, what):
        self.passed, self.number, self.what = passed, number, what

    def __str__(self):
        of_all = "" if self.passed == self.number else f" of {self.number}"
        return f"{self.passed}{of_all} {self.what}{'' if self.number == 1 else 's'}"


def count(patterns, text):
    """By the pattern that says the most: a framework may write both the lines and the sum."""
    def by(pattern):
        found = re.findall(pattern, text, re.MULTILINE)
        return sum(int(number) if number.isdigit() else 1 for number in found)

    return max(by(pattern) for pattern in patterns)


class Outcome:
    """Exit code (or "time-out"), masked standard output and error, and seconds of processor time."""

    def __init__(self, code, output, errors, seconds):
        self.code, self.output, self.errors, self.seconds = code, output, errors, seconds
        self.commands, self.good_commands = 1, int(code == 0)

    @staticmethod
    def of_all(outcomes):
        """One for several commands: the first exit code that is not 0, and the texts one after the other."""
        code = next((one.code for one in outcomes if one.code != 0), 0)
        whole = Outcome(code, "".join(one.output for one in outcomes), "".join(one.errors for one in outcomes),
                        sum(one.seconds for one in outcomes))
        whole.commands = len(outcomes)
        whole.good_commands = sum(one.good_commands for one in outcomes)
        return whole

    def tests(self):
        """What its output says of its tests; if nothing, each command is one."""
        text = COLOUR.sub("", self.output)
        passed, failed = count(PASSED, text), count(FAILED, text)
        if passed + failed > 0:
            return Tests(passed, passed + failed, "test")
        return Tests(self.good_commands, self.commands, "program")

    def ended(self):
        """By itself: not at the time limit, nor by a signal."""
        return isinstance(self.code, int) and self.code >= 0

    def same(self, other):
        return (self.code, self.output, self.errors) == (other.code, other.output, other.errors)


class Interpreter:
    """A program under test. It is called `lua` while it works, also by the programs that it runs: their
    `arg` and their PATH show the same in every interpreter."""

    def __init__(self, label, program, folder, environment):
        self.label = label
        self.folder = folder / f"bin-{label}"
        self.folder.mkdir()
        (self.folder / "lua").symlink_to(shutil.which(program) or program)
        self.environment = {**environment, "PATH": f"{self.folder}:{environment['PATH']}"}


def mask(text, more):
    for pattern, replacement in (*MASKS, *more):
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    return text


def execute(command, environment, work, time_limit, masks=()):
    """Runs the command in the folder `work`."""
    environment = {**environment, "PWD": str(work)}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, cwd=work, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=out, stderr=err, start_new_session=True)
        code, usage = wait(process, time_limit)
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(mask(file.read().decode("utf-8", "backslashreplace"), masks))
    return Outcome(code, *texts, usage.ru_utime + usage.ru_stime)


def wait(process, time_limit):
    """Its exit code, and what it and its children used. When it is late, all of them are killed."""
    late = threading.Event()

    def kill():
        late.set()
        os.killpg(process.pid, signal.SIGKILL)

    timer = threading.Timer(time_limit, kill)
    timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return "time-out" if late.is_set() else process.returncode, usage


def fresh_folder(path, source=None):
    """An empty folder, or a copy of `source`, at `path`."""
    path = pathlib.Path(path)
    shutil.rmtree(path, ignore_errors=True)
    if source is None:
        path.mkdir(parents=True)
    else:
        shutil.copytree(source, path, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    return path
