"""The state of a program in the making: what is in scope, where we are, and how much may still come.

Every program ends, by three rules.

1. A loop's number of iterations is fixed when it is generated, and the product of nested ones within a
   function is bounded by `FunctionContext.limit`.
2. A function that calls what it does not know (a value in a variable, a method) is *guarded*: it counts
   steps and depth, and raises an error at a limit. So is every metamethod. An unguarded one calls
   *static* functions only: constants with a name, generated before. So each cycle of calls meets a guard.
3. What such a static call may cost is known, and counts as so many iterations.
"""

import re
from contextlib import contextmanager
from dataclasses import dataclass, field

from . import syntax
from .choice import Choice
from .tree import Block, Statement, text_of_expression
from .types import ANY, STRING, FunctionType, Type, fits

EXPRESSION_DEPTH = 3
NESTING = 4  # of blocks within a function
MAIN_LIMIT = 1500  # iterations of all loops around a statement, in the main program
FUNCTION_LIMIT = 60  # the same in a function
LOCALS = 120  # that are visible at a time; Lua's limit is 200 in a function
CONSTANT_PREFIX = "K"  # of the names of constant variables
PREFIXES = {"function": "fn", "array": "t"}  # of names; those of other types begin with their first letter


@dataclass(eq=False)
class Variable:
    name: str
    type: Type
    function: "FunctionContext"
    assignable: bool = True
    static_cost: int | None = None  # of a function that anybody may call; None: only who is guarded


@dataclass(eq=False)
class FunctionContext:
    guarded: bool  # it may call what it does not know
    counts_depth: bool = False  # it has called enter(), and must leave
    limit: int = FUNCTION_LIMIT
    results: tuple = ()
    variadic: bool = False
    can_yield: bool = False
    mistakes: float = 0.0  # the probability that an expression has a wrong type
    iterations: int = 1  # of the loops around the current statement
    cost: int = 0
    nesting: int = 0
    loops: list = field(default_factory=list)  # the ways to leave each of them early; innermost last


class Productions:
    """Ways to make something, each with a weight. A production may return None: not here."""

    def __init__(self):
        self.weights = []
        self.functions = []
        self.total = 0

    def add(self, weight):
        def register(function):
            self.weights.append(weight)
            self.functions.append(function)
            self.total += weight
            return function
        return register

    def pick(self, choice):
        return self.functions[choice.weighted(self.weights, self.total)]


EXPRESSIONS = {}  # kind of a type to its Productions; each is called with generator, type and depth
STATEMENTS = Productions()  # each is called with the generator, and returns a list of statements


def expression(kind, weight=1):
    return EXPRESSIONS.setdefault(kind, Productions()).add(weight)


def statement(weight=1):
    return STATEMENTS.add(weight)


