"""String expressions, and statements that take strings apart."""

from . import syntax
from .generator import expression, leaf, statement
from .syntax import atom, binary, call, method_call, name, parenthesised
from .tree import Block, Expression, Statement
from .types import ANY, BOOLEAN, FLOAT, INTEGER, NUMBER, STRING, array_of

WORDS = ["", "a", "b", "ab", "abc", "word", "Lua", "hello world", "x=1, y=2", "  spaced  ", "10", "-7", "0x1p4", "1e2",
         "3.0", "k1=v1;k2=v2", "%d", "a.b.c", "aXbXc", "AbC", "line\nbreak", "zero\0byte", "quote\"d", "\xc3\xa4\xe2\x82\xac",
         "\xff\xfe", "\t", "[x]", "nil", "a long string that is not interned, as it has too many bytes for that"]
PATTERNS = ["%a+", "%d+", "%w", "(%w+)=(%w+)", "^%s*(.-)%s*$", "[aeiou]", "[^%w]", "%f[%w]%w+", "()", "(a)(b)", "l+", ".-",
            "%b[]", "x*", "^a", "c$", "%p", "(.)(.)", "[%a_][%w_]*", "()b()", "%u%l", "a?b", "(%a)%1", "[a-f]+",
            "^(%-?%d+)$", "%f[%d]", "[]]", "[^a-]", "%s?=%s?", "(()a)", "%b=;", ".?.?c"]
BAD_PATTERNS = ["[a", "%", "(a", "a)", "%b", "%f", "%1", "(%2)", "[%", "%bx"]
REPLACEMENTS = ["", "<%0>", "%1%1", "-", "%%"]
FORMATS_OF_INTEGERS = ["%d", "%5d", "%-5d|", "%05d", "%+d", "%x", "%X", "%o", "%i", "%.3d", "% d", "%c", "%s", "%q",
                       "%#x", "%#o", "%10.4d", "%-+6i"]
FORMATS_OF_FLOATS = ["%g", "%.3f", "%e", "%10.2f", "%-10.1f|", "%a", "%+.0f", "%.14g", "%G", "%s", "%q", "%5.1f"]
FORMATS_OF_STRINGS = ["%s", "%5s", "%-5s|", "%.2s", "%q", "%10.3s"]


@leaf("string")
def string_literal(g, type):
    return syntax.string(g.choice.one_of(WORDS))


@expression("string", 10)
def string_variable(g, type, depth):
    return g.leaf(STRING)


@expression("string", 12)
def concatenation(g, type, depth):
    operands = [part(g, depth) for _ in range(g.choice.between(2, 4))]
    while len(operands) > 1:
        right = operands.pop()
        operands.append(binary("..", operands.pop(), right))
    return operands[0]


def part(g, depth):
    """A number or a string."""
    type = g.choice.one_of((STRING, STRING, STRING, INTEGER, INTEGER, FLOAT))
    if type is FLOAT:
        return plain(g, g.choice.one_of((FLOAT, FLOAT, NUMBER)), depth)
    return g.expression(type, depth)


def plain(g, type, depth):
    """What may become text: the sign of a NaN is open, and addresses differ."""
    return call("plain", g.expression(type, depth))


@expression("string", 6)
def formatted(g, type, depth):
    items = [g.choice.one_of(((FORMATS_OF_INTEGERS, INTEGER), (FORMATS_OF_FLOATS, FLOAT), (FORMATS_OF_STRINGS, STRING)))
             for _ in range(g.choice.between(1, 3))]
    format, arguments = [], []
    for formats, wanted in items:
        spec = g.choice.one_of(formats)
        format.append(spec)
        arguments.append(g.integer_between(65, 90) if spec == "%c" else plain(g, wanted, depth))
    return call("string.format", syntax.string(" ".join(format)), *arguments)


@expression("string", 6)
def substring(g, type, depth):
    bounds = [g.expression(INTEGER, 0) for _ in range(g.choice.between(1, 2))]
    return method_call(g.expression(STRING, depth), "sub", *bounds)


@expression("string", 5)
def changed_string(g, type, depth):
    method = g.choice.one_of(("upper", "lower", "reverse"))
    if g.choice.chance(0.5):
        return call(f"string.{method}", g.expression(STRING, depth))
    return method_call(g.expression(STRING, depth), method)


