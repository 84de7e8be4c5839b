"""Running processes and measuring them: what all of the benchmarks share."""

import math
import os
import shlex
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
PROGRAMS = BENCH / "programs"

DEFAULT_ENGINES = {
    "perilune": f"{shlex.quote(str(ROOT / 'build' / 'perilune'))} run",
    "lua5.4": "lua5.4",
    "luajit-int": "luajit -joff",
    "luajit": "luajit",
}

TIMEOUT_SECONDS = 120


@dataclass(frozen=True)
class Engine:
    """Something that runs a Lua program when the program's path is appended to `command`."""

    name: str
    command: tuple[str, ...]

    @property
    def executable(self) -> str:
        return self.command[0]

    @property
    def is_luajit(self) -> bool:
        return Path(self.executable).name.startswith("luajit")

    @property
    def is_perilune(self) -> bool:
        return Path(self.executable).name.startswith("perilune")

    @property
    def runs_lua54(self) -> bool:
        return not self.is_luajit


def note(message: str) -> None:
    print(f"note: {message}", file=sys.stderr)


def parse_engines(specification: str) -> list[Engine]:
    """The engines of a list such as "perilune,lua5.4,lto=build-lto/perilune run".

    One whose executable does not exist is left out with a note. Raises ValueError for a name that
    is neither a default engine nor given a command.
    """
    engines = []
    for item in specification.split(","):
        name, _, command = item.strip().partition("=")
        command = command or DEFAULT_ENGINES.get(name, "")
        if not command:
            raise ValueError(f"unknown engine '{name}': use one of {', '.join(DEFAULT_ENGINES)}, "
                             "or NAME=COMMAND")
        executable, *arguments = shlex.split(command)
        found = shutil.which(executable)
        if found:
            engines.append(Engine(name, (os.path.abspath(found), *arguments)))
        else:
            note(f"{name} is left out: there is no {executable}")
    return engines


@dataclass(frozen=True)
class Run:
    """One finished process."""

    wall: float  # seconds, from before it was started until after it was reaped
    cpu: float  # seconds of user and system time, of all of its threads
    output: bytes
    error: str  # empty if it succeeded, otherwise one line that says why not


class Timeout(Exception):
    pass


def _raise_timeout(_signal, _frame):
    raise Timeout


signal.signal(signal.SIGALRM, _raise_timeout)

_null = os.open(os.devnull, os.O_RDONLY)
# Unbuffered, because other processes write to them.
_output = tempfile.TemporaryFile(buffering=0)
_errors = tempfile.TemporaryFile(buffering=0)


def _contents(file) -> bytes:
    file.seek(0)
    return file.read()