class Generator:
    def __init__(self, seed):
        self.choice = Choice(seed)
        self.variables = []
        self.classes = []
        self.used_names = 0
        self.remaining = self.choice.between(25, 80)  # statements
        self.function = FunctionContext(guarded=True, limit=MAIN_LIMIT)

    # --- names and scopes ---

    def fresh(self, prefix):
        self.used_names += 1
        return f"{prefix}{self.used_names}"

    def declare(self, type, prefix=None, **properties):
        """A new local variable, in scope from now on."""
        variable = self.variable(type, prefix, **properties)
        self.variables.append(variable)
        return variable

    def variable(self, type, prefix=None, **properties):
        """A new variable that is not in scope yet."""
        return Variable(self.fresh(prefix or PREFIXES.get(type.kind, type.kind[0])), type, self.function, **properties)

    @contextmanager
    def scope(self):
        mark = len(self.variables)
        yield
        del self.variables[mark:]

    @contextmanager
    def inside(self, function):
        """The body of a function: the current one is around it."""
        outer, self.function = self.function, function
        with self.scope():
            yield function
        self.function = outer

    @contextmanager
    def in_place(self, **properties):
        """The body of a function that is called at most once, and where it is written."""
        outer = self.function
        function = FunctionContext(guarded=outer.guarded, limit=outer.limit // outer.iterations, nesting=outer.nesting,
                                   can_yield=outer.can_yield, mistakes=outer.mistakes)
        for key, value in properties.items():
            setattr(function, key, value)
        with self.inside(function):
            yield function
        outer.cost += outer.iterations * function.cost

    def inside_simple_function(self):
        """The body of a function without loops, that calls static functions of no cost at most."""
        return self.inside(FunctionContext(guarded=False, limit=0, mistakes=self.function.mistakes))

    def find(self, accept):
        """A visible variable, the latest ones more often; None if there is none."""
        found = [variable for variable in self.variables if accept(variable)]
        if not found:
            return None
        return found[-1] if self.choice.chance(0.3) else self.choice.one_of(found)

    def find_readable(self, type):
        return self.find(lambda variable: fits(variable.type, type))

    def find_assignable(self, accept):
        return self.find(lambda variable: variable.assignable and accept(variable.type))

    def find_callable(self, result):
        """A variable that holds a function whose first result is of the type, or any function."""
        function = self.function
        room = function.limit // function.iterations

        def accept(variable):
            if not isinstance(variable.type, FunctionType):
                return False
            if variable.static_cost is None:
                if not function.guarded:
                    return False
            elif variable.static_cost > room:
                return False
            return result is None or (variable.type.results and fits(variable.type.results[0], result))
        return self.find(accept)

    def count_call(self, variable):
        if variable.static_cost is not None:
            self.function.cost += self.function.iterations * variable.static_cost

    # --- expressions ---

    def expression(self, type, depth=EXPRESSION_DEPTH):
        if self.choice.chance(self.function.mistakes):
            return self.mistake()
        return self.expression_of(type, depth)

    def expression_of(self, type, depth):
        """Without a mistake at its root."""
        if depth > 0:
            productions = EXPRESSIONS[type.kind]
            for _ in range(4):
                made = productions.pick(self.choice)(self, type, depth - 1)
                if made is not None:
                    return made
        return self.leaf(type)

    def leaf(self, type):
        """A variable or, if there is none, the simplest expression of the type."""
        variable = self.find_readable(type) if self.choice.chance(0.75) else None
        if variable is not None:
            return syntax.name(variable.name)
        return LEAVES[type.kind](self, type)

    def test(self, type, depth):
        """An operand that decides what `and` and `or` give. No constant: whether a name that depends on it stands
        in an error message is a matter of how much a compiler folds."""
        made = self.expression(type, depth)
        return syntax.name("undefined") if is_constant(made) else made

    def mistake(self):
        """What is probably of a wrong type; a variable if possible, because messages name it."""
        variable = self.find(lambda variable: fits(variable.type, ANY)) if self.choice.chance(0.5) else None
        if variable is not None:
            return syntax.name(variable.name)
        return self.choice.one_of(MISTAKES)()

    def integer_between(self, low, high):
        return syntax.atom(str(self.choice.between(low, high)))

    def storable(self, type):
        """A value for a place that may be read and assigned again and again: strings may not grow there."""
        value = self.expression(type)
        if type in (STRING, ANY) and value.binding != syntax.ATOM:
            return syntax.call("cut", value)
        return value

    # --- statements ---

    def statements(self, count):
        made = []
        for _ in range(count):
            made += self.statement()
        return made

    def statement(self):
        self.remaining -= 1
        self.function.cost += self.function.iterations
        for _ in range(6):
            made = STATEMENTS.pick(self.choice)(self)
            if made is not None:
                return made
        return self.show_something()

    def may_nest(self):
        return self.remaining > 0 and self.function.nesting < NESTING and len(self.variables) < LOCALS

    def block(self, low=1, high=4, before=(), after=None):
        """A block with a scope of its own. `after` gives what comes last, still in that scope."""
        with self.scope():
            self.function.nesting += 1
            made = list(before) + self.statements(self.choice.between(low, high) if self.remaining > 0 else 1)
            if after is not None:
                made += after()
            self.function.nesting -= 1
        return Block(*made)

    @contextmanager
    def loop(self, iterations, ways_out=("break",)):
        """The body of a loop that runs so many times, and the statements by which one may leave it."""
        function = self.function
        outer = function.iterations
        function.iterations *= max(iterations, 1)
        function.loops.append(ways_out)
        yield
        function.loops.pop()
        function.iterations = outer

    def loop_bound(self, most):
        """How often a loop may run here; 0 if a loop is out of the question."""
        return min(most, self.function.limit // self.function.iterations)

    def attempt(self, make_body, **properties):
        """Calls a function protected and prints what it returns or raises. make_body gives its statements."""
        with self.in_place(**properties):
            body = Block(*make_body())
        return Statement("try(", self.label(), ", ", syntax.function([], body), ")")

    def body_of_loop(self, iterations, low, high, before=(), variables=(), ways_out=("break",)):
        """The block of a loop that sees these variables. It may be left, or continue early."""
        label = self.fresh("continue") if self.choice.chance(0.3) else None
        if label is not None:
            ways_out = (*ways_out, *[f"goto {label}"] * 3)
        with self.loop(iterations, ways_out), self.scope():
            self.variables += variables
            return self.block(low, high, before, after=lambda: [Statement(f"::{label}::")] if label else [])

    def show_something(self):
        variables = [self.find(lambda variable: fits(variable.type, ANY)) for _ in range(2)]
        return [self.show(*[syntax.name(variable.name) for variable in variables if variable is not None])]

    def show(self, *expressions):
        """Prints the values. Each place that prints has a number, so that a difference is easy to find."""
        return Statement(syntax.call("show", self.label(), *expressions))

    def label(self):
        self.used_names += 1
        return syntax.atom(str(self.used_names))


STRING_LITERAL = re.compile(r'"([^"\\]|\\.)*"')
VARIABLE = re.compile(rf"\b(?!(?:nil|true|false|not|and|or|{CONSTANT_PREFIX}\d+)\b)[a-zA-Z_]")


def is_constant(expression):
    return VARIABLE.search(STRING_LITERAL.sub("", text_of_expression(expression))) is None

LEAVES = {}  # kind to a function of generator and type


def leaf(kind):
    def register(function):
        LEAVES[kind] = function
        return function
    return register


MISTAKES = [
    lambda: syntax.atom("nil"),
    lambda: syntax.atom("true"),
    lambda: syntax.atom("{}"),
    lambda: syntax.string("word"),
    lambda: syntax.atom("1.5"),
    lambda: syntax.name("undefined"),
    lambda: syntax.field(syntax.name("math"), "undefined"),
    lambda: syntax.name("print"),
]
