#!/usr/bin/env python3
"""Compares Perilune with other Lua engines. See README.md in this folder."""

import argparse
import json
import os
import platform
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # keeps the source tree clean

from loading import run_loading
from measure import DEFAULT_ENGINES, parse_engines
from startup import run_startup
from suite import all_programs, run_suite


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, metavar="N",
                        help="how often each program is run by each engine (default 5)")
    parser.add_argument("--quick", action="store_true", help="one round, and no memory figures")
    parser.add_argument("--programs", metavar="A,B", help="only these programs (default: all)")
    parser.add_argument("--engines", metavar="A,B", default=",".join(DEFAULT_ENGINES),
                        help="engines, the first of which is compared with the others: names of "
                        f"default engines ({', '.join(DEFAULT_ENGINES)}) or NAME=COMMAND")
    parser.add_argument("--metric", choices=["wall", "cpu"], default="wall",
                        help="wall time (default), or user and system time of all threads")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write every figure to FILE as well")
    parser.add_argument("--list", action="store_true", help="list the programs and exit")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--startup", action="store_true", help="measure many starts of an empty program")
    kind.add_argument("--loading", action="store_true",
                      help="measure compiling a large generated source, and loading what comes out")
    parser.add_argument("--starts", type=int, default=200, metavar="N",
                        help="how many starts --startup measures for each engine (default 200)")
    parser.add_argument("--size", type=float, default=2.0, metavar="MB",
                        help="size of the source that --loading generates (default 2.0)")
    arguments = parser.parse_args()

    arguments.rounds = 1 if arguments.quick else arguments.rounds
    if arguments.rounds < 1 or arguments.starts < 1 or arguments.size <= 0:
        parser.error("--rounds, --starts and --size must be positive")
    known = all_programs()
    arguments.programs = arguments.programs.split(",") if arguments.programs else known
    unknown = [program for program in arguments.programs if program not in known]
    if unknown:
        parser.error(f"unknown program '{unknown[0]}'; --list shows them")
    try:
        arguments.engines = parse_engines(arguments.engines)
    except ValueError as reason:
        parser.error(str(reason))
    if not arguments.engines:
        parser.error("none of the engines exists")
    return arguments


def machine() -> dict:
    """What somebody who reads the figures later must know about where they come from."""
    model = platform.processor()
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return {"system": platform.platform(), "processor": model, "cores": os.cpu_count(),
            "load_average": os.getloadavg()}


def main() -> int:
    arguments = parse_arguments()
    if arguments.list:
        print("\n".join(arguments.programs))
        return 0

    where = machine()
    engines = arguments.engines
    if arguments.startup:
        figures, sound = run_startup(engines, arguments.starts, arguments.markdown)
    elif arguments.loading:
        figures, sound = run_loading(engines, arguments.size, arguments.rounds, arguments.markdown)
    else:
        figures, sound = run_suite(engines, arguments.programs, arguments.rounds, arguments.metric,
                                   not arguments.quick, arguments.markdown)
    if arguments.json:
        commands = {engine.name: list(engine.command) for engine in engines}
        report = {"machine": where, "engines": commands, "rounds": arguments.rounds, "figures": figures}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
