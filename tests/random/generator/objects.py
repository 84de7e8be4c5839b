"""Classes with methods and metamethods, chains of `__index`, proxies, and changes of all that while it is used.

Every method and metamethod is guarded, because any operator may call one of them. Each class has an
integer field `n`, from which operators compute: `amount` (prelude.py) takes it from an object and
leaves an integer as it is.
"""

from . import syntax
from .basics import FIELD_NAMES, some_type
from .functions import arguments_for, function_body, function_literal, parameter_names
from .generator import FunctionContext, expression, leaf, statement
from .syntax import atom, binary, call, field, index, keyed, listed, method_call, name, unary
from .tree import Block, Expression, Statement
from .types import (ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, Class, ObjectType, Type, fits, function_of, object_of)

METHODS = ("get", "set", "area", "step", "name_of")
BINARY_EVENTS = {"__add": "+", "__sub": "-", "__mul": "*", "__div": "/", "__mod": "%", "__pow": "^", "__idiv": "//",
                 "__band": "&", "__bor": "|", "__bxor": "~", "__shl": "<<", "__shr": ">>", "__concat": ".."}
COMPARING_EVENTS = {"__lt": ("<", ">"), "__le": ("<=", ">="), "__eq": ("==", "~=")}
UNARY_EVENTS = {"__unm": "-", "__bnot": "~", "__len": "#"}
OPERATOR_EVENTS = [*BINARY_EVENTS, *COMPARING_EVENTS, *UNARY_EVENTS, "__call", "__tostring"]


class ClassVariable(Type):
    """The type of a variable that holds the class itself."""

    def __init__(self, cls):
        object.__setattr__(self, "kind", "class")
        object.__setattr__(self, "cls", cls)


def find_object(g, accept=lambda cls: True):
    return g.find(lambda variable: isinstance(variable.type, ObjectType) and accept(variable.type.cls))


def find_class(g):
    return g.find(lambda variable: isinstance(variable.type, ClassVariable))


# --- definitions ---


@statement(6)
def class_definition(g):
    if not g.may_nest() or g.remaining < 10 or g.function.iterations > 1:
        return None
    parent = find_class(g) if g.choice.chance(0.5) else None
    cls = Class(g.fresh("Class"), {"n": INTEGER})
    if parent is not None:
        cls.fields.update(parent.type.cls.fields)
        cls.methods.update(parent.type.cls.methods)
    for key in g.choice.some_of([key for key in FIELD_NAMES if key != "n"], 0, 2):
        cls.fields.setdefault(key, g.choice.one_of((INTEGER, FLOAT, NUMBER, STRING)))
    variable = g.declare(ClassVariable(cls), assignable=False)
    variable.name = cls.name

    made = [Statement(f"local {cls.name} = {{}}"), Statement(f"{cls.name}.__index = ", name(cls.name))]
    if parent is not None:
        made.append(Statement(f"setmetatable({cls.name}, {{ __index = {parent.name} }})"))
    elif g.choice.chance(0.2):
        made.append(index_function(g, cls))
    if g.choice.chance(0.2):
        made.append(Statement(f'{cls.name}.__name = "{cls.name}"'))
    made.append(constructor(g, cls))
    for method in g.choice.some_of(METHODS, 1, 3):
        made.append(method_definition(g, cls, method))
    for event in with_le(g.choice.some_of(OPERATOR_EVENTS, 0, 5)):
        made.append(operator_definition(g, cls, event))
    return made


def with_le(events):
    """Some builds of lua5.4 (Debian's) take `__lt` where there is no `__le`."""
    return [*events, "__le"] if "__lt" in events and "__le" not in events else events


def index_function(g, cls):
    """What answers in the end of the chain."""
    with g.inside_simple_function():
        result = g.expression(INTEGER, 1)
    return Statement(f"setmetatable({cls.name}, {{ __index = function(_, key) return ", result, ", key end })")


