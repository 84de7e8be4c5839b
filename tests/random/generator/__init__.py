"""Generates random Lua programs (README.md beside this folder)."""

from .program import generate
from .tree import text_of

__all__ = ["generate", "text_of"]
