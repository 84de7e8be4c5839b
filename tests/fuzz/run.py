#!/usr/bin/env python3
"""Runs the libFuzzer targets of a build folder, one after the other.

    tests/fuzz/run.py [--seconds N] [--only NAME] BUILD      (./dev fuzz [SECONDS] does it all)

The first corpus is made of the behaviour tests: their texts for `compile`, what the compiler makes of
them for the others. It grows in BUILD/corpus, and what is found lies in BUILD/found: one file for
each crash, which the target takes as its argument.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LUA = HERE.parent / "lua"
TARGETS = {  # name: what its corpus holds
    "compile": "text",
    "read_and_verify": "bytecode",
    "run_bytecode": "bytecode",
}
LARGEST = 4000  # bytes of a text; small programs are changed where it matters
# The collector scans stacks and frees nothing by itself: no fake stacks, no search for leaks.
SANITIZERS = {"ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=0:handle_abort=1",
              "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1"}


def make_corpus(build):
    """Texts, and what the fuzzer's own build makes of them; both only the first time."""
    text, bytecode = (build / "corpus" / kind for kind in ("text", "bytecode"))
    if bytecode.exists():
        return
    text.mkdir(parents=True, exist_ok=True)
    bytecode.mkdir(parents=True)
    for path in sorted(LUA.rglob("*.lua")):
        source = path.read_bytes()
        if len(source) > LARGEST:
            continue
        name = path.relative_to(LUA).as_posix().replace("/", "-").removesuffix(".lua")
        (text / name).write_bytes(source)
    subprocess.run([build / "perilune_fuzz_smoke", "--corpus", bytecode, LUA], check=True,
                   env={**os.environ, **SANITIZERS})


def run(build, name, seconds):
    found, corpus = build / "found", build / "corpus" / name
    found.mkdir(exist_ok=True)
    corpus.mkdir(parents=True, exist_ok=True)
    command = [build / f"perilune_fuzz_{name}", f"-max_total_time={seconds}", "-timeout=30", "-rss_limit_mb=3000",
               "-max_len=8192", "-print_final_stats=1", f"-artifact_prefix={found}/{name}-"]
    if name == "compile":
        command.append(f"-dict={HERE / 'lua.dict'}")
    log = build / "found" / f"{name}.log"
    with open(log, "w") as output:
        result = subprocess.run([*command, corpus, build / "corpus" / TARGETS[name]], stdout=output,
                                stderr=subprocess.STDOUT, env={**os.environ, **SANITIZERS})
    lines = log.read_text(errors="replace").splitlines()
    runs = next((line.split()[-1] for line in lines if "number_of_executed_units" in line), "?")
    print(f"{name}: {runs} runs, {'nothing found' if result.returncode == 0 else f'FAILED, see {log}'}", flush=True)
    return result.returncode == 0


def main():
    parser = argparse.ArgumentParser(description="Runs the libFuzzer targets.")
    parser.add_argument("build", type=Path)
    parser.add_argument("--seconds", type=int, default=60, help="for each target (60)")
    parser.add_argument("--only", choices=TARGETS, help="this target")
    options = parser.parse_args()
    build = options.build.resolve()
    make_corpus(build)
    names = [options.only] if options.only else TARGETS
    good = [run(build, name, options.seconds) for name in names]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