def constructor(g, cls):
    parameters = [f"p_{key}" for key in cls.fields]
    keys = g.choice.shuffled(cls.fields)
    if g.choice.chance(0.7):
        fields = [f"{key} = p_{key}" for key in keys]
        body = [Statement(f"return setmetatable({{ {', '.join(fields)} }}, {cls.name})")]
    else:
        body = [Statement(f"local self = setmetatable({{}}, {cls.name})")]
        body += [Statement(f"self.{key} = p_{key}") for key in keys]
        body.append(Statement("return self"))
    return Statement(f"function {cls.name}.new({', '.join(parameters)})", Block(*body), "end")


def method_definition(g, cls, method):
    """A method that is there already, perhaps in a parent, keeps its signature."""
    type = cls.methods.get(method)
    if type is None:
        parameters = [some_type(g) for _ in range(g.choice.one_of((0, 1, 1, 2)))]
        type = function_of(parameters, [g.choice.one_of((INTEGER, INTEGER, FLOAT, NUMBER, STRING, BOOLEAN))],
                           variadic=g.choice.chance(0.1))
    parameters = [g.variable(parameter) for parameter in type.parameters]
    context = method_context(g, type.results, type.variadic)
    self = g.variable(object_of(cls), assignable=False)
    self.name = "self"
    body = function_body(g, [self, *parameters], context, 0, 2)
    cls.methods[method] = type
    return Statement(f"function {cls.name}:{method}({', '.join(parameter_names(parameters, type.variadic))})", body, "end")


def method_context(g, results, variadic=False):
    return FunctionContext(guarded=True, counts_depth=True, results=tuple(results), variadic=variadic,
                           nesting=g.function.nesting, mistakes=g.function.mistakes)


def operator_definition(g, cls, event):
    result = result_of_event(g, event)
    first, second = g.fresh("a"), g.fresh("b")
    left, right = g.variable(INTEGER), g.variable(INTEGER)
    amounts = Statement(f"local {left.name}, {right.name} = amount({first}), amount({second})")
    body = function_body(g, [left, right], method_context(g, [result]), 0, 1)
    body.parts.insert(1, amounts)  # after the guard
    cls.operators[event] = result
    return Statement(f"{cls.name}.{event} = function({first}, {second})", body, "end")


def result_of_event(g, event):
    if event in COMPARING_EVENTS:
        return g.choice.one_of((BOOLEAN, BOOLEAN, BOOLEAN, ANY))
    if event in ("__concat", "__tostring"):
        return STRING
    if event == "__len":
        return INTEGER
    return g.choice.one_of((INTEGER, INTEGER, FLOAT, STRING))


@statement(2)
def redefined_method(g):
    """What calls have found before is no longer what they find."""
    variable = g.find(lambda found: isinstance(found.type, ClassVariable) and found.type.cls.methods)
    if variable is None or not g.may_nest() or g.function.iterations > 1:
        return None
    cls = variable.type.cls
    return [method_definition(g, cls, g.choice.one_of(list(cls.methods)))]


@statement(2)
def method_that_goes_and_returns(g):
    """Without it the parent's is called, or nothing."""
    variable = find_object(g, lambda cls: cls.methods)
    if variable is None:
        return None
    cls = variable.type.cls
    method = g.choice.one_of(list(cls.methods))
    saved = g.fresh("m")
    holder = g.find(lambda found: isinstance(found.type, ClassVariable) and found.type.cls is cls)
    if holder is None:
        return None
    place = f"{holder.name}.{method}"
    return [Statement(f'local {saved} = rawget({holder.name}, "{method}")'), Statement(f"{place} = nil"),
            g.attempt(lambda: [Statement("return ", call_of_method(g, variable, method, 1))]), Statement(f"{place} = {saved}")]


# --- objects ---


@leaf("object")
def simple_object(g, type):
    return new_object(g, type, 0)


@expression("object")
def new_object(g, type, depth):
    return call(f"{type.cls.name}.new", *[g.expression_of(found, depth) for found in type.cls.fields.values()])