def run(argv) -> Run:
    """Runs a command to its end. `argv[0]` is a path.

    posix_spawn is used rather than subprocess, because it costs less beside a start of a millisecond.
    """
    for file in (_output, _errors):
        file.seek(0)
        file.truncate()
    redirections = [
        (os.POSIX_SPAWN_DUP2, _null, 0),
        (os.POSIX_SPAWN_DUP2, _output.fileno(), 1),
        (os.POSIX_SPAWN_DUP2, _errors.fileno(), 2),
    ]
    error = ""
    start = time.perf_counter()
    try:
        process = os.posix_spawn(argv[0], argv, os.environ, file_actions=redirections,
                                 setpgroup=0)  # a group of its own, so that all of it can be killed
    except OSError as reason:
        return Run(0.0, 0.0, b"", f"cannot be started: {reason.strerror}")
    try:
        signal.setitimer(signal.ITIMER_REAL, TIMEOUT_SECONDS)
        _, status, usage = os.wait4(process, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except BaseException as reason:
        signal.setitimer(signal.ITIMER_REAL, 0)
        os.killpg(process, signal.SIGKILL)
        _, status, usage = os.wait4(process, 0)
        if not isinstance(reason, Timeout):
            raise
        error = f"stopped after {TIMEOUT_SECONDS} s"
    wall = time.perf_counter() - start

    code = os.waitstatus_to_exitcode(status)
    if code and not error:
        lines = _contents(_errors).decode(errors="replace").strip().splitlines()
        ending = f"exit code {code}" if code > 0 else f"killed by {signal.Signals(-code).name}"
        error = f"{ending}: {lines[0]}" if lines else ending
    return Run(wall, usage.ru_utime + usage.ru_stime, _contents(_output), error)


_GNU_TIME = shutil.which("time")


def peak_memory(argv) -> int | None:
    """The peak resident size of a command, in kilobytes; None if it fails or cannot be measured.

    The rusage that wait4 gives this process is no use: Linux carries the resident size of whoever
    calls exec over into ru_maxrss, so it is never less than the size of this Python. Hence a run of
    its own under GNU time, which is small.
    """
    if not _GNU_TIME:
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        finished = run([_GNU_TIME, "-f", "%M", "-o", report.name, *argv])
        return None if finished.error else int(report.read().split()[-1])


@dataclass
class Samples:
    """The runs of one command."""

    runs: list[Run] = field(default_factory=list)
    peak_kb: int | None = None

    @property
    def error(self) -> str:
        return next((run.error for run in self.runs if run.error), "")

    def times(self, metric: str) -> list[float]:
        """The sorted times of all runs; `metric` is "wall" or "cpu"."""
        return sorted(getattr(run, metric) for run in self.runs)

    def best(self, metric: str = "wall") -> float | None:
        """The least time, which is the one that others on the machine disturbed least."""
        return self.times(metric)[0] if self.runs and not self.error else None

    def median(self, metric: str = "wall") -> float | None:
        if not self.runs or self.error:
            return None
        times = self.times(metric)
        middle = len(times) // 2
        return times[middle] if len(times) % 2 else (times[middle - 1] + times[middle]) / 2

    def as_json(self) -> dict:
        if self.error:
            return {"error": self.error}
        return {
            "wall": [run.wall for run in self.runs], "cpu": [run.cpu for run in self.runs],
            "wall_min": self.best("wall"), "wall_median": self.median("wall"),
            "cpu_min": self.best("cpu"), "cpu_median": self.median("cpu"),
            "peak_kb": self.peak_kb,
        }


def interleave(commands: dict, rounds: int) -> dict:
    """Runs each of the commands (name to argv) `rounds` times; returns name to Samples.

    Every round runs all of them, so that whatever disturbs the machine for a while disturbs all
    alike, and starts with another one, so that none always follows the same neighbour. A command
    that has failed is not run again.
    """
    samples = {name: Samples() for name in commands}
    names = list(commands)
    for number in range(rounds):
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            if not samples[name].error:
                samples[name].runs.append(run(commands[name]))
    return samples


def ratio(a: float | None, b: float | None) -> float | None:
    """a / b, or None where either is missing or b is not a positive time."""
    return a / b if a is not None and b is not None and b > 0 else None


def geometric_mean(numbers) -> float | None:
    numbers = [number for number in numbers if number is not None]
    return math.exp(sum(map(math.log, numbers)) / len(numbers)) if numbers else None


def cell(number: float | None, digits: int = 2, suffix: str = "") -> str:
    return "-" if number is None else f"{number:.{digits}f}{suffix}"


def print_table(header: list[str], rows: list[list[str]], markdown: bool = False) -> None:
    """Prints a table whose first column is text and whose others are numbers."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]
    left, between, right = ("| ", " | ", " |") if markdown else ("", "  ", "")

    def line(cells):
        padded = [cells[0].ljust(widths[0])] + [c.rjust(w) for c, w in zip(cells[1:], widths[1:])]
        return left + between.join(padded) + right

    print(line(header))
    if markdown:
        print("|" + "|".join("-" * (width + 2) if i == 0 else "-" * (width + 1) + ":"
                             for i, width in enumerate(widths)) + "|")
    for row in rows:
        print(line(row))