@expression("string", 3)
def repeated(g, type, depth):
    arguments = [g.integer_between(-1, 4)]
    if g.choice.chance(0.3):
        arguments.append(syntax.string(","))
    return method_call(g.expression(STRING, depth), "rep", *arguments)


@expression("string", 4)
def substituted(g, type, depth):
    subject, pattern = g.expression(STRING, depth), syntax.string(g.choice.one_of(PATTERNS))
    limit = [g.integer_between(0, 3)] if g.choice.chance(0.3) else []
    return parenthesised(method_call(subject, "gsub", pattern, replacement(g, depth), *limit))


def replacement(g, depth):
    kind = g.choice.between(1, 3)
    if kind == 1:
        return syntax.string(g.choice.one_of(REPLACEMENTS))
    if kind == 2:
        return syntax.table(syntax.keyed("a", syntax.string("A")), syntax.keyed("b", g.expression(ANY, 0)),
                            syntax.keyed(syntax.string("10"), atom("false")))
    with g.inside_simple_function():
        parameter = g.declare(STRING)
        result = g.expression(g.choice.one_of((STRING, STRING, INTEGER)), min(depth, 1))
    return Expression(syntax.ATOM, f"function({parameter.name}) return ", result, " end")


@expression("string", 3)
def match_or_default(g, type, depth):
    subject, pattern = g.expression(STRING, depth), syntax.string(g.choice.one_of(PATTERNS))
    return call("tostring", parenthesised(method_call(subject, "match", pattern)))


@expression("string", 3)
def text_of_value(g, type, depth):
    kind = g.choice.between(1, 3)
    if kind == 1:
        return call("tostring", plain(g, g.choice.one_of((INTEGER, BOOLEAN, STRING, FLOAT)), depth))
    if kind == 2:
        return call("type", g.expression(ANY, depth))
    return call("tostring", call("math.type", g.expression(NUMBER, depth)))


@expression("string", 3)
def characters(g, type, depth):
    codes = [g.integer_between(65, 122) for _ in range(g.choice.between(0, 3))]
    if g.choice.chance(0.4):
        codes.append(atom(g.choice.one_of(("0x20AC", "0x7FF", "0x10FFFF", "228"))))
        return call("utf8.char", *codes)
    return call("string.char", *codes)


@expression("string", 3)
def joined(g, type, depth):
    array = g.find(lambda variable: variable.type in (array_of(INTEGER), array_of(STRING)))
    if array is None:
        return None
    arguments = [name(array.name)]
    if g.choice.chance(0.7):
        arguments.append(syntax.string(g.choice.one_of((",", "", " - "))))
        if g.choice.chance(0.2):
            arguments.append(atom("1"))
            if g.choice.chance(0.5):
                arguments.append(g.integer_between(0, 4))
    return call("table.concat", *arguments)


@expression("string", 3)
def string_by_condition(g, type, depth):
    return binary("or", binary("and", g.test(BOOLEAN, depth), g.expression(STRING, depth)),
                  g.expression(STRING, depth))


@expression("string", 1)
def packed(g, type, depth):
    format = g.choice.one_of(("<i8", ">I4", "z", "s1", "<d", "<!4 i1 i4"))
    arguments = {"z": [syntax.string("zero-terminated")], "s1": [syntax.string("counted")], "<d": [plain(g, FLOAT, depth)],
                 ">I4": [binary("&", g.expression(INTEGER, depth), atom("0xffff"))],
                 "<!4 i1 i4": [atom("1"), g.integer_between(-300, 300)]}
    return call("string.pack", syntax.string(format), *arguments.get(format, [g.expression(INTEGER, depth)]))


# --- statements ---


@statement(4)
def matches(g):
    """All matches of a pattern, with their captures."""
    if not g.may_nest() or g.loop_bound(20) < 20:
        return None
    first, second = g.variable(STRING), g.variable(ANY)
    subject = call("cut", g.expression(STRING))
    iterator = method_call(subject, "gmatch", syntax.string(g.choice.one_of(PATTERNS)))
    with g.loop(20), g.scope():
        g.variables.append(second)
        body = g.block(0, 2, before=[g.show(name(first.name), name(second.name))])
    return [Statement(f"for {first.name}, {second.name} in ", iterator, " do", body, "end")]


