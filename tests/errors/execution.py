"""Running cases on one interpreter: chunks in batches, programs one at a time."""

import os
import re
import signal
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from corpus.case import Chunk

DRIVER = Path(__file__).resolve().parent / "driver.lua"
BATCH_SIZE = 2000
BATCH_TIME = 100  # seconds
PROGRAM_TIME = 20

# A pointer as %p prints it: of 10 digits or more, which no number in the corpus has.
ADDRESS = re.compile(r"\b0x[0-9a-f]{10,16}\b")


class Interpreter:
    def __init__(self, command):
        self.path = os.path.abspath(command) if "/" in command else command
        self.name = os.path.basename(command)
        # The program's name: what lua5.4 was called as, in full, and always the same for plua.
        names = sorted({re.escape(command), re.escape(self.path), re.escape(self.name)}, key=len, reverse=True)
        self.own_name = re.compile(rf"^(usage: )?(?:{'|'.join(names)})(?=:| \[options\])", re.M)

    def version(self):
        output = subprocess.run([self.path, "-v"], capture_output=True, text=True, timeout=PROGRAM_TIME).stdout
        found = re.match(r"Lua (\d+\.\d+\.\d+)", output)
        return found[1] if found else None

    def normalise(self, text):
        return ADDRESS.sub("ADDRESS", self.own_name.sub(r"\1PROGRAM", text))


def run_all(interpreter, cases, jobs):
    """The outcomes by the cases' names."""
    chunks = [case for case in cases if isinstance(case, Chunk)]
    programs = [case for case in cases if not isinstance(case, Chunk)]
    batches = [chunks[i:i + BATCH_SIZE] for i in range(0, len(chunks), BATCH_SIZE)]
    with ThreadPoolExecutor(jobs) as pool:
        outcomes = {}
        for part in pool.map(lambda batch: run_batch(interpreter, batch), batches):
            outcomes.update(part)
        results = pool.map(lambda case: run_program(interpreter, case), programs)
        outcomes.update(zip((case.name for case in programs), results))
    return outcomes


# --- chunks -----------------------------------------------------------------------------------


def quote(text):
    """A literal that both interpreters read alike whatever it holds."""
    return '"' + re.sub(r'[^ !#-\[\]-~]', lambda c: f"\\{ord(c[0]):03d}", text) + '"'


def run_batch(interpreter, chunks):
    """A case that ends the process is told apart, and the others go on in another one."""
    outcomes = {}
    while chunks:
        output, ending = run_driver(interpreter, chunks)
        texts = re.split(r"^\x01case \d+\n", output, flags=re.M)[1:]
        outcomes.update(zip((chunk.name for chunk in chunks), texts))
        if ending is None:
            assert len(texts) == len(chunks), output
            break
        if not texts:
            raise RuntimeError(f"{interpreter.path}: the driver did not start: {ending}")
        outcomes[chunks[len(texts) - 1].name] += ending
        chunks = chunks[len(texts):]
    return outcomes


def run_driver(interpreter, chunks):
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder) / "batch.lua"
        batch.write_text("return {\n" + "".join(f"{quote(chunk.text)},\n" for chunk in chunks) + "}\n")
        stdout, stderr, ending = execute([interpreter.path, str(DRIVER), batch.name], folder, "", {}, BATCH_TIME)
    return interpreter.normalise(stdout), None if ending == "exit code 0" else f"{ending}\n{stderr}"


# --- programs ---------------------------------------------------------------------------------


def run_program(interpreter, case):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in case.files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("latin-1"))
        stdout, stderr, ending = execute([interpreter.path, *case.arguments], folder, case.stdin, case.environment,
                                         PROGRAM_TIME)
    return interpreter.normalise(f"{stdout}--- stderr\n{stderr}--- {ending}\n")


def execute(command, folder, stdin, environment, limit):
    """Standard output, standard error, and how the process ended. It leads a process group, so that a
    time-out ends what it has started, too."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LUA_")}
    process = subprocess.Popen(command, cwd=folder, env={**clean, **environment}, start_new_session=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        output = process.communicate(stdin.encode("latin-1"), limit)
        ending = f"exit code {process.returncode}"
        if process.returncode < 0:
            ending = f"ended by {signal.Signals(-process.returncode).name}"
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output = process.communicate()
        ending = f"no end after {limit} s"
    stdout, stderr = (stream.decode("latin-1") for stream in output)
    return stdout, stderr, ending
