"""Rows of grammar made into regular expressions over classes, one character a class."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from hp_timeline.dating.lexicon import ALIASES, PUNCTUATION, Row

_ITEM: Final = re.compile(r"[a-z][a-z0-9]*=|@?[a-z_0-9]+|[()|?/\-.,:;<>]")
_MARKS: Final = {mark: f"mark_{index}" for index, mark in enumerate(PUNCTUATION)}
_WRITTEN: Final = {"<": "(", ">": ")", "tee": "t"}
_LOOKS: Final = {"ahead": "(?=", "not": "(?!"}


class PatternError(ValueError):
    """A row's pattern is not well formed."""


class Symbols:
    """Gives each class a character of its own, from Unicode's private area."""

    def __init__(self) -> None:
        self._symbols: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return the character of a class."""
        return self._symbols.setdefault(name, chr(0xE000 + len(self._symbols)))

    def of_mark(self, mark: str) -> str:
        """Return the character of a punctuation mark."""
        return self.of(_MARKS[mark])


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a pattern: as a regular expression, with the characters it can open with."""

    regex: str
    openings: frozenset[str] = frozenset()
    may_be_empty: bool = False


@dataclass(frozen=True)
class Rule:
    """A row ready to match; ``slots`` names what each group of ``expression`` keeps."""

    row: Row
    order: int
    regex: str = field(repr=False)
    openings: frozenset[str] = field(repr=False)
    slots: tuple[str, ...]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The regular expression over classes, compiled when first needed."""
        return re.compile(self.regex)


def rule(row: Row, order: int, pieces: Mapping[str, str], symbols: Symbols) -> Rule:
    """Return a row's rule.

    Raises ``PatternError`` where the pattern is not well formed.
    """
    parser = _Parser(_ITEM.findall(expanded(row.pattern, pieces)), symbols)
    piece = parser.alternatives()
    if not parser.is_done or piece.may_be_empty:
        raise PatternError(row.name)
    return Rule(row, order, piece.regex, piece.openings, tuple(parser.slots))


def expanded(pattern: str, pieces: Mapping[str, str]) -> str:
    """Return a pattern with its named pieces and unions written out; pieces may use pieces that stand before them."""
    for name, piece in reversed(list(pieces.items())):
        pattern = re.sub(rf"@{name}\b", f"({piece})", pattern)
    for name, union in ALIASES.items():
        pattern = re.sub(rf"(?<![a-z_]){name}(?![a-z_=])", union, pattern)
    return pattern


class _Parser:
    """Reads a pattern's items from left to right."""

    def __init__(self, items: Sequence[str], symbols: Symbols) -> None:
        self.slots: list[str] = []
        self._items = items
        self._symbols = symbols
        self._at = 0

    @property
    def is_done(self) -> bool:
        return self._at == len(self._items)

    def _peek(self) -> str:
        return "" if self.is_done else self._items[self._at]

    def _take(self) -> str:
        item = self._peek()
        self._at += 1
        return item

    def alternatives(self) -> _Piece:
        """Read sequences parted by upright bars."""
        options = [self._sequence()]
        while self._peek() == "|":
            self._take()
            options.append(self._sequence())
        if len(options) == 1:
            return options[0]
        openings = frozenset[str]().union(*(option.openings for option in options))
        regex = "|".join(option.regex for option in options)
        return _Piece(f"(?:{regex})", openings, any(option.may_be_empty for option in options))

    def _sequence(self) -> _Piece:
        regex, openings, is_open = "", frozenset[str](), True
        while self._peek() not in ("", "|", ")"):
            piece = self._item()
            regex += piece.regex
            if is_open:
                openings |= piece.openings
                is_open = piece.may_be_empty
        return _Piece(regex, openings, is_open)

    def _item(self) -> _Piece:
        slot = self._take().removesuffix("=") if self._peek().endswith("=") else ""
        if slot:
            self.slots.append(slot)
        piece = self._atom()
        regex = f"({piece.regex})" if slot else piece.regex
        if self._peek() != "?":
            return _Piece(regex, piece.openings, piece.may_be_empty)
        self._take()
        return _Piece(f"(?:{regex})?", piece.openings, may_be_empty=True)

    def _atom(self) -> _Piece:
        item = self._take()
        if item in _LOOKS:
            return _Piece(f"{_LOOKS[item]}{self._parenthesis(self._take()).regex})", frozenset(), may_be_empty=True)
        if item == "(":
            return self._parenthesis(item)
        mark = _WRITTEN.get(item, item)
        if not item or item in ")|?":
            raise PatternError(" ".join(self._items))
        symbol = self._symbols.of_mark(mark) if mark in PUNCTUATION else self._symbols.of(item)
        return _Piece(symbol, frozenset((symbol,)))

    def _parenthesis(self, opening: str) -> _Piece:
        inner = self.alternatives()
        if opening != "(" or self._take() != ")":
            raise PatternError(" ".join(self._items))
        return _Piece(f"(?:{inner.regex})", inner.openings, inner.may_be_empty)
