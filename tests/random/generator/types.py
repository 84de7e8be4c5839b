"""What the generator knows of a value: its likely type. Programs err on purpose, so it is not certain."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Type:
    kind: str


INTEGER = Type("integer")
FLOAT = Type("float")
NUMBER = Type("number")  # an integer or a float, and which one may change
STRING = Type("string")
BOOLEAN = Type("boolean")
NIL = Type("nil")
ANY = Type("any")  # one of the above, or a table that may be shown

SCALARS = (INTEGER, FLOAT, NUMBER, STRING, BOOLEAN)


@dataclass(frozen=True)
class ArrayType(Type):
    """A sequence: its length is always defined."""

    element: Type = ANY


def array_of(element):
    return ArrayType("array", element)


@dataclass(frozen=True)
class RecordType(Type):
    """A table with string keys, put in at any order."""

    fields: tuple = ()  # of (name, type)


def record_of(fields):
    return RecordType("record", tuple(fields))


@dataclass(frozen=True)
class FunctionType(Type):
    parameters: tuple = ()
    results: tuple = ()
    variadic: bool = False


def function_of(parameters, results, variadic=False):
    return FunctionType("function", tuple(parameters), tuple(results), variadic)


@dataclass(eq=False)
class Class:
    """A table that is the metatable and the `__index` of its objects."""

    name: str
    fields: dict  # name to type
    methods: dict = field(default_factory=dict)  # name to FunctionType, without self; inherited ones too
    operators: dict = field(default_factory=dict)  # metamethod's event to the type of its result


@dataclass(frozen=True)
class ObjectType(Type):
    cls: Class = None


def object_of(cls):
    return ObjectType("object", cls)


def fits(actual, wanted):
    """Whether a value of the one type will do where the other is wanted."""
    if actual == wanted:
        return True
    if wanted is NUMBER:
        return actual is INTEGER or actual is FLOAT
    if wanted is ANY:
        return actual.kind not in ("function", "object")
    return False
