"""Functions: static ones and closures, captured variables, recursion, variable arguments, results."""

from . import syntax
from .basics import some_type
from .generator import FunctionContext, expression, leaf, statement
from .syntax import atom, binary, call, index, listed, name, parenthesised
from .tree import Block, Expression, Statement
from .types import (ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, SCALARS, STRING, FunctionType, array_of, function_of)

RESULTS = (INTEGER, INTEGER, FLOAT, NUMBER, STRING, BOOLEAN, ANY)
DEEP = 1500  # a recursion of this depth is no matter for either engine


def some_signature(g):
    parameters = [some_type(g) for _ in range(g.choice.one_of((0, 1, 1, 2, 2, 3)))]
    results = [g.choice.one_of(RESULTS) for _ in range(g.choice.one_of((1, 1, 1, 2, 3)))]
    return function_of(parameters, results, variadic=g.choice.chance(0.2))


def parameter_names(parameters, variadic):
    return [parameter.name for parameter in parameters] + ["..."] * variadic


def arguments_for(g, type, depth=1):
    arguments = [g.expression(parameter, depth) for parameter in type.parameters]
    if type.variadic:
        arguments += [g.expression(ANY, 1) for _ in range(g.choice.between(0, 3))]
        if g.function.variadic and g.choice.chance(0.3):
            arguments.append(name("..."))
    return arguments


# --- returning ---


def return_statements(g, tail_call=True):
    """The end of a function. Who counts the depth has to leave before it returns, with values that are
    there already; a tail call needs no more depth."""
    function = g.function
    if tail_call and g.choice.chance(0.15):
        made = returned_call(g)
        if made is not None:
            return made
    values = [g.expression(result) for result in function.results]
    if function.variadic and g.choice.chance(0.3):
        values.append(name("..."))
    if not function.counts_depth:
        return [Statement("return ", *listed(values))]
    names = ", ".join(g.fresh("r") for _ in values)
    if not names:
        return [Statement("depth = depth - 1")]
    if function.variadic and not values:
        names = "..."
    return [Statement(f"local {names} = ", *listed(values)), Statement("depth = depth - 1"),
            Statement(f"return {names}")]


def returned_call(g):
    wanted = g.function.results[0] if g.function.results else None
    callee = g.find_callable(wanted)
    if callee is None:
        return None
    g.count_call(callee)
    leaving = [Statement("depth = depth - 1")] if g.function.counts_depth else []
    return leaving + [Statement("return ", call(callee.name, *arguments_for(g, callee.type, 0)))]


@statement(3)
def early_return(g):
    if g.function.nesting == 0 or not g.function.results:
        return None
    with g.scope():
        end = return_statements(g)
    return [Statement("if ", g.expression(BOOLEAN, 2), " then", Block(*end), "end")]


def function_body(g, parameters, context, low=0, high=3):
    """Parameters are variables that are not in scope yet."""
    with g.inside(context):
        for parameter in parameters:
            parameter.function = context
        g.variables += parameters
        before = []
        if context.counts_depth:
            before.append(Statement("enter()"))
        if context.variadic:
            before += variadic_uses(g)
        context.nesting += 1
        statements = before + g.statements(g.choice.between(low, high) if g.remaining > 0 else low)
        statements += return_statements(g)
    return Block(*statements)


def variadic_uses(g):
    """What a function does with its extra arguments."""
    uses = []
    if g.choice.chance(0.5):
        variables = [g.variable(ANY) for _ in range(g.choice.between(1, 3))]
        uses.append(Statement(f"local {', '.join(variable.name for variable in variables)} = ..."))
        g.variables += variables
    if g.choice.chance(0.4):
        uses.append(g.show(call("select", syntax.string("#"), name("...")), name("...")))
    if g.choice.chance(0.3):
        counter = g.fresh("k")
        read = g.show(parenthesised(call("select", name(counter), name("..."))))
        uses.append(Statement(f'for {counter} = 1, select("#", ...) do', Block(read), "end"))
    if g.choice.chance(0.3):
        packed = g.fresh("p")
        uses += [Statement(f"local {packed} = table.pack(...)"), g.show(name(f"{packed}.n"), index(name(packed), atom("1")))]
    return uses


# --- definitions ---


