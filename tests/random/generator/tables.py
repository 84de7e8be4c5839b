"""Arrays whose elements change their kind, records whose shape changes, and tables used as maps.

The length of a table with holes and the order of `pairs` are left open by the manual, so arrays stay
sequences, and maps are printed sorted (`show` does that) or visited with sums that know no order.
"""

import re

from . import syntax
from .basics import FIELD_NAMES, some_record
from .generator import expression, leaf, statement
from .syntax import atom, binary, call, field, index, keyed, listed, name, negative_number, unary
from .tree import Block, Expression, Statement, text_of_expression
from .types import (ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, ArrayType, RecordType, array_of, fits, function_of,
                    record_of)

MAP_KEYS = [atom("-1"), atom("0"), atom("1000"), atom("2^53"), atom("1e100"), atom("0.5"), atom("true"),
            syntax.string("x"), syntax.string("1"), atom("math.mininteger"), atom("math.huge"), atom("-0.0"),
            syntax.string("a key of more than forty bytes, which is no interned string"), atom("1000.0")]

NOT_NIL = {"integer": atom("0"), "float": atom("0.5"), "number": atom("1"), "string": atom('""'), "boolean": atom("false")}


# --- arrays ---


def element_value(g, type, depth=1):
    """Never nil, which would make a hole, although variables and results may be nil by mistake."""
    if type is ANY:
        type = g.choice.one_of((INTEGER, FLOAT, STRING, BOOLEAN))
    value = g.expression_of(type, depth)
    if value.binding in (syntax.OR, syntax.AND, syntax.PREFIX):
        value = binary("or", value, NOT_NIL[type.kind])
    return call("cut", value) if type is STRING and value.binding != syntax.ATOM else value


# What may run code that changes the array: a call of a function that is not one of ours, an object's operator.
SIDE_EFFECT = re.compile(r"\bo\d|(?<!\bcut)(?<!\bplain)[\w\])]\(|:\w+\(")


def storing(g, place, value, condition=None):
    """Statements that put the value there. The place depends on the length, and so is found after the value."""
    before = []
    if SIDE_EFFECT.search(text_of_expression(value)):
        variable = g.fresh("e")
        before, value = [Statement(f"local {variable} = ", value)], name(variable)
    store = [place, " = ", value]
    return [*before, Statement(f"if {condition} then ", *store, " end") if condition else Statement(*store)]


@leaf("array")
def simple_array(g, type):
    return new_array(g, type, 0)


@expression("array", 4)
def new_array(g, type, depth):
    return syntax.table(*[element_value(g, type.element, depth) for _ in range(g.choice.one_of((0, 1, 2, 3, 3, 4, 5)))])


@expression("array", 4)
def array_variable(g, type, depth):
    return g.leaf(type)


@expression("array", 2)
def copied_array(g, type, depth):
    array = g.find_readable(type)
    if array is None:
        return None
    kind = g.choice.between(1, 3)
    if kind == 1:
        return syntax.table(call("table.unpack", name(array.name)))
    if kind == 2:
        return syntax.table(element_value(g, type.element), call("table.unpack", name(array.name), atom("1"),
                                                                 unary("#", name(array.name))))
    return call("table.move", name(array.name), atom("1"), unary("#", name(array.name)), atom("1"), atom("{}"))


def find_array(g):
    return g.find(lambda variable: isinstance(variable.type, ArrayType))


@statement(10)
def array_change(g):
    """At the end, where an array grows and shrinks, or inside."""
    array = find_array(g)
    if array is None:
        return None
    table, length = name(array.name), unary("#", name(array.name))
    value = element_value(g, array.type.element, 2)
    kind = g.choice.between(1, 8)
    if kind <= 2:
        return storing(g, index(table, binary("+", length, atom("1"))), value)
    if kind == 3:
        return [Statement(index(table, length), " = nil")] if g.choice.chance(0.5) else [
            g.show(call("table.remove", table))]
    if kind == 4:
        return [Statement(call("table.insert", table, *([atom("1")] if g.choice.chance(0.4) else []), value))]
    if kind == 5:
        return [Statement(f"if #{array.name} > 0 then ",
                          call("table.remove", table, g.choice.one_of((atom("1"), length))), " end")]
    if kind == 6:  # within what is there, computed from anything
        place = binary("+", binary("%", g.expression_of(INTEGER, 1), length), atom("1"))
        return storing(g, index(table, place), value, f"#{array.name} > 0")
    if kind == 7:
        return [Statement(f"if #{array.name} > 1 then ",
                          call("table.move", table, atom("1"), binary("-", length, atom("1")), atom("2")), " end")]
    return [g.show(table, length)]