@expression("object", 2)
def object_variable(g, type, depth):
    return g.leaf(type)


@statement(7)
def object_declaration(g):
    variable = find_class(g)
    if variable is None or not g.may_nest():
        return None
    type = object_of(variable.type.cls)
    value = new_object(g, type, 1)
    return [Statement(f"local {g.declare(type).name} = ", value)]


@statement(3)
def object_assignment(g):
    variable = g.find_assignable(lambda type: isinstance(type, ObjectType))
    if variable is None:
        return None
    return [Statement(f"{variable.name} = ", g.expression(variable.type))]


@statement(4)
def object_field_assignment(g):
    variable = find_object(g)
    if variable is None:
        return None
    key, type = g.choice.one_of(list(variable.type.cls.fields.items()))
    if g.choice.chance(0.15):
        key, type = g.choice.one_of(FIELD_NAMES) + "3", ANY
    return [Statement(f"{variable.name}.{key} = ", g.storable(type))]


@statement(3)
def shown_object(g):
    variable = find_object(g)
    if variable is None:
        return None
    absent = field(name(variable.name), g.choice.one_of(FIELD_NAMES) + "4")
    return [g.show(name(variable.name), absent)]


@statement(2)
def change_of_metatable(g):
    """An object of another class, or of none; then what it was."""
    variable, other = find_object(g), find_class(g)
    if variable is None or other is None:
        return None
    saved, metatable = g.fresh("mt"), g.choice.one_of((other.name, "nil"))
    uses = [operator_use(g, variable, 1), call_of_some_method(g, variable, 1)]
    attempts = [g.attempt(lambda use=use: [Statement("return ", use)]) for use in uses if use is not None]
    return [Statement("do", Block(
        Statement(f"local {saved} = getmetatable({variable.name})"),
        g.attempt(lambda: [Statement(f"setmetatable({variable.name}, {metatable})")]), *attempts,
        Statement(f'if type({variable.name}) == "table" then setmetatable({variable.name}, {saved}) end')), "end")]


# --- using them ---


def call_of_method(g, variable, method, depth):
    return method_call(name(variable.name), method, *arguments_for(g, variable.type.cls.methods[method], depth))


def call_of_some_method(g, variable, depth):
    methods = list(variable.type.cls.methods)
    return call_of_method(g, variable, g.choice.one_of(methods), depth) if methods else None


def operator_use(g, variable, depth, event=None):
    """An operator that the object's class defines, between it and something else."""
    events = [event] if event else list(variable.type.cls.operators)
    if not events:
        return None
    event, operand = g.choice.one_of(events), name(variable.name)
    if event in UNARY_EVENTS:
        return unary(UNARY_EVENTS[event], operand)
    if event == "__call":
        return call(operand, g.expression(INTEGER, depth))
    if event == "__tostring":
        return call("tostring", operand)
    same = g.find(lambda found: found.type == variable.type)
    other = name(same.name)
    if event != "__eq" and g.choice.chance(0.6 if event in BINARY_EVENTS else 0.3):
        other = g.expression(INTEGER, depth)
    if event in BINARY_EVENTS:
        return binary(BINARY_EVENTS[event], *g.choice.shuffled([operand, other]))
    return binary(g.choice.one_of(COMPARING_EVENTS[event]), *g.choice.shuffled([operand, other]))


@expression("integer", 6)
@expression("float", 4)
@expression("number", 4)
@expression("string", 4)
@expression("boolean", 3)
def method_result(g, type, depth):
    def accept(cls):
        return any(fits(method.results[0], type) for method in cls.methods.values())
    variable = find_object(g, accept)
    if variable is None:
        return None
    methods = [key for key, method in variable.type.cls.methods.items() if fits(method.results[0], type)]
    return call_of_method(g, variable, g.choice.one_of(methods), min(depth, 1))


