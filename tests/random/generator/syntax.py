"""Builds expressions with the parentheses that they need, and no more."""

from .tree import Expression

# How strongly operators bind, from the weakest on. An atom cannot be called or indexed, a prefix can.
(OR, AND, COMPARISON, BIT_OR, BIT_XOR, BIT_AND, SHIFT, CONCAT, SUM, PRODUCT, UNARY, POWER, ATOM,
 PREFIX) = range(14)

BINDING = {
    "or": OR, "and": AND,
    "<": COMPARISON, ">": COMPARISON, "<=": COMPARISON, ">=": COMPARISON, "==": COMPARISON, "~=": COMPARISON,
    "|": BIT_OR, "~": BIT_XOR, "&": BIT_AND, "<<": SHIFT, ">>": SHIFT,
    "..": CONCAT, "+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "//": PRODUCT, "%": PRODUCT, "^": POWER,
}
RIGHT_ASSOCIATIVE = {"..", "^"}


def atom(text):
    return Expression(ATOM, text)


def name(text):
    return Expression(PREFIX, text)


def negative_number(text):
    """A literal with a minus, which is a unary operator to the grammar."""
    return Expression(UNARY, text)


def _at_least(binding, expression):
    return [expression] if expression.binding >= binding else ["(", expression, ")"]


def binary(operator, left, right):
    binding = BINDING[operator]
    right_associative = operator in RIGHT_ASSOCIATIVE
    return Expression(binding, *_at_least(binding + right_associative, left), f" {operator} ",
                      *_at_least(binding + (not right_associative), right))


def unary(operator, operand):
    space = " " if operator == "not" or operand.binding == UNARY else ""  # "--" starts a comment
    return Expression(UNARY, operator + space, *_at_least(UNARY, operand))


def parenthesised(expression):
    """Cuts several results to one."""
    return Expression(PREFIX, "(", expression, ")")


def listed(expressions):
    """The parts of a list that is separated by commas."""
    parts = []
    for expression in expressions:
        if parts:
            parts.append(", ")
        parts.append(expression)
    return parts


def call(function, *arguments):
    if isinstance(function, str):
        function = name(function)
    return Expression(PREFIX, *_at_least(PREFIX, function), "(", *listed(arguments), ")")


def method_call(receiver, method, *arguments):
    return Expression(PREFIX, *_at_least(PREFIX, receiver), f":{method}(", *listed(arguments), ")")


def index(table, key):
    return Expression(PREFIX, *_at_least(PREFIX, table), "[", key, "]")


def field(table, key):
    return Expression(PREFIX, *_at_least(PREFIX, table), f".{key}")


def table(*items):
    return Expression(ATOM, "{ " if items else "{", *listed(items), " }" if items else "}")


def keyed(key, value):
    """An item of a table constructor: `key` is a name, or an expression in brackets."""
    if isinstance(key, str):
        return Expression(OR, f"{key} = ", value)
    return Expression(OR, "[", key, "] = ", value)


def function(parameters, body):
    return Expression(ATOM, f"function({', '.join(parameters)})", body, "end")


def string(text):
    """A literal of these characters, each of which stands for one byte."""
    return atom('"' + "".join(_escape(c) for c in text) + '"')


def _escape(c):
    if c in '"\\':
        return "\\" + c
    if c == "\n":
        return "\\n"
    return c if " " <= c <= "~" else f"\\{ord(c):03d}"
