"""A Lua program as a tree: the generator builds it, the printer writes it, the reducer cuts it.

A node is a list of parts: text, or other nodes. That is all the reducer needs to know: a statement can
be left out of its block, a statement that has blocks can be replaced by one of them, and an expression
by something simpler.
"""

INDENT = "  "


class Node:
    __slots__ = ("parts",)

    def __init__(self, *parts):
        self.parts = list(parts)


class Expression(Node):
    """`binding` says how strongly the outermost operator binds (syntax.py): where a context needs
    more, parentheses are parts of the context."""

    __slots__ = ("binding",)

    def __init__(self, binding, *parts):
        super().__init__(*parts)
        self.binding = binding


class Statement(Node):
    __slots__ = ()


class Block(Node):
    """Its parts are statements."""

    __slots__ = ()


def text_of(block):
    """The program, whose outermost block is not indented."""
    out = []
    for statement in block.parts:
        _write_statement(statement, "\n", out)
    return "".join(out)[1:] + "\n"


def text_of_expression(expression):
    out = []
    _write(expression, "\n", out)
    return "".join(out)


def _write(node, line_start, out):
    for part in node.parts:
        if isinstance(part, str):
            out.append(part)
        elif isinstance(part, Block):
            for statement in part.parts:
                _write_statement(statement, line_start + INDENT, out)
            out.append(line_start)
        else:
            _write(part, line_start, out)


def _write_statement(statement, line_start, out):
    out.append(line_start)
    first = len(out)
    _write(statement, line_start, out)
    if len(out) > first and out[first].startswith("("):  # else it could continue the line before
        out.insert(first, ";")
