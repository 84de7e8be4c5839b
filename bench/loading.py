"""How long it takes to compile a large source, and to load the compiled program."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from generate_source import generate_source
from measure import PROGRAMS, Engine, cell, interleave, note, print_table, ratio, run


@dataclass
class Toolchain:
    """How an engine compiles. The start of the engine itself is subtracted from every figure."""

    engine: Engine
    compile: list[str]     # timed; for Perilune this writes a file, for the others it stays in memory
    produce: list[str]     # not timed: writes the compiled file
    compiled: Path


def toolchain(engine: Engine, source: Path, folder: Path) -> Toolchain:
    check = [*engine.command, "-e", f"assert(loadfile([[{source}]]))"]
    if engine.is_perilune:
        compiled = folder / f"{engine.name}.plb"
        build = [engine.executable, "build", str(source), "-o", str(compiled)]
        return Toolchain(engine, build, build, compiled)
    if engine.is_luajit:
        compiled = folder / f"{engine.name}.ljbc"
        return Toolchain(engine, check, [engine.executable, "-b", str(source), str(compiled)], compiled)
    compiled = folder / f"{engine.name}.luac"
    luac = shutil.which(Path(engine.executable).name.replace("lua", "luac")) or "luac"
    return Toolchain(engine, check, [luac, "-o", str(compiled), str(source)], compiled)


def measure_loading(engines: list[Engine], megabytes: float, rounds: int) -> tuple[dict, int]:
    """The least seconds of each task by engine, with the start of the engine subtracted, and the
    size of the source in bytes. A task that fails is None, and a note says why."""
    with tempfile.TemporaryDirectory(prefix="perilune-loading-") as name:
        folder = Path(name)
        source = folder / "large.lua"
        source.write_text(generate_source(megabytes))

        commands, tools = {}, [toolchain(engine, source, folder) for engine in engines]
        for tool in tools:
            engine = tool.engine
            produced = run(tool.produce)
            if produced.error:
                note(f"{engine.name}: no compiled file: {' '.join(tool.produce[:2])}: {produced.error}")
            commands[engine.name, "start"] = [*engine.command, str(PROGRAMS / "empty.lua")]
            commands[engine.name, "source"] = [*engine.command, str(source)]
            commands[engine.name, "compile"] = tool.compile
            if not produced.error:
                commands[engine.name, "compiled"] = [*engine.command, str(tool.compiled)]
        samples = interleave(commands, rounds)

        figures = {}
        for tool in tools:
            engine = tool.engine.name
            tasks = {task: samples[engine, task] for task in ("start", "source", "compile", "compiled")
                     if (engine, task) in samples}
            for task, sample in tasks.items():
                if sample.error:
                    note(f"{engine}: {task}: {sample.error}")
            start = tasks["start"].best()
            figures[engine] = {
                "start": start,
                **{task: difference(tasks[task].best() if task in tasks else None, start)
                   for task in ("source", "compile", "compiled")},
                "compiled_bytes": tool.compiled.stat().st_size if tool.compiled.exists() else None,
            }
        return figures, source.stat().st_size


def difference(time: float | None, start: float | None) -> float | None:
    return None if time is None or start is None else max(time - start, 0.0)


def run_loading(engines: list[Engine], megabytes: float, rounds: int, markdown: bool) -> tuple[dict, bool]:
    """Measures, prints the table; returns the figures for --json, and whether all went well."""
    figures, size = measure_loading(engines, megabytes, rounds)
    subject, *others = [engine.name for engine in engines]

    rows = []
    for name, entry in figures.items():
        milliseconds = [cell(ratio(entry[task], 1e-3), 1)
                        for task in ("start", "compile", "source", "compiled")]
        rows.append([name, *milliseconds,
                     cell(ratio(size / 1e6, entry["compile"]), 1),
                     cell(ratio(entry["compiled_bytes"], 1024), 0),
                     cell(ratio(entry["source"], entry["compiled"]), 1)])
    print_table(["engine", "start ms", "compile ms", "run source ms", "run compiled ms", "MB/s",
                 "compiled KB", "source/compiled"], rows, markdown)
    print(f"\nA source of {size / 1e6:.2f} MB that returns at once; the least of {rounds} interleaved "
          f"round{'s' * (rounds != 1)}, less the start. compile: `loadfile` in memory, and for Perilune "
          "`build` into a file. MB/s: of compile.")
    for other in others:
        compiling = ratio(figures[other]["compile"], figures[subject]["compile"])
        loading = ratio(figures[other]["compiled"], figures[subject]["compiled"])
        if compiling:
            print(f"{subject} compiles {compiling:.2f} times as fast as {other}.")
        if loading:
            print(f"{subject} loads the compiled program {loading:.2f} times as fast as {other}.")
    sound = all(value is not None for entry in figures.values() for value in entry.values())
    return {"source_bytes": size, **figures}, sound