@statement(6)
def static_function(g):
    if not g.may_nest() or g.function.iterations > 20:
        return None
    type = some_signature(g)
    parameters = [g.variable(parameter) for parameter in type.parameters]
    context = FunctionContext(guarded=False, results=type.results, variadic=type.variadic, nesting=g.function.nesting,
                              mistakes=g.function.mistakes)
    body = function_body(g, parameters, context)
    variable = g.declare(type, assignable=False, static_cost=context.cost + 1)
    return [Statement(f"local function {variable.name}({', '.join(parameter_names(parameters, type.variadic))})",
                      body, "end")]


def function_literal(g, type, high=3):
    """A guarded function: anybody may call it."""
    parameters = [g.variable(parameter) for parameter in type.parameters]
    context = FunctionContext(guarded=True, counts_depth=True, results=type.results, variadic=type.variadic,
                              nesting=g.function.nesting, mistakes=g.function.mistakes)
    body = function_body(g, parameters, context, 0, high)
    return syntax.function(parameter_names(parameters, type.variadic), body)


def lambda_literal(g, type):
    """A function that calls nothing."""
    parameters = [g.variable(parameter) for parameter in type.parameters]
    with g.inside_simple_function():
        g.variables += parameters
        body = Block(Statement("return ", *listed([g.expression(result, 2) for result in type.results])))
    return syntax.function(parameter_names(parameters, type.variadic), body)


@leaf("function")
def some_function(g, type):
    return lambda_literal(g, type)


@expression("function", 3)
def function_variable(g, type, depth):
    return g.leaf(type)


@expression("function", 3)
def new_function(g, type, depth):
    return function_literal(g, type) if g.may_nest() else lambda_literal(g, type)


@statement(4)
def function_value(g):
    """A variable that holds a function, and may hold another one later."""
    if not g.may_nest():
        return None
    variable = g.find_assignable(lambda type: isinstance(type, FunctionType)) if g.choice.chance(0.4) else None
    if variable is not None:
        return [Statement(f"{variable.name} = ", g.expression(variable.type))]
    type = some_signature(g)
    value = function_literal(g, type) if g.choice.chance(0.6) else lambda_literal(g, type)
    variable = g.declare(type)
    return [Statement(f"local {variable.name} = ", value)]


# --- calls ---


@expression("integer", 7)
@expression("float", 5)
@expression("number", 6)
@expression("string", 4)
@expression("boolean", 4)
@expression("any", 3)
def called(g, type, depth):
    variable = g.find_callable(type)
    if variable is None:
        return None
    g.count_call(variable)
    made = call(variable.name, *arguments_for(g, variable.type, min(depth, 1)))
    return parenthesised(made) if g.choice.chance(0.1) else made


@statement(7)
def shown_call(g):
    """All results of a call; or of two, of which the first is cut to one."""
    calls = []
    for _ in range(g.choice.one_of((1, 1, 2))):
        variable = g.find_callable(None)
        if variable is None:
            return None
        g.count_call(variable)
        calls.append(call(variable.name, *arguments_for(g, variable.type, 2)))
    return [g.show(*calls)]


@statement(4)
def several_results(g):
    """More or fewer variables than results."""
    callee = g.find_callable(None)
    if callee is None or not g.may_nest():
        return None
    g.count_call(callee)
    types = list(callee.type.results[:g.choice.between(1, 3)])
    variables = [g.variable(type) for type in types]
    if g.choice.chance(0.3):
        variables.append(g.variable(ANY))
    made = Statement(f"local {', '.join(variable.name for variable in variables)} = ",
                     call(callee.name, *arguments_for(g, callee.type)))
    g.variables += variables
    return [made]


@statement(3)
def results_in_a_table(g):
    callee = g.find_callable(None)
    if callee is None:
        return None
    g.count_call(callee)
    made = call(callee.name, *arguments_for(g, callee.type))
    return [g.show(syntax.table(g.expression(INTEGER, 1), made), call("select", syntax.string("#"), made))]


# --- closures and their variables ---


