"""Runs a program with several engines and tells whether they agree."""

import os
import re
import resource
import signal
import subprocess
from dataclasses import dataclass, replace

MEMORY = 2 << 30  # bytes of address space that an engine may use

# The addresses of objects differ from run to run.
ADDRESS = re.compile(rb"\b(table|function|thread|userdata|file)( \(|: )0x[0-9a-f]+")

# Lua 5.4.4 does not note where it is before it divides: the line is that of an earlier instruction.
STALE_LINES = b"Lua 5.4.4  Copyright"
DIVISION_BY_ZERO = re.compile(rb"attempt to (divide by zero|perform 'n%0')")
LINE = re.compile(rb"(\.lua|chunk\d+):\d+")


@dataclass(frozen=True)
class Outcome:
    stdout: bytes
    exit_code: int  # negative: the signal that ended it
    last_line: bytes  # of standard error, without the names of program and file
    timed_out: bool = False

    def describe_ending(self):
        if self.timed_out:
            return "no end in time"
        if self.exit_code < 0:
            return f"ended by {signal.Signals(-self.exit_code).name}"
        return f"exit code {self.exit_code}"


@dataclass(frozen=True)
class Engine:
    command: tuple  # of words; the program's path comes last
    timeout: float

    def has_stale_lines(self):
        done = subprocess.run([*self.command, "-v"], stdin=subprocess.DEVNULL, capture_output=True, timeout=self.timeout,
                              check=False)
        return done.stdout.startswith(STALE_LINES)

    def run(self, path):
        try:
            done = subprocess.run([*self.command, path], stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=self.timeout, check=False)
        except subprocess.TimeoutExpired as expired:
            return Outcome(normalised(expired.stdout or b""), 0, b"", True)
        return Outcome(normalised(done.stdout), done.returncode, self.last_line(done.stderr, path))

    def last_line(self, stderr, path):
        """The message of an error: the traceback that follows it is left out."""
        lines = [line for line in stderr.splitlines() if line and not line.startswith((b"\t", b"stack traceback:"))]
        line = lines[-1] if lines else b""
        for word in (*self.command, os.path.basename(self.command[0])):
            line = line.removeprefix(os.fsencode(word) + b": ")
        return normalised(line)


def normalised(output):
    return ADDRESS.sub(rb"\1\g<2>0x", output)


def limit_memory():
    """For this process and all that it starts."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.RLIM_INFINITY))


def is_usable(outcome):
    """Whether the reference has finished the program: one that it could not is no test."""
    return not outcome.timed_out and outcome.exit_code >= 0 and b"not enough memory" not in outcome.stdout + outcome.last_line


def without_lines(outcome):
    """All of them: tracebacks have them too."""
    return replace(outcome, stdout=LINE.sub(rb"\1:?", outcome.stdout), last_line=LINE.sub(rb"\1:?", outcome.last_line))


def difference(reference, other):
    """What differs, in a word; None if nothing does."""
    if other.timed_out:
        return "timeout"
    if other.exit_code < 0:
        return "crash"
    if reference.stdout != other.stdout:
        return "stdout"
    if reference.exit_code != other.exit_code:
        return "exit code"
    if reference.last_line != other.last_line:
        return "stderr"
    return None


class Comparison:
    """Engines of which the first is the reference."""

    def __init__(self, engines):
        self.engines = engines
        self.stale_lines = any(engine.has_stale_lines() for engine in engines)

    def run(self, path):
        """Returns the outcomes until one differs, and what differs: None if nothing does, "unusable" if the
        reference cannot run the program."""
        outcomes = []
        for engine in self.engines:
            outcome = engine.run(path)
            if self.stale_lines and DIVISION_BY_ZERO.search(outcome.stdout + outcome.last_line):
                outcome = without_lines(outcome)
            outcomes.append(outcome)
            if not is_usable(outcomes[0]):
                return outcomes, "unusable"
            found = difference(outcomes[0], outcomes[-1])
            if found:
                return outcomes, found
        return outcomes, None
