"""What a case is."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Chunk:
    """A text that is loaded and, if it compiles, called; many of them run in one process. Compared are
    what it prints, what the compiler says, what it returns, what it raises, and the traceback of that."""
    name: str
    text: str  # one character a byte


@dataclass(frozen=True)
class Program:
    """A run of the interpreter as a process of its own, in a folder that holds `files`. Compared are
    both output streams, as they are, and the exit code."""
    name: str
    files: dict[str, str] = field(default_factory=dict)  # one character a byte
    arguments: tuple[str, ...] = ("main.lua",)
    stdin: str = ""
    environment: dict[str, str] = field(default_factory=dict)


def program(name, text, *arguments, **others):
    """A program of one file, main.lua."""
    return Program(name, {"main.lua": text, **others.pop("files", {})}, ("main.lua", *arguments), **others)


def source_of(case):
    """The Lua text whose lines a message counts."""
    return case.text if isinstance(case, Chunk) else case.files.get("main.lua", "")
