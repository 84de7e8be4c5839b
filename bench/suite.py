"""The comparison of engines over the programs in `programs/`."""

import sys
from dataclasses import dataclass
from pathlib import Path

from measure import (PROGRAMS, Engine, Samples, cell, geometric_mean, interleave, peak_memory,
                     print_table, ratio)

START_UP_PROGRAM = "empty"


@dataclass
class Result:
    """What came out of one program."""

    program: str
    samples: dict[str, Samples]  # by the engine's name; an engine that cannot run it is absent
    complaints: dict[str, str]  # by the engine's name: why its figures do not count


def all_programs() -> list[str]:
    return sorted(path.stem for path in PROGRAMS.glob("*.lua") if path.stem != START_UP_PROGRAM)


def needs_lua54(path: Path) -> bool:
    with path.open() as file:
        return file.readline().startswith("-- needs: lua5.4")


def measure_program(program: str, engines: list[Engine], rounds: int, with_memory: bool) -> Result:
    path = PROGRAMS / f"{program}.lua"
    able = [engine for engine in engines if engine.runs_lua54 or not needs_lua54(path)]
    commands = {engine.name: [*engine.command, str(path)] for engine in able}
    samples = interleave(commands, rounds)
    if with_memory:
        for name, sample in samples.items():
            sample.peak_kb = None if sample.error else peak_memory(commands[name])
    return Result(program, samples, find_complaints(samples))


def find_complaints(samples: dict[str, Samples]) -> dict[str, str]:
    """What is wrong with the engines that failed, or printed something else than the reference."""
    complaints = {name: sample.error for name, sample in samples.items() if sample.error}
    sound = {name: sample for name, sample in samples.items() if not sample.error}
    if sound:
        reference = "lua5.4" if "lua5.4" in sound else next(iter(sound))
        expected = sound[reference].runs[0].output
        for name, sample in sound.items():
            for run in sample.runs:
                if run.output != expected:
                    complaints[name] = (f"prints {run.output[-200:]!r}, "
                                        f"but {reference} prints {expected[-200:]!r}")
    return complaints


class Summary:
    """All results, compared with the first engine."""

    def __init__(self, engines: list[Engine], results: list[Result], metric: str):
        self.names = [engine.name for engine in engines]
        self.subject, *self.others = self.names
        self.results = results
        self.metric = metric

    def seconds(self, result: Result, name: str) -> float | None:
        if name not in result.samples or name in result.complaints:
            return None
        return result.samples[name].best(self.metric)

    def speedup(self, result: Result, other: str) -> float | None:
        """How many times faster than the other the first engine is."""
        return ratio(self.seconds(result, other), self.seconds(result, self.subject))

    def mean_speedup(self, other: str) -> float | None:
        return geometric_mean(self.speedup(result, other) for result in self.results)

    def worst(self, other: str) -> tuple[float, str] | None:
        return min(((speedup, result.program) for result in self.results
                    if (speedup := self.speedup(result, other)) is not None), default=None)

    def most_noise(self) -> tuple[float, str, str] | None:
        """The largest ratio of a median to its minimum, and where it was."""
        return max(((noise, result.program, name)
                    for result in self.results for name, sample in result.samples.items()
                    if (noise := ratio(sample.median(self.metric), sample.best(self.metric)))), default=None)

    def table_row(self, result: Result) -> list[str]:
        row = [result.program]
        for name in self.names:
            row.append("wrong" if name in result.complaints else cell(self.seconds(result, name), 3))
        row += [cell(self.speedup(result, other)) for other in self.others]
        for name in self.names:
            peak = result.samples[name].peak_kb if name in result.samples else None
            row.append(cell(ratio(peak, 1024), 1))
        return row

    def print(self, rounds: int, markdown: bool) -> None:
        header = ["program", *(f"{name} s" for name in self.names),
                  *(f"vs {other}" for other in self.others), *(f"{name} MB" for name in self.names)]
        rows = [self.table_row(result) for result in self.results]
        blanks = [""] * len(self.names)
        means = [cell(self.mean_speedup(other)) for other in self.others]
        worst = [self.worst(other) for other in self.others]
        rows.append(["geometric mean", *blanks, *means, *blanks])
        rows.append(["worst", *blanks, *(cell(entry and entry[0]) for entry in worst), *blanks])
        print_table(header, rows, markdown)

        print()
        clock = "wall time of the whole process" if self.metric == "wall" else "user and system time"
        print(f"Seconds: {clock}, the least of {rounds} interleaved round{'s' * (rounds != 1)}. "
              f"MB: peak resident size. vs X: how many times faster than X {self.subject} is.")
        for other, entry in zip(self.others, worst):
            if entry:
                print(f"Worst against {other}: {entry[1]}, {entry[0]:.2f}.")
        noise = self.most_noise()
        if noise and rounds > 1:
            print(f"Largest median above its minimum: {(noise[0] - 1) * 100:.0f} % ({noise[1]}, {noise[2]}).")

    def as_json(self) -> dict:
        return {
            "programs": {
                result.program: {
                    "engines": {name: sample.as_json() for name, sample in result.samples.items()},
                    "complaints": result.complaints,
                } for result in self.results
            },
            "metric": self.metric,
            "geometric_mean": {other: self.mean_speedup(other) for other in self.others},
            "worst": {other: self.worst(other) for other in self.others},
        }


def run_suite(engines: list[Engine], programs: list[str], rounds: int, metric: str,
              with_memory: bool, markdown: bool) -> tuple[dict, bool]:
    """Measures, prints the table; returns the figures for --json, and whether all went well."""
    results = []
    for number, program in enumerate(programs, 1):
        if sys.stderr.isatty():
            print(f"\r\033[K{number}/{len(programs)} {program}", end="", file=sys.stderr, flush=True)
        results.append(measure_program(program, engines, rounds, with_memory))
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)

    summary = Summary(engines, results, metric)
    summary.print(rounds, markdown)
    problems = [f"{result.program}: {name}: {complaint}"
                for result in results for name, complaint in result.complaints.items()]
    if problems:
        print("\nWrong, and left out of the means:")
        for line in problems:
            print(f"  {line}")
    return summary.as_json(), not problems
