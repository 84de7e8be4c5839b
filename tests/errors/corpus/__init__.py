"""The corpus: erroneous programs, made by construct. Each module has a function `cases`."""

from corpus import formats, lexer, library, limits, lines, metamethods, misuse, numbers, operators, programs, raising, syntax

MODULES = (operators, numbers, metamethods, library, misuse, formats, syntax, lexer, limits, lines, raising, programs)


def all_cases():
    cases = [case for module in MODULES for case in module.cases()]
    names = {case.name for case in cases}
    assert len(names) == len(cases), "two cases have one name"
    return cases
