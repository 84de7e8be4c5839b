#!/usr/bin/env python3
"""Compares engines on random Lua programs (README.md).

    tests/random/run.py --count 1000 --seed 1                                    lua5.4 and build/plua
    tests/random/run.py --count 1000 --engine lua5.4 --engine build/plua --engine '...'

The first engine is the reference. A program's number is its seed: --seed 4711 --count 1 runs one again.
"""

import argparse
import multiprocessing
import os
import shlex
import shutil
import sys
import tempfile
import time
from pathlib import Path

from engines import Comparison, Engine, limit_memory
from generator import generate, text_of
from reducer import Reducer

ROOT = Path(__file__).resolve().parent.parent.parent
REFERENCE = "lua5.4"
NAME = "p.lua"  # of every program: it is part of messages
SHOWN_LINES = 12  # of two outputs, where they begin to differ


# --- one program, in a worker process ---


def start_worker(comparison):
    global worker_comparison
    worker_comparison = comparison
    limit_memory()
    os.chdir(tempfile.mkdtemp(prefix="perilune-random-", dir=os.environ["PERILUNE_RANDOM_FOLDER"]))


def test(seed):
    """The program's number, and what differs."""
    write(generate(seed))
    return seed, worker_comparison.run(NAME)[1]


def write(program):
    Path(NAME).write_text(text_of(program), encoding="ascii")


# --- what became of a difference ---


def reduced(program, comparison):
    """The smallest program found, and its outcomes."""
    wanted = None

    def found(candidate):
        write(candidate)
        return comparison.run(NAME)

    wanted = found(program)[1]
    smaller = Reducer(program, lambda candidate: found(candidate)[1] == wanted).reduce()
    return smaller, found(smaller)


def keep(folder, seed, program, smaller):
    folder.mkdir(parents=True, exist_ok=True)
    for name, kept in ((f"{seed}.lua", program), (f"{seed}.reduced.lua", smaller)):
        (folder / name).write_text(text_of(kept), encoding="ascii")


def report(seed, found, program, outcomes, engines):
    print(f"\nprogram {seed}: {found} differs")
    print(text_of(program))
    reference, other = outcomes[0], outcomes[-1]
    for engine, outcome in ((engines[0], reference), (engines[len(outcomes) - 1], other)):
        print(f"--- {shlex.join(engine.command)}: {outcome.describe_ending()} {show(outcome.last_line)}")
        lines = outcome.stdout.split(b"\n")
        same = first_difference(reference.stdout.split(b"\n"), other.stdout.split(b"\n"))
        for line in lines[max(same - 1, 0):same + SHOWN_LINES]:
            print("    " + show(line))


def first_difference(lines, others):
    same = 0
    while same < min(len(lines), len(others)) and lines[same] == others[same]:
        same += 1
    return same


def show(line):
    return line.decode("utf-8", "backslashreplace")


# --- the command ---


def parse_arguments():
    parser = argparse.ArgumentParser(description="Compares engines on random Lua programs.")
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="programs (1000)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the number of the first program (1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), metavar="N", help="programs at the same time")
    parser.add_argument("--engine", action="append", metavar="CMD",
                        help=f"a command with arguments; the first is the reference ({REFERENCE}, build/plua)")
    parser.add_argument("--timeout", type=float, default=20, metavar="S", help="seconds for one run (20)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the programs that differ there")
    parser.add_argument("--reduce", type=int, default=5, metavar="N", help="shrink and show the first N of them (5)")
    parser.add_argument("--print", action="store_true", help="print the first program, and run nothing")
    options = parser.parse_args()
    options.engine = options.engine or [REFERENCE, str(ROOT / "build" / "plua")]
    return options


def engine_of(command, timeout):
    words = shlex.split(command)
    found = shutil.which(words[0])
    if found is None:
        return None
    return Engine((os.path.abspath(found), *words[1:]), timeout)


def main():
    options = parse_arguments()
    if options.print:
        print(text_of(generate(options.seed)), end="")
        return 0
    engines = [engine_of(command, options.timeout) for command in options.engine]
    if None in engines:
        print(f"skipped: there is no {options.engine[engines.index(None)]}")
        return 77

    comparison = Comparison(engines)
    with tempfile.TemporaryDirectory(prefix="perilune-random-") as folder:
        os.environ["PERILUNE_RANDOM_FOLDER"] = folder
        start = time.monotonic()
        unusable, differing = run_all(options, comparison)
        seconds = time.monotonic() - start
        os.chdir(folder)
        limit_memory()
        for seed, found in differing[:options.reduce]:
            program = generate(seed)
            smaller, (outcomes, found) = reduced(program, comparison)
            report(seed, found, smaller, outcomes, engines)
            if options.keep:
                keep(options.keep, seed, program, smaller)
        os.chdir("/")
    if differing:
        print("different:", " ".join(str(seed) for seed, _ in differing))
    print(f"{options.count} programs, {len(differing)} differences, {unusable} that the reference could not run, "
          f"{seconds:.0f} s")
    return 1 if differing else 0


def run_all(options, comparison):
    unusable, differing = 0, []
    seeds = range(options.seed, options.seed + options.count)
    with multiprocessing.Pool(options.jobs, start_worker, [comparison]) as pool:
        for seed, found in pool.imap_unordered(test, seeds, chunksize=8):
            if found == "unusable":
                unusable += 1
            elif found:
                print(f"program {seed}: {found} differs", flush=True)
                differing.append((seed, found))
    return unusable, sorted(differing)


if __name__ == "__main__":
    sys.exit(main())