@statement(5)
def change_of_element_kind(g):
    """An array of one kind of elements gets one of another: packed ones have to become generic."""
    array = find_array(g)
    if array is None:
        return None
    other = element_value(g, g.choice.one_of((INTEGER, FLOAT, STRING, BOOLEAN)))
    place, condition = g.choice.one_of(((f"#{array.name} + 1", None), ("1", f"#{array.name} > 0"),
                                        (f"#{array.name}", f"#{array.name} > 0")))
    return [*storing(g, index(name(array.name), name(place)), other, condition), g.show(name(array.name))]


@statement(4)
def grown_array(g):
    """An array that a loop fills, and whose kind of elements may change on the way."""
    bound = g.loop_bound(g.choice.one_of((5, 20, 100)))
    if bound < 5 or not g.may_nest():
        return None
    first, second = (g.choice.one_of((INTEGER, FLOAT, NUMBER, STRING, ANY)) for _ in range(2))
    array, control = g.variable(array_of(first)), g.variable(INTEGER, assignable=False)
    with g.loop(bound), g.scope():
        g.variables.append(control)
        stores = [Statement(f"{array.name}[#{array.name} + 1] = ", element_value(g, first, 2))]
        if g.choice.chance(0.5):
            turn = g.choice.between(1, bound)
            stores[0].parts[0] = f"{array.name}[{control.name}] = "
            stores.append(Statement(f"if {control.name} > {turn} then {array.name}[{control.name}] = ",
                                    element_value(g, second, 1), " end"))
    g.variables.append(array)
    return [Statement(f"local {array.name} = {{}}"),
            Statement(f"for {control.name} = 1, {bound} do", Block(*stores), "end"),
            g.show(unary("#", name(array.name)), name(array.name))]


@statement(4)
def sorted_array(g):
    """Only where every correct algorithm gives the same order."""
    array = g.find(lambda variable: isinstance(variable.type, ArrayType) and
                   variable.type.element in (INTEGER, FLOAT, NUMBER, STRING))
    if array is None:
        return None
    element = array.type.element
    arguments = [name(array.name)]
    if g.choice.chance(0.5):
        first, second = g.fresh("a"), g.fresh("b")
        order = Expression(syntax.COMPARISON, f"{second} < {first}")
        if element is STRING and g.choice.chance(0.5):
            order = Expression(syntax.OR, f"#{first} < #{second} or #{first} == #{second} and {first} < {second}")
        arguments.append(syntax.function([first, second], Block(Statement("return ", order))))
    sort = Statement(f"if sortable({array.name}) then ", call("table.sort", *arguments), " end")
    return [sort, g.show(name(array.name))]


@statement(4)
def table_functions(g):
    array = find_array(g)
    if array is None:
        return None
    table = name(array.name)
    kind = g.choice.between(1, 4)
    small = lambda: g.choice.one_of((atom("0"), atom("1"), atom("2"), atom("3"), negative_number("-1"), atom("5")))
    if kind == 1:
        return [g.show(call("table.unpack", table, small(), small()))]
    if kind == 2:
        return [g.show(call("pcall", name("table.concat"), table, syntax.string("/")))]
    if kind == 3:
        return [g.show(call("pcall", name("table.insert"), table, binary("+", unary("#", table), small()),
                            element_value(g, array.type.element)))] if g.choice.chance(0.2) else [
            g.show(call("select", small_nonzero(g), call("table.unpack", table)))]
    return [g.show(call("rawlen", table), call("rawget", table, small()), call("next", atom("{}")))]


def small_nonzero(g):
    return g.choice.one_of((atom("1"), atom("2"), negative_number("-1"), atom("4")))


@statement(2)
def last_elements_become_nil(g):
    """Holes at the end: the array is shorter after that."""
    bound = g.loop_bound(3)
    array = find_array(g)
    if array is None or bound < 3:
        return None
    remove = Statement(f"{array.name}[#{array.name}] = nil")
    return [Statement("for _ = 1, 3 do", Block(Statement(f"if #{array.name} > 0 then", Block(remove), "end")), "end"),
            g.show(unary("#", name(array.name)), name(array.name))]


# --- records ---


@leaf("record")
def simple_record(g, type):
    return new_record(g, type, 0)


@expression("record", 4)
def new_record(g, type, depth):
    items = [keyed(key, g.expression_of(found, depth)) for key, found in type.fields]
    return syntax.table(*g.choice.shuffled(items))


@expression("record", 4)
def record_variable(g, type, depth):
    return g.leaf(type)


def find_record(g):
    return g.find(lambda variable: isinstance(variable.type, RecordType))


@statement(5)
def record_built_in_steps(g):
    """The same fields in an order of their own: another shape each time."""
    type = some_record(g)
    variable = g.variable(type)
    stores = [Statement(field(name(variable.name), key), " = ", g.storable(found))
              for key, found in g.choice.shuffled(type.fields)]
    g.variables.append(variable)
    return [Statement(f"local {variable.name} = {{}}"), *stores]


