"""How long it takes to start an engine and stop it again, and how much memory that needs."""

import shutil

from measure import PROGRAMS, Engine, Samples, cell, interleave, peak_memory, print_table, ratio

# A process that does nothing: the share of every figure that no engine can avoid.
BARE_PROCESS = "(bare process)"


def measure_starts(engines: list[Engine], starts: int) -> dict[str, Samples]:
    """Runs the empty program `starts` times with each engine, and a process that does nothing."""
    empty = str(PROGRAMS / "empty.lua")
    commands = {engine.name: [*engine.command, empty] for engine in engines}
    if true := shutil.which("true"):
        commands[BARE_PROCESS] = [true]
    interleave(commands, 2)  # warms the caches of the file system
    samples = interleave(commands, starts)
    for name, sample in samples.items():
        sample.peak_kb = None if sample.error else peak_memory(commands[name])
    return samples


def run_startup(engines: list[Engine], starts: int, markdown: bool) -> tuple[dict, bool]:
    """Measures, prints the table; returns the figures for --json, and whether all went well."""
    samples = measure_starts(engines, starts)
    subject, *others = [engine.name for engine in engines]

    rows = []
    for name, sample in samples.items():
        if sample.error:
            rows.append([name, "failed", *["-"] * 4])
            continue
        rows.append([name, cell(sample.best() * 1e3), cell(sample.median() * 1e3),
                     cell(sample.median("cpu") * 1e3), cell(ratio(sample.peak_kb, 1024), 1),
                     cell(ratio(sample.median(), samples[subject].median()))])
    header = ["engine", "min ms", "median ms", "cpu ms", "peak MB", f"median / {subject}'s"]
    print_table(header, rows, markdown)
    print(f"\nStarting and stopping, {starts} interleaved starts each; wall time, and the median of "
          "user and system time.")

    problems = [f"{name}: {sample.error}" for name, sample in samples.items() if sample.error]
    for line in problems:
        print(line)
    return {name: sample.as_json() for name, sample in samples.items()}, not problems
