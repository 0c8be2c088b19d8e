"""Rows of grammar made into regular expressions over classes, one character a class."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from hp_timeline.dating.lexicon import ALIASES, PUNCTUATION, Row

_ITEM: Final = re.compile(r"[a-z][a-z0-9]*=|@?[a-z_0-9]+|[()|?/\-.,:;<>]")
_MARKS: Final = {mark: f"mark_{index}" for index, mark in enumerate(PUNCTUATION)}
_WRITTEN: Final = {"<": "(", ">": ")", ";": "|"}
_LOOKS: Final = {"ahead": "(?=", "not": "(?!"}


_NOTHING: Final = frozenset(("",))
_MOST: Final = 2
_WHOLE: Final = re.compile(r"[^()\[\]]|\[[^\]]*+\]|\(\?:[^()]*+\)|\([^()?]*+\)")
_END: Final = ""
_CLOSING: Final = frozenset((_END, "|", ")"))


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


class Piece(NamedTuple):
    """A part of a pattern: its regular expression, the slots of its groups, and the one or two characters it can open with.

    An opening of one character is all that the piece can read; an empty one tells that it may read nothing. ``needs`` are the
    characters that it reads whatever it reads.
    """

    regex: str
    slots: tuple[str, ...] = ()
    openings: frozenset[str] = _NOTHING
    needs: frozenset[str] = frozenset()


class Part:
    """A piece ready to match."""

    def __init__(self, piece: Piece) -> None:
        self.slots: Final = piece.slots
        self._piece: Final = piece

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The regular expression over classes, compiled when first needed."""
        return re.compile(self._piece.regex)

    @property
    def may_be_empty(self) -> bool:
        """Whether the piece may read nothing."""
        return "" in self._piece.openings

    @property
    def needs(self) -> frozenset[str]:
        """The characters without which the piece reads nothing."""
        return self._piece.needs

    def may_open(self, two: str) -> bool:
        """Return whether the piece can read something where these one or two characters stand."""
        return two in self._piece.openings or two[:1] in self._piece.openings


class Rule(NamedTuple):
    """A row ready to match: its part behind ``+``, and its place among the rows."""

    row: Row
    order: int
    part: Part


class Group:
    """The rules that share what stands before ``+``."""

    def __init__(self, lead: Part | None) -> None:
        self.lead: Final = lead
        self.rules: Final[list[Rule]] = []
        self._by_opening: Final[dict[str, tuple[Rule, ...]]] = {}

    def opening(self, two: str) -> tuple[Rule, ...]:
        """Return the rules that can match where these one or two characters stand."""
        rules = self._by_opening.get(two)
        if rules is None:
            rules = self._by_opening[two] = tuple(rule for rule in self.rules if rule.part.may_open(two))
        return rules


class Grammar:
    """Makes rules of a language's rows."""

    def __init__(self, pieces: Mapping[str, str], symbols: Symbols) -> None:
        self._symbols = symbols
        self._pieces: dict[str, Piece] = {}
        for name, pattern in (*ALIASES.items(), *((f"@{name}", pattern) for name, pattern in pieces.items())):
            self._pieces[name] = self._parsed(pattern)

    def groups(self, rows: Sequence[Row], first: int) -> list[Group]:
        """Return the rules of rows, by what stands before ``+``, their places counted from ``first``.

        Raises ``PatternError`` where a pattern is not well formed or may read nothing.
        """
        groups: dict[str, Group] = {}
        for order, row in enumerate(rows, first):
            lead, _, pattern = row.pattern.rpartition(" + ")
            if lead not in groups:
                groups[lead] = Group(Part(self._parsed(lead)) if lead else None)
            part = Part(self._parsed(pattern))
            if part.may_be_empty:
                raise PatternError(row.name)
            groups[lead].rules.append(Rule(row, order, part))
        return [*groups.values()]

    def _parsed(self, pattern: str) -> Piece:
        parser = _Parser(_ITEM.findall(pattern), self._symbols, self._pieces)
        piece = parser.alternatives()
        if not parser.is_done:
            raise PatternError(pattern)
        return piece


class _Parser:
    """Reads a pattern's items from left to right."""

    def __init__(self, items: Sequence[str], symbols: Symbols, pieces: Mapping[str, Piece]) -> None:
        self._items = (*items, _END)
        self._symbols = symbols
        self._pieces = pieces
        self._at = 0

    @property
    def is_done(self) -> bool:
        return self._items[self._at] == _END

    def _take(self) -> str:
        item = self._items[self._at]
        self._at += item != _END
        return item

    def alternatives(self) -> Piece:
        """Read sequences parted by upright bars."""
        options = [self._sequence()]
        while self._items[self._at] == "|":
            self._take()
            options.append(self._sequence())
        if len(options) == 1:
            return options[0]
        openings = frozenset[str]().union(*(option.openings for option in options))
        needs = options[0].needs.intersection(*(option.needs for option in options[1:]))
        if all(len(option.regex) == 1 for option in options):
            return Piece(f"[{''.join(option.regex for option in options)}]", (), openings, needs)
        slots = tuple(slot for option in options for slot in option.slots)
        return Piece(f"(?:{'|'.join(option.regex for option in options)})", slots, openings, needs)

    def _sequence(self) -> Piece:
        whole = Piece("")
        while self._items[self._at] not in _CLOSING:
            piece = self._item()
            openings = _opened(whole.openings, piece.openings)
            whole = Piece(whole.regex + piece.regex, whole.slots + piece.slots, openings, whole.needs | piece.needs)
        return whole

    def _item(self) -> Piece:
        slot = self._take().removesuffix("=") if self._items[self._at].endswith("=") else ""
        piece = self._atom()
        if slot:
            piece = Piece(f"({piece.regex})", (slot, *piece.slots), piece.openings, piece.needs)
        if self._items[self._at] != "?":
            return piece
        self._take()
        return Piece(f"{_whole(piece.regex)}?", piece.slots, piece.openings | _NOTHING)

    def _atom(self) -> Piece:
        item = self._take()
        if item in _LOOKS:
            self._take()
            inner = self._parenthesis()
            return Piece(f"{_LOOKS[item]}{inner.regex})", inner.slots)
        if item == "(":
            return self._parenthesis()
        if item in self._pieces:
            piece = self._pieces[item]
            return Piece(_whole(piece.regex), piece.slots, piece.openings, piece.needs)
        if item in _CLOSING or item == "?" or item.startswith("@"):
            raise PatternError(" ".join(self._items))
        mark = _WRITTEN.get(item, item)
        symbol = self._symbols.of_mark(mark) if mark in PUNCTUATION else self._symbols.of(item)
        return Piece(symbol, (), frozenset((symbol,)), frozenset((symbol,)))

    def _parenthesis(self) -> Piece:
        inner = self.alternatives()
        if self._take() != ")":
            raise PatternError(" ".join(self._items))
        return Piece(_whole(inner.regex), inner.slots, inner.openings, inner.needs)


def _whole(regex: str) -> str:
    """Return a regular expression that a ``?`` behind it applies to as a whole."""
    return regex if _WHOLE.fullmatch(regex) else f"(?:{regex})"


def _opened(first: frozenset[str], then: frozenset[str]) -> frozenset[str]:
    """Return the openings of one piece followed by another."""
    if all(len(opening) == _MOST for opening in first):
        return first
    return frozenset([opening + more[: _MOST - len(opening)] for opening in first for more in then])
