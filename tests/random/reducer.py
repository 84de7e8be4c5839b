"""Shrinks a program that shows a difference, as long as it still shows one of the same sort.

Delta debugging on the tree: statements are left out, the largest parts first; a statement gives way to
what its blocks hold; an expression to one of its own parts or to a literal.
"""

from generator.tree import Block, Expression, Node, Statement

LITERALS = ("nil", "0", "1", '""', "{}", "true")


class Reducer:
    def __init__(self, program, still_differs, most_attempts=3000):
        self.program = cloned(program)
        self.still_differs = still_differs  # a function of the program
        self.attempts = most_attempts

    def reduce(self):
        progress = True
        while progress and self.attempts > 0:
            progress = self.remove_statements() | self.unwrap_statements() | self.simplify_expressions()
        return self.program

    def accept(self):
        """Whether the changed program is as good as the one before."""
        self.attempts -= 1
        return self.attempts >= 0 and self.still_differs(self.program)

    def remove_statements(self):
        progress = False
        for block in blocks_of(self.program):
            size = len(block.parts)
            while size >= 1:
                start = len(block.parts) - size
                while start > -size:
                    before = block.parts
                    block.parts = before[:max(start, 0)] + before[start + size:]
                    if len(block.parts) < len(before) and self.accept():
                        progress = True
                    else:
                        block.parts = before
                    start -= size
                size //= 2
        return progress

    def unwrap_statements(self):
        """Replaces a statement by the statements of one of its blocks."""
        progress = False
        for block in blocks_of(self.program):
            position = 0
            while position < len(block.parts):
                for inner in nearest_blocks(block.parts[position]):
                    before = block.parts
                    block.parts = before[:position] + inner.parts + before[position + 1:]
                    if self.accept():
                        progress = True
                        break
                    block.parts = before
                position += 1
        return progress

    def simplify_expressions(self):
        progress = False
        for node in list(nodes_of(self.program)):
            for position, part in enumerate(node.parts):
                if not isinstance(part, Expression):
                    continue
                for simpler in self.simpler_than(part):
                    node.parts[position] = simpler
                    if self.accept():
                        progress = True
                        break
                    node.parts[position] = part
        return progress

    @staticmethod
    def simpler_than(expression):
        if expression.parts in ([literal] for literal in LITERALS):
            return
        yield from (Expression(expression.binding, literal) for literal in LITERALS)
        yield from (part for part in nodes_of(expression) if isinstance(part, Expression) and part is not expression)


def cloned(node):
    """A copy that shares nothing: the generator uses some nodes at several places."""
    copy = object.__new__(type(node))
    copy.parts = [cloned(part) if isinstance(part, Node) else part for part in node.parts]
    if isinstance(node, Expression):
        copy.binding = node.binding
    return copy


def nodes_of(node):
    """The node and all below it."""
    yield node
    for part in node.parts:
        if isinstance(part, Node):
            yield from nodes_of(part)


def blocks_of(node):
    return [found for found in nodes_of(node) if isinstance(found, Block)]


def nearest_blocks(node):
    """The blocks in a statement that are not within other ones."""
    for part in node.parts:
        if isinstance(part, Block):
            yield part
        elif isinstance(part, Node):
            yield from nearest_blocks(part)