@statement(3)
def string_functions(g):
    subject, pattern = g.expression(STRING), syntax.string(g.choice.one_of(PATTERNS))
    kind = g.choice.between(1, 7)
    if kind == 1:
        return [g.show(method_call(subject, "find", pattern, *([g.expression(INTEGER, 0)] * g.choice.between(0, 1))))]
    if kind == 2:
        return [g.show(method_call(subject, "match", pattern))]
    if kind == 3:
        return [g.show(method_call(subject, "gsub", pattern, replacement(g, 1)))]
    if kind == 4:
        return [g.show(method_call(subject, "byte", atom("1"), negative_end(g)))]
    if kind == 5:
        broken = syntax.string(g.choice.one_of(BAD_PATTERNS))
        return [g.attempt(lambda: [Statement("return ", method_call(subject, g.choice.one_of(("find", "gsub")), broken, subject))])]
    if kind == 6:
        format = g.choice.one_of(("%d %%", "%z", "%", "%5", "%.200d", "%0100d", "%d", "%s %s", "%i", "%-#x"))
        return [g.attempt(lambda: [Statement("return ", call("string.format", syntax.string(format), plain(g, ANY, 1)))])]
    return [g.show(call("string.unpack", syntax.string("<i2 z B"), syntax.string("\x01\x02text\0\x07")))]


def negative_end(g):
    return syntax.negative_number(str(g.choice.between(-4, -1)))


@statement(2)
def built_string(g):
    """A string that grows piece by piece, and is long in the end."""
    bound = g.loop_bound(60)
    if bound < 30 or not g.may_nest():
        return None
    text, control = g.fresh("text"), g.variable(INTEGER)
    with g.loop(bound), g.scope():
        g.variables.append(control)
        pieces = [Statement(f"{text} = {text} .. ", *piece) for piece in
                  ([part(g, 1)], ['"," .. ', part(g, 0)], [f"{text}:sub(1, 3)"])[:g.choice.between(1, 3)]]
        body = Block(*pieces)
    count = Statement(f"if #{text} > 5000 then {text} = {text}:sub(-20) end")
    body.parts.append(count)
    return [Statement(f"local {text} = ", syntax.string(g.choice.one_of(WORDS) * g.choice.one_of((1, 10)))),
            Statement(f"for {control.name} = 1, {bound} do", body, "end"),
            g.show(atom(f"#{text}"), method_call(name(text), "sub", negative_end(g)), method_call(name(text), "byte", g.integer_between(1, 300)))]


@statement(2)
def packed_values(g):
    """Through string.pack and back. Some formats do not fit their values."""
    options = g.choice.some_of(((" i2", INTEGER), ("I3", INTEGER), (" <i8", INTEGER), (">j", INTEGER), ("d", FLOAT), ("<f", FLOAT),
                                ("z", STRING), ("s1", STRING), ("=s2", STRING), ("c10", STRING), ("b", INTEGER), ("!4 Xi4 i4", INTEGER),
                                ("i16", INTEGER), ("x I1", INTEGER)), 1, 4)
    format = syntax.string(" ".join(option for option, _ in options))
    values = [plain(g, type, 1) for _, type in options]

    def make_body():
        packed = g.fresh("packed")
        return [Statement(f"local {packed} = ", call("string.pack", format, *values)), g.show(name(packed)),
                Statement("return ", call("string.unpack", format, name(packed)))]
    return [g.attempt(make_body), g.show(call("pcall", name("string.packsize"), format))]


@statement(2)
def code_points(g):
    position, code = g.variable(INTEGER), g.variable(INTEGER)
    subject = syntax.string(g.choice.one_of(WORDS))
    function = g.choice.one_of(("utf8.codes", "utf8.codepoint", "utf8.offset"))
    if function == "utf8.codes":
        body = Block(g.show(name(position.name), name(code.name)))
        loop = Statement(f"for {position.name}, {code.name} in ", call(function, subject), " do", body, "end")
        return [g.attempt(lambda: [loop])]
    if function == "utf8.codepoint":
        return [g.show(call("pcall", name(function), subject, atom("1"), negative_end(g)))]
    return [g.show(call("pcall", name(function), subject, g.integer_between(-2, 3)))]