@statement(5)
def change_of_shape(g):
    """A field goes, comes back, or is a new one."""
    record = find_record(g)
    if record is None:
        return None
    kind = g.choice.between(1, 3)
    key, type = g.choice.one_of(record.type.fields)
    place = field(name(record.name), key)
    if kind == 1:
        return [Statement(place, " = nil"), g.show(name(record.name)), Statement(place, " = ", g.storable(type))]
    if kind == 2:
        return [Statement(field(name(record.name), g.choice.one_of(FIELD_NAMES) + "2"), " = ", g.storable(ANY))]
    return [Statement(place, " = ", g.storable(g.choice.one_of((INTEGER, FLOAT, STRING)))), g.show(name(record.name))]


@statement(5)
def polymorphic_site(g):
    """One access that sees records of several shapes, and tables without the field."""
    if not g.may_nest() or g.loop_bound(24) < 24:
        return None
    key = g.choice.one_of(FIELD_NAMES)
    records, record = g.fresh("rs"), g.fresh("r")
    items = []
    for _ in range(g.choice.between(2, 6)):
        keys = g.choice.shuffled([key] + g.choice.some_of([other for other in FIELD_NAMES if other != key], 0, 3))
        if g.choice.chance(0.15):
            keys.remove(key)
        items.append(syntax.table(*[keyed(k, g.expression_of(g.choice.one_of((INTEGER, INTEGER, FLOAT)), 1)) for k in keys]))
    total = g.fresh("sum")
    read = Statement(f"{total} = {total} + ({record}.{key} or 1)")
    write = Statement(f"{record}.{key} = ", g.expression(g.choice.one_of((INTEGER, NUMBER, ANY)), 1))
    with g.loop(24):
        body = [read] + ([write] if g.choice.chance(0.4) else []) + (g.statements(1) if g.choice.chance(0.3) else [])
    loop = Statement("for round = 1, 4 do", Block(Statement(f"for _, {record} in ipairs({records}) do", Block(*body), "end")),
                     "end")
    return [Statement(f"local {records}, {total} = ", *listed([syntax.table(*items), atom("0")])),
            g.attempt(lambda: [loop]), g.show(name(total), name(records))]


# --- maps ---


@statement(4)
def map_with_strange_keys(g):
    """Keys of every kind; floats with integral values are the integers, and so are the places of stores."""
    variable = g.fresh("map")
    keys = g.choice.some_of(MAP_KEYS, 2, 6)
    items = [keyed(key, element_value(g, ANY)) for key in keys if g.choice.chance(0.5)]
    changes = [Statement(index(name(variable), key), " = ", atom("nil") if g.choice.chance(0.2) else element_value(g, ANY))
               for key in g.choice.shuffled(keys)]
    count = Statement(f"for _ in pairs({variable}) do count = count + 1 end")
    return [Statement(f"local {variable} = ", syntax.table(*items)), *changes, g.show(name(variable)),
            Statement("do", Block(Statement("local count = 0"), count, g.show(name("count"))), "end")]


@statement(2)
def map_with_forbidden_keys(g):
    variable = g.fresh("map")
    key = g.choice.one_of((atom("nil"), atom("0/0"), name("undefined")))
    value = g.expression(INTEGER, 1)
    return [Statement(f"local {variable} = {{}}"),
            g.attempt(lambda: [Statement(index(name(variable), key), " = ", value)]),
            g.show(index(name(variable), key))]


@statement(3)
def map_of_words(g):
    """A table that is used as a dictionary: keys that are computed, many of them, and some removed again."""
    bound = g.loop_bound(40)
    if bound < 40 or not g.may_nest():
        return None
    variable, control = g.fresh("map"), g.variable(INTEGER, assignable=False)
    with g.loop(40), g.scope():
        g.variables.append(control)
        store = Statement(f'{variable}["k" .. {control.name} % {g.choice.between(2, 30)}] = ', element_value(g, INTEGER, 2))
        removal = Statement("if ", g.expression(BOOLEAN, 1), f' then {variable}["k" .. {control.name} // 2] = nil end')
    total = Statement(f"for _, value in pairs({variable}) do sum, count = sum ~ value, count + 1 end")
    return [Statement(f"local {variable} = {{}}"),
            Statement(f"for {control.name} = 1, {g.choice.between(3, 40)} do",
                      Block(store, *([removal] if g.choice.chance(0.6) else [])), "end"),
            Statement("do", Block(Statement("local sum, count = 0, 0"), total, g.show(name("sum"), name("count"))), "end"),
            g.show(name(variable))]


@statement(2)
def removal_during_traversal(g):
    """Fields may be cleared while `pairs` visits them."""
    record = find_record(g)
    if record is None or not g.may_nest():
        return None
    table = g.fresh("t")
    copy = Statement(f"for key, value in pairs({record.name}) do {table}[key] = value end")
    clear = Statement(f"for key, value in pairs({table}) do if type(value) ~= \"number\" then {table}[key] = nil end end")
    return [Statement(f"local {table} = {{}}"), copy, clear, g.show(name(table)), g.show(call("next", atom("{}")))]