@expression("integer", 5)
@expression("float", 3)
@expression("string", 3)
@expression("boolean", 4)
@expression("any", 2)
def operator_result(g, type, depth):
    variable = find_object(g, lambda cls: any(fits(result, type) for result in cls.operators.values()))
    if variable is None:
        return None
    events = [event for event, result in variable.type.cls.operators.items() if fits(result, type)]
    return operator_use(g, variable, min(depth, 1), g.choice.one_of(events))


@statement(5)
def polymorphic_calls(g):
    """One call that meets objects of several classes."""
    if not g.may_nest() or g.loop_bound(12) < 12:
        return None
    method = g.choice.one_of(METHODS)
    having = [variable for variable in g.variables
              if isinstance(variable.type, ObjectType) and method in variable.type.cls.methods]
    if not having:
        return None
    objects, object, control = g.fresh("os"), g.variable(ANY), g.variable(INTEGER)
    chosen = [g.choice.one_of(having) for _ in range(g.choice.between(1, 4))]
    with g.loop(12), g.scope():
        g.variables.append(control)
        arguments = arguments_for(g, chosen[0].type.cls.methods[method], 1)
        body = Block(Statement(f"local {object.name} = {objects}[{control.name} % #{objects} + 1]"),
                     g.attempt(lambda: [Statement("return ", method_call(name(object.name), method, *arguments))]))
    return [Statement(f"local {objects} = {{ {', '.join(variable.name for variable in chosen)} }}"),
            Statement(f"for {control.name} = 1, {g.choice.between(4, 12)} do", body, "end")]


@statement(2)
def proxy(g):
    """A table whose reads, writes, length, calls and traversal all are functions that print."""
    if not g.may_nest() or g.function.iterations > 1:
        return None
    proxy, target = g.fresh("proxy"), g.fresh("target")
    methods = [
        f'__index = function(_, key) show({g.label().parts[0]}, "read", key) return {target}[key] end',
        f'__newindex = function(_, key, value) show({g.label().parts[0]}, "write", key, value) {target}[key] = value end',
        f"__len = function() return #{target} + 10 end",
        f"__call = function(_, ...) return select('#', ...), ... end",
        f"__pairs = function() return function(_, key) show({g.label().parts[0]}, key) return (key or 0) < 3 and (key or 0) + 1 or nil end end",
        '__metatable = "locked"',
    ]
    made = Statement(f"local {proxy} = setmetatable({{}}, {{ {', '.join(g.choice.some_of(methods, 2, 6))} }})")
    uses = [
        lambda: Statement(f"{proxy}.{g.choice.one_of(FIELD_NAMES)} = ", g.expression(ANY, 1)),
        lambda: Statement(f"{proxy}[#{proxy} + 1] = ", g.expression(INTEGER, 1)),
        lambda: Statement(f"return {proxy}.{g.choice.one_of(FIELD_NAMES)}, {proxy}[1], {proxy}[2]"),
        lambda: Statement(f"return {proxy}(", *listed([g.expression(ANY, 1) for _ in range(2)]), ")"),
        lambda: Statement(f"local count = 0 for _ in pairs({proxy}) do count = count + 1 end return count"),
        lambda: Statement(f"return type(getmetatable({proxy})), rawlen({proxy}), rawequal({proxy}, {proxy})"),
        lambda: Statement(f"setmetatable({proxy}, nil)"),
        lambda: Statement(f"return table.unpack({proxy}, 1, 3)"),
        lambda: Statement(call("table.insert", name(proxy), g.expression(INTEGER, 1))),
        lambda: Statement(f"for i, item in ipairs({proxy}) do if i > 4 then break end", Block(g.show(name("i"), name("item"))), "end"),
        lambda: Statement(f"return table.concat({proxy}, '-', 1, 2), next({target}) ~= nil"),
        lambda: Statement(f"return rawget({proxy}, 'x'), rawset({proxy}, 'w', 1) == {proxy}"),
    ]
    return [Statement(f"local {target} = {{ 7, 8, x = 1 }}"), made,
            *[g.attempt(lambda use=use: [use()]) for use in g.choice.some_of(uses, 2, 6)], g.show(name(target))]


