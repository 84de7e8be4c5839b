"""Differences between plua and a reference that are known, and why. Nothing else may differ, and each of
these must be seen when the whole corpus runs."""

import fnmatch
import re
from dataclasses import dataclass
from typing import Callable

from corpus.case import source_of


@dataclass(frozen=True)
class Difference:
    reason: str
    cases: tuple[str, ...]  # patterns of their names
    # Whether it accounts for all that differs, given the case, the reference's outcome and plua's.
    explains: Callable[[object, str, str], bool]
    versions: tuple[str, ...] = ()  # of the reference; none: every one

    def concerns(self, version):
        return not self.versions or version in self.versions

    def covers(self, case, expected, got):
        return any(fnmatch.fnmatchcase(case.name, pattern) for pattern in self.cases) and self.explains(case, expected, got)


# --- ways to explain ----------------------------------------------------------------------------


def rewritten(pattern, replacement):
    """The reference's outcome becomes plua's by this replacement."""
    return lambda case, expected, got: re.sub(pattern, replacement, expected, flags=re.M) == got


def alike_but(*patterns):
    """Both outcomes are equal but for the parts that match these."""
    def reduced(text):
        for pattern in patterns:
            text = re.sub(pattern, "?", text)
        return text
    return lambda case, expected, got: reduced(expected) == reduced(got)


def begins_with(pattern):
    """plua's outcome does; the reference's does not matter."""
    return lambda case, expected, got: re.match(pattern, got) is not None


def both_say(text):
    return lambda case, expected, got: text in expected and text in got


def later_call_line(case, expected, got):
    """Only line numbers differ, and plua's are larger and those of lines where arguments begin."""
    lines = source_of(case).split("\n")
    numbers, others = re.findall(r"\d+", expected), re.split(r"\d+", expected)
    own_numbers, own_others = re.findall(r"\d+", got), re.split(r"\d+", got)
    return others == own_others and all(
        old == new or int(old) < int(new) <= len(lines) and re.search(r"""[({'"]|\[\[""", lines[int(new) - 1])
        for old, new in zip(numbers, own_numbers))


# --- the list -----------------------------------------------------------------------------------

SKIPPED = r"\(skipping \d+ levels\)"

DIFFERENCES = (
    # What plua does otherwise (spec/semantics.md).
    Difference("plua loads no native modules",
               ("function/package.loadlib/*",),
               rewritten(r'^returns (nil, ".*: cannot open shared object file: No such file or directory", "open"|true)$',
                         'returns nil, "dynamic libraries not enabled; check your Lua installation", "absent"')),
    Difference("a frame has some more slots in plua: a stack overflow comes earlier",
               ("limit/recursion*", "limit/mutual recursion", "program/stack overflow*"),
               alike_but(SKIPPED)),
    Difference("metamethods and comparisons that are Lua functions use no C stack in plua",
               ("metamethod/__*/arithmetic on arguments*", "limit/deep concat metamethod", "limit/sort recursion"),
               alike_but(SKIPPED, r"(case:\d+: )?(C )?stack overflow")),
    Difference("lua5.4 counts some C calls where plua makes none: the depth that it allows is another one",
               ("call/os.time/*/index metamethod",),
               alike_but(SKIPPED)),
    Difference("the same, where each level loads a file: either the loading or the call is too deep",
               ("program/require a loop",),
               rewritten(r"error loading module 'loop' from file './loop.lua':\n\t", "")),
    Difference("plua's compiler does not know the token where the registers ran out",
               ("limit/registers *",),
               both_say("function or expression needs too many registers")),
    Difference("plua needs no registers for values that are dropped",
               ("limit/registers by a local",),
               begins_with("returns nothing")),
    Difference("powers that are not exact are no constants in plua",
               ("representation/*/inexact power/constant/*",),
               rewritten("number has no integer", "number (local 'x') has no integer")),
    # What lua5.4 does against its manual.
    Difference("`lua --` is an error without reason in 5.4.7 and 5.4.8",
               ("option/nothing after the end",),
               rewritten("PROGRAM: not enough memory\n--- exit code 1", "--- exit code 0"),
               ("5.4.7", "5.4.8")),
    # What has changed since 5.4.4. plua follows 5.4.8.
    Difference("a call had the line where the whole expression begins, now that of its arguments",
               ("*",),
               later_call_line,
               ("5.4.4",)),
    Difference("integer division by zero did not save its position",
               ("division/*",),
               rewritten("case:1:", "case:2:"),
               ("5.4.4",)),
    Difference("table.remove blamed the table for a position",
               ("*remove*",),
               rewritten(r"bad argument #1 to '(\w+)' \(position out of bounds\)", r"bad argument #2 to '\1' (position out of bounds)"),
               ("5.4.4",)),
    Difference("utf8.codes did not mind continuation bytes where a character should begin",
               ("utf8/*codes*",),
               begins_with(r"raises case:1: (bad argument #1 to 'codes' \()?invalid UTF-8 code"),
               ("5.4.4",)),
)
