#!/usr/bin/env python3
"""Runs an empty program again and again, each time another allocation of its start fails: the first,
the second, ... until the start has none left. Every run must end by itself and say what failed.

    tests/failing_start.py [PROGRAM]      (build/plua)
"""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent / "build" / "plua"
BOUND = 10_000  # allocations of a start are fewer


def run(program, n):
    environment = {**os.environ, "PERILUNE_FAIL_ALLOCATION_AT_START": str(n), "PERILUNE_CHECK_HEAP": "1"}
    return subprocess.run([program, "-e", ""], env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, errors="replace", timeout=60)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else str(PROGRAM)
    for n in range(1, BOUND):
        result = run(program, n)
        if result.returncode == 0 and result.stderr == "":
            print(f"{n - 1} allocations, each failed once")
            return 0 if n > 1 else "the first allocation did not fail"
        if result.returncode != 1 or "not enough memory" not in result.stderr:
            return f"allocation {n} failed: exit code {result.returncode}: {result.stderr}"
    return f"still no start after {BOUND} failed allocations"


if __name__ == "__main__":
    sys.exit(main())
