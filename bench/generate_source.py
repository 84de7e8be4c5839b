"""A large Lua program of varied, realistic code, for measuring compilers and loaders.

The same size gives the same text. It is valid in Lua 5.1 and later, keeps within the limits of all
engines (locals, upvalues, constants of a function), and returns at once when it is run without
arguments, so that running it measures nothing but compiling or loading it.
"""

import random

NOUNS = ("account buffer cache column counter cursor device entry event field frame handle index item "
         "layer limit list message module node offset option order packet path player point queue range "
         "record region request result route row rule score session shape size slot state stream table "
         "target task tile timer token total track unit user value vector vertex view weight widget "
         "window worker").split()
VERBS = ("add apply attach build check clear close collect compute count create decode draw emit encode "
         "expand fetch filter find format handle insert load make merge move normalise open parse print "
         "push read release remove render reset resolve save scan send sort split start stop store "
         "update validate visit wrap write").split()
WORDS = ("invalid argument missing value expected near unexpected end of input cannot open file the "
         "connection was closed retry later default setting for level north south warning error user "
         "name password accepted total amount moon tide orbit").split()
COMPARISONS = ("==", "~=", "<", "<=", ">", ">=")
ARITHMETIC = ("+", "-", "*", "+", "-", "*", "/", "%")