@statement(3)
def chain_of_tables(g):
    """Fields that are found, and stores that go, through several metatables: to a function, a table, or in a circle."""
    if not g.may_nest() or g.function.iterations > 5:
        return None
    length = g.choice.between(2, 5)
    tables = [g.fresh("link") for _ in range(length)]
    made = [Statement(f"local {table} = {{ ", f"{key} = ", g.expression_of(INTEGER, 1), f", [{position}] = {position} }}")
            for position, (table, key) in enumerate(zip(tables, g.choice.shuffled(FIELD_NAMES)), 1)]
    event = g.choice.one_of(("__index", "__index", "__newindex"))
    made += [Statement(f"setmetatable({table}, {{ {event} = {following} }})") for table, following in zip(tables, tables[1:])]
    with g.inside_simple_function():
        end = g.choice.one_of((["nil"], [tables[0]], ["function(_, key, value) show(", g.label(), ", key, value) return ",
                                                      g.expression(INTEGER, 1), " end"], ['"text"'], ["5"]))
    made.append(Statement(f"setmetatable({tables[-1]}, {{ {event} = ", *end, " })"))
    if g.choice.chance(0.5):
        key = g.choice.one_of(FIELD_NAMES)
        made.append(Statement(f"{tables[-1]}.{key} = {tables[0]}.{key}") if end == ["nil"] else Statement(f"rawset({tables[-1]}, '{key}', 1)"))
    keys = [*g.choice.some_of(FIELD_NAMES, 1, 3), "len"]
    reads = [g.attempt(lambda key=key: [Statement(f"return {tables[0]}.{key}")]) for key in keys]
    other = g.choice.one_of((atom("1"), atom("3"), atom("2.0"), atom("-1"), atom("true"), syntax.string("x")))
    reads.append(g.attempt(lambda: [Statement("local key = ", other, f" return {tables[0]}[key], {tables[1]}[key]")]))
    writes = [g.attempt(lambda key=key: [Statement(f"{tables[0]}.{key} = ", g.expression(INTEGER, 1))]) for key in keys]
    writes.append(g.attempt(lambda: [Statement("local key = ", other, f" {tables[0]}[key] = 7")]))
    shown = [g.show(call("rawget", name(table), syntax.string(key))) for table, key in zip(tables, keys)]
    return [Statement("do", Block(*made, *reads, *writes, *reads[:1], *shown), "end")]


@statement(2)
def wrong_metamethod(g):
    """One that cannot be called, or that is not the function of the library that it seems."""
    object = g.fresh("o")
    event = g.choice.one_of([*BINARY_EVENTS, *COMPARING_EVENTS, *UNARY_EVENTS, "__index", "__newindex", "__call", "__close", "__tostring",
                             "__pairs", "__name"])
    events = with_le([event])
    value = g.choice.one_of(("5", "{}", "'text'", "true", "string.rep", "error", "math.floor", "tostring", "select"))
    uses = [f"return {object} + 1", f"return 2 .. {object}", f"return {object} < {object}", f"return {object} <= 1", f"return #{object}",
            f"return -{object}", f"return ~{object}", f"return {object}.x", f"{object}.x = 1", f"return {object}(1)", f"return {object} & 3",
            f"return {object} == setmetatable({{}}, getmetatable({object}))", f"local x <close> = {object}", f"return {object}:rep(2)",
            f"return plain({object} // 1), plain({object} % 2)", f"for _ in pairs({object}) do break end"]
    symbol = BINARY_EVENTS.get(event) or COMPARING_EVENTS.get(event, (None,))[0]
    if symbol is not None:
        uses.append(f"return plain({object} {symbol} {object})")
    chosen = g.choice.some_of(uses, 3, 8) + uses[-1:]
    return [Statement("do", Block(Statement(f"local {object} = setmetatable({{}}, {{ {', '.join(f'{event} = {value}' for event in events)} }})"),
                                  *[g.attempt(lambda use=use: [Statement(use)]) for use in chosen]), "end")]