@statement(4)
def closures_of_a_loop(g):
    """Each iteration's closures have variables of their own, which they change."""
    if not g.may_nest() or g.loop_bound(8) < 8:
        return None
    functions, control, captured = g.fresh("fs"), g.variable(INTEGER), g.variable(g.choice.one_of((INTEGER, NUMBER, FLOAT)))
    with g.loop(4), g.scope():
        g.variables.append(control)
        value = g.storable(captured.type)
        g.variables.append(captured)
        closure = function_literal(g, function_of([NUMBER], [captured.type, INTEGER]), 2)
        made = Block(Statement(f"local {captured.name} = ", value), Statement(f"{functions}[#{functions} + 1] = ", closure))
    with g.loop(8):
        calls = Block(g.show(call(index(name(functions), name("k")), g.expression(NUMBER, 1))))
    header = g.choice.one_of((f"for {control.name} = 1, 4 do", f"for {control.name} = 8, 1, -2 do",
                              f"for _, {control.name} in ipairs({{ 5, 3, 9 }}) do"))
    return [Statement(f"local {functions} = {{}}"), Statement(header, made, "end"),
            Statement("for round = 1, 2 do", Block(Statement(f"for k = 1, #{functions} do", calls, "end")), "end")]


@statement(3)
def shared_variable(g):
    """Two closures that share a variable: what one writes the other reads."""
    if not g.may_nest():
        return None
    type = g.choice.one_of((INTEGER, FLOAT, NUMBER, STRING, ANY))
    shared = g.variable(type)
    value = g.storable(type)
    getter_type, setter_type = function_of([], [type]), function_of([type], [INTEGER])
    with g.inside_simple_function():
        g.variables.append(shared)
        parameter = g.fresh("p")
        change = g.storable(type) if g.choice.chance(0.4) else name(parameter)
        body = Block(Statement(f"local {shared.name} = ", value),
                     Statement(f"return function() return {shared.name} end, function({parameter}) {shared.name} = ",
                               change, " return 1 end"))
    getter, setter = g.declare(getter_type), g.declare(setter_type)
    return [Statement(f"local {getter.name}, {setter.name}"),
            Statement("do", Block(Statement("local function make()", body, "end"),
                                  Statement(f"{getter.name}, {setter.name} = make()")), "end")]


# --- recursion: the first parameter counts down, and no program changes it ---


@statement(3)
def recursive_function(g):
    """Recursion in the middle of an expression, or as a tail call."""
    if not g.may_nest() or g.function.iterations > 2:
        return None
    function = g.fresh("rec")
    type = g.choice.one_of((INTEGER, INTEGER, FLOAT, NUMBER, STRING))
    deep = type is not STRING and g.choice.chance(0.3)
    context = FunctionContext(guarded=False, limit=0 if deep else 3, results=(type,), nesting=g.function.nesting + 1)
    with g.inside(context):
        count, value = g.declare(INTEGER, assignable=False), g.declare(type)
        before = [] if deep else g.statements(g.choice.between(0, 2))
        deeper = call(function, binary("-", name(count.name), atom("1")), g.storable(type))
        if type is STRING:
            deeper = call("cut", deeper)
        elif g.choice.chance(0.6):
            deeper = binary(g.choice.one_of("+-"), g.expression(type, 1), deeper)
        body = Block(Statement(f"if {count.name} <= 0 then return {value.name} end"), *before, Statement("return ", deeper))
    depth = g.choice.between(100, DEEP) if deep else g.choice.between(1, 12)
    calls = g.show(call(function, atom(str(depth)), g.expression(type)))
    return [Statement(f"local function {function}({count.name}, {value.name})", body, "end"), calls]


@statement(2)
def mutual_recursion(g):
    """Functions that hand over to each other by tail calls, and so may go on for long."""
    if not g.may_nest() or g.function.iterations > 2:
        return None
    first, second = g.fresh("ping"), g.fresh("pong")
    context = FunctionContext(guarded=False, limit=0, results=(NUMBER,), nesting=g.function.nesting + 1)
    with g.inside(context):
        count, value = g.declare(INTEGER, assignable=False), g.declare(NUMBER)
        bodies = []
        for other in (second, first):
            bodies.append(Block(
                Statement(f"if {count.name} <= 0 then return {value.name}, ", syntax.string(other), " end"),
                Statement("if ", g.expression(BOOLEAN, 1), f" then {value.name} = ", g.expression(NUMBER, 1), " end"),
                Statement(f"return {other}({count.name} - 1, ", g.expression(NUMBER, 1), ")")))
    parameters = f"({count.name}, {value.name})"
    return [Statement(f"local {second}"), Statement(f"local function {first}{parameters}", bodies[0], "end"),
            Statement(f"function {second}{parameters}", bodies[1], "end"),
            g.show(call(first, g.integer_between(1, 300), g.expression(NUMBER, 1)))]