class SourceGenerator:
    """Writes modules until the text has the wanted size."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.size = 0
        self.functions: list[str] = []  # of the current module

    # Names and literals.

    def noun(self) -> str:
        return self.random.choice(NOUNS)

    def field_name(self) -> str:
        return self.noun() if self.random.random() < 0.6 else f"{self.noun()}_{self.noun()}"

    def fresh(self, scope: list[str]) -> str:
        """A name that is not in the scope yet."""
        name = self.noun()
        while name in scope:
            name = f"{self.noun()}_{self.noun()}"
        return name

    def phrase(self) -> str:
        words = " ".join(self.random.choices(WORDS, k=self.random.randint(1, 6)))
        return words + self.random.choice(("", "", ": %s", " (%d)", "\\n", " \\\"x\\\""))

    def literal(self) -> str:
        kind = self.random.random()
        if kind < 0.50:
            return self.number()
        if kind < 0.85:
            return f'"{self.phrase()}"'
        return self.random.choice(("true", "false", "nil", "{}"))

    def number(self) -> str:
        kind = self.random.random()
        if kind < 0.70:
            return str(self.random.choice((0, 1, 1, 2, 10, 60, 100, self.random.randint(0, 100000))))
        if kind < 0.85:
            return f"{self.random.uniform(0, 1000):.{self.random.randint(1, 6)}f}"
        return hex(self.random.randint(0, 0xFFFF))

    # Expressions. `scope` holds the names of the visible locals, the first of which is a table.

    def place(self, scope: list[str]) -> str:
        """Something that is not a constant."""
        kind = self.random.random()
        name = self.random.choice(scope)
        if kind < 0.50:
            return name
        if kind < 0.85:
            return f"{name}.{self.field_name()}"
        if kind < 0.95:
            return f"{scope[0]}[{name}]"
        return f"#{scope[0]}"

    def operand(self, scope: list[str]) -> str:
        return self.place(scope) if self.random.random() < 0.75 else self.literal()

    def expression(self, scope: list[str], depth: int) -> str:
        kind = self.random.random()
        if depth <= 0 or kind < 0.35:
            return self.operand(scope)
        if kind < 0.65:
            operator = self.random.choice(ARITHMETIC)
            right = self.number() if self.random.random() < 0.4 else self.term(scope, depth - 1)
            return f"{self.place(scope)} {operator} {right}"
        if kind < 0.75:
            return f'{self.place(scope)} .. "{self.phrase()}" .. tostring({self.place(scope)})'
        if kind < 0.95:
            return self.call(scope, depth - 1)
        return f"{self.condition(scope)} and {self.operand(scope)} or {self.literal()}"

    def term(self, scope: list[str], depth: int) -> str:
        if depth <= 0 or self.random.random() < 0.6:
            return self.place(scope)
        return f"({self.place(scope)} {self.random.choice(ARITHMETIC)} {self.term(scope, depth - 1)})"

    def call(self, scope: list[str], depth: int) -> str:
        arguments = ", ".join(self.expression(scope, depth) for _ in range(self.random.randint(0, 3)))
        kind = self.random.random()
        if kind < 0.30 and self.functions:
            return f"M.{self.random.choice(self.functions)}({arguments})"
        if kind < 0.60:
            return f"{self.random.choice(scope)}:{self.random.choice(VERBS)}_{self.noun()}({arguments})"
        library = self.random.choice(("math.floor", "math.max", "string.format", "string.sub", "tostring",
                                      "tonumber", "select", "type", "table.concat", "math.abs"))
        return f"{library}({self.place(scope)}{', ' + arguments if arguments else ''})"

    def condition(self, scope: list[str]) -> str:
        kind = self.random.random()
        if kind < 0.55:
            operator = self.random.choice(COMPARISONS)
            constant = self.literal() if operator in ("==", "~=") else self.number()
            right = self.place(scope) if self.random.random() < 0.4 else constant
            return f"{self.place(scope)} {operator} {right}"
        if kind < 0.70:
            return f"not {self.random.choice(scope)}.{self.field_name()}"
        if kind < 0.85:
            kind_name = self.random.choice(("table", "string", "number"))
            return f'type({self.random.choice(scope)}) == "{kind_name}"'
        return f"{self.random.choice(scope)} and {self.place(scope)} > {self.random.randint(0, 99)}"

    # Statements.

    def emit(self, indent: int, text: str) -> None:
        line = "  " * indent + text
        self.lines.append(line)
        self.size += len(line) + 1

    def block(self, scope: list[str], indent: int, length: int) -> None:
        inner = list(scope)
        for _ in range(length):
            self.statement(inner, indent)

    def statement(self, scope: list[str], indent: int) -> None:
        """Writes one statement; adds to the scope what it declares."""
        nested = indent < 4
        length = self.random.randint(1, 3)
        kind = self.random.random()
        if kind < 0.25 or (kind >= 0.65 and not nested):
            value = self.expression(scope, 2)
            name = self.fresh(scope)
            self.emit(indent, f"local {name} = {value}")
            scope.append(name)
        elif kind < 0.45:
            field = f"{self.random.choice(scope)}.{self.field_name()}"
            self.emit(indent, f"{field} = {self.expression(scope, 2)}")
        elif kind < 0.55:
            self.emit(indent, self.call(scope, 1))
        elif kind < 0.60:
            self.emit(indent, f"{scope[0]}[#{scope[0]} + 1] = {self.expression(scope, 1)}")
        elif kind < 0.65:
            self.emit(indent, f"-- {self.phrase().capitalize()}.")
        elif kind < 0.82:
            self.conditional(scope, indent, length)
        elif kind < 0.95:
            self.loop(scope, indent, length)
        else:
            name = self.fresh(scope)
            parameter = self.fresh([*scope, name])
            self.emit(indent, f"local {name} = function({parameter}, ...)")
            self.block([*scope[:20], parameter], indent + 1, length)
            self.emit(indent + 1, f"return {parameter}, {self.expression(scope[:20], 1)}, ...")
            self.emit(indent, "end")
            scope.append(name)

    def conditional(self, scope: list[str], indent: int, length: int) -> None:
        self.emit(indent, f"if {self.condition(scope)} then")
        self.block(scope, indent + 1, length)
        if self.random.random() < 0.2:
            self.emit(indent, f"elseif {self.condition(scope)} then")
            self.block(scope, indent + 1, 1)
        if self.random.random() < 0.4:
            self.emit(indent, "else")
            self.block(scope, indent + 1, length)
        elif self.random.random() < 0.3:
            self.emit(indent + 1, f"return {self.expression(scope, 1)}")
        self.emit(indent, "end")

    def loop(self, scope: list[str], indent: int, length: int) -> None:
        kind = self.random.random()
        first = self.fresh(scope)
        second = self.fresh([*scope, first])
        if kind < 0.35:
            self.emit(indent, f"for {first} = 1, #{scope[0]} do")
            self.block([*scope, first], indent + 1, length)
        elif kind < 0.80:
            iterator = self.random.choice(("pairs", "ipairs"))
            self.emit(indent, f"for {first}, {second} in {iterator}({self.random.choice(scope)}) do")
            self.block([*scope, first, second], indent + 1, length)
        else:
            self.emit(indent, f"while {self.condition(scope)} do")
            self.block(scope, indent + 1, length)
            self.emit(indent + 1, f"if {self.condition(scope)} then break end")
        self.emit(indent, "end")

    # Modules.

    def constant_table(self, indent: int) -> None:
        self.emit(indent, f"M.{self.field_name()}s = {{")
        for _ in range(self.random.randint(4, 20)):
            kind = self.random.random()
            if kind < 0.4:
                self.emit(indent + 1, f"{self.field_name()} = {self.literal()},")
            elif kind < 0.7:
                entries = ", ".join(f"{self.field_name()} = {self.literal()}" for _ in range(3))
                self.emit(indent + 1, f"{{ {entries} }},")
            else:
                self.emit(indent + 1, ", ".join(self.literal() for _ in range(4)) + ",")
        self.emit(indent, "}")

    def function(self, indent: int) -> None:
        name = f"{self.random.choice(VERBS)}_{self.field_name()}"
        parameters: list[str] = []
        for _ in range(self.random.randint(1, 4)):
            parameters.append(self.fresh(parameters))
        is_method = self.random.random() < 0.5
        self.emit(indent, f"function M{':' if is_method else '.'}{name}({', '.join(parameters)})")
        scope = ["self", *parameters] if is_method else parameters
        self.block(scope, indent + 1, self.random.randint(3, 12))
        self.emit(indent + 1, f"return {self.expression(scope, 2)}")
        self.emit(indent, "end")
        self.emit(0, "")
        self.functions.append(name)

    def module(self, number: int) -> None:
        self.functions = []
        self.emit(0, f"modules.{self.noun()}_{number} = function()")
        self.emit(1, "local M = {}")
        self.emit(1, "M.__index = M")
        self.emit(0, "")
        for _ in range(self.random.randint(1, 3)):
            self.constant_table(1)
        for _ in range(self.random.randint(8, 16)):
            self.function(1)
        self.emit(1, "return M")
        self.emit(0, "end")
        self.emit(0, "")


def generate_source(megabytes: float) -> str:
    generator = SourceGenerator(seed=42)
    generator.emit(0, "-- Generated by bench/generate_source.py.")
    generator.emit(0, "if select('#', ...) == 0 then return end")
    generator.emit(0, "local modules = {}")
    number = 0
    while generator.size < megabytes * 1e6:
        number += 1
        generator.module(number)
    generator.emit(0, "return modules")
    return "\n".join(generator.lines) + "\n"
