"""Declarations, assignments, conditions and printing."""

from . import syntax
from .generator import CONSTANT_PREFIX, statement
from .numbers import arithmetic
from .syntax import atom, binary, call, index, listed, name, unary
from .tree import Statement
from .types import (ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, SCALARS, STRING, ArrayType, RecordType, array_of, fits,
                    record_of)

FIELD_NAMES = ("x", "y", "z", "name", "value", "count", "left", "right", "key", "n")


def some_type(g):
    """Of a variable."""
    kind = g.choice.between(1, 20)
    if kind <= 13:
        return g.choice.one_of((INTEGER, INTEGER, INTEGER, FLOAT, FLOAT, NUMBER, NUMBER, STRING, STRING, BOOLEAN, ANY))
    if kind <= 17:
        return array_of(g.choice.one_of((INTEGER, INTEGER, FLOAT, NUMBER, STRING, ANY)))
    return some_record(g)


def some_record(g):
    names = g.choice.some_of(FIELD_NAMES, 1, 4)
    return record_of((key, g.choice.one_of((INTEGER, INTEGER, FLOAT, STRING, BOOLEAN))) for key in sorted(names))


@statement(14)
def declaration(g):
    if len(g.variables) > 100:
        return None
    count = g.choice.one_of((1, 1, 1, 1, 2, 3))
    types = [some_type(g) for _ in range(count)]
    values = [g.storable(type) for type in types]
    constant = g.choice.chance(0.12)
    variables = [g.declare(type, CONSTANT_PREFIX if constant else None, assignable=not constant) for type in types]
    attribute = " <const>" if constant else ""
    names = ", ".join(variable.name + attribute for variable in variables)
    return [Statement(f"local {names} = ", *listed(values))]


@statement(2)
def hiding_declaration(g):
    """A local variable with the name of another one, which is still seen in its own initial value."""
    hidden = g.find(lambda variable: variable.type in SCALARS and variable.assignable)
    if hidden is None or g.function.nesting == 0:
        return None
    value = g.storable(hidden.type)
    g.variables.append(type(hidden)(hidden.name, hidden.type, g.function))
    return [Statement(f"local {hidden.name} = ", value)]


@statement(16)
def assignment(g):
    variable = g.find_assignable(lambda type: type in SCALARS or type is ANY)
    if variable is None:
        return None
    return [Statement(f"{variable.name} = ", g.storable(variable.type))]


@statement(2)
def assignment_of_a_table(g):
    variable = g.find_assignable(lambda type: isinstance(type, (ArrayType, RecordType)))
    if variable is None:
        return None
    return [Statement(f"{variable.name} = ", g.storable(variable.type))]


@statement(8)
def accumulation(g):
    """The variable is an operand of its own new value."""
    variable = g.find_assignable(lambda type: type in (INTEGER, FLOAT, NUMBER))
    if variable is None:
        return None
    operator = g.choice.one_of(("+", "+", "-", "*"))
    other = {INTEGER: INTEGER, FLOAT: NUMBER, NUMBER: NUMBER}[variable.type]
    return [Statement(f"{variable.name} = ", arithmetic(operator, name(variable.name), g.expression(other, 2)))]


@statement(3)
def swap(g):
    first = g.find_assignable(lambda type: type in SCALARS)
    if first is None:
        return None
    second = g.find_assignable(lambda type: type == first.type)
    if second is first:
        return None
    return [Statement(f"{first.name}, {second.name} = {second.name}, {first.name}")]


@statement(2)
def swap_of_elements(g):
    array = g.find(lambda variable: isinstance(variable.type, ArrayType))
    if array is None:
        return None
    places = [index(name(array.name), atom("1")), index(name(array.name), unary("#", name(array.name)))]
    return [Statement(f"if #{array.name} > 1 then ", *listed(places), " = ", *listed(places[::-1]), " end")]


@statement(3)
def global_variable(g):
    """A global is declared by its first assignment."""
    found = g.find_assignable(lambda type: type in SCALARS)
    if g.function.nesting > 0 or g.function.iterations > 1:
        return None
    type = found.type if found is not None else INTEGER
    value = g.storable(type)
    variable = g.declare(type, "G")
    return [Statement(f"{variable.name} = ", value)]


@statement(3)
def field_assignment(g):
    record = g.find(lambda variable: isinstance(variable.type, RecordType))
    if record is None:
        return None
    key, type = g.choice.one_of(record.type.fields)
    return [Statement(syntax.field(name(record.name), key), " = ", g.storable(type))]


@statement(16)
def show(g):
    return [g.show(*[g.expression(ANY) for _ in range(g.choice.between(1, 3))])]


@statement(3)
def plain_print(g):
    """Numbers as `print` writes them, and `io.write`."""
    value = call("plain", g.expression(g.choice.one_of((INTEGER, FLOAT, NUMBER))))
    if g.choice.chance(0.3):
        return [Statement(call("io.write", value, atom('"\\n"')))]
    return [Statement(call("print", value, unary("not", g.expression(BOOLEAN))))]


@statement(8)
def condition(g):
    if not g.may_nest():
        return None
    parts = ["if ", g.expression(BOOLEAN), " then", g.block(1, 3)]
    while g.choice.chance(0.25):
        parts += ["elseif ", g.expression(BOOLEAN), " then", g.block(1, 2)]
    if g.choice.chance(0.5):
        parts += ["else", g.block(1, 3)]
    return [Statement(*parts, "end")]


@statement(3)
def nested_block(g):
    return [Statement("do", g.block(1, 4), "end")] if g.may_nest() else None


@statement(3)
def change_of_type(g):
    """A variable that held one kind of number so far holds another from now on, perhaps only sometimes."""
    variable = g.find_assignable(lambda type: type is NUMBER or type is ANY)
    if variable is None:
        return None
    wanted = g.choice.one_of((INTEGER, FLOAT))
    if fits(STRING, variable.type) and g.choice.chance(0.5):
        wanted = STRING
    change = Statement(f"{variable.name} = ", g.storable(wanted))
    if not g.may_nest() or g.choice.chance(0.3):
        return [change]
    return [Statement("if ", g.expression(BOOLEAN), " then ", change, " end")]
