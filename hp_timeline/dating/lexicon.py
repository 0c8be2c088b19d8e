"""What a language's tables hold: words by class, rows of grammar, and words that tell what a time is to the text.

A row's pattern is a regular expression over classes instead of letters. ``d=day month_word m=month`` reads: a number that can
be a day, kept as ``d``; the word for month; a number that can be a month, kept as ``m``. Spaces part the items; ``( ) | ?``
mean what they mean in regular expressions, ``/ - . , :`` are themselves, ``<`` and ``>`` are the text's parentheses, ``;`` its
upright bar, ``@name`` is a named piece of the language; ``ahead(…)`` and ``not(…)`` look ahead without reading.
What stands before ``+`` is shared by many rows: it is read once, as far as it goes, and never given back.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

ALIASES: Final[Mapping[str, str]] = {
    "day": "(month|late_day)",
    "small": "(month|late_day|two_digits)",
    "count": "(month|late_day|two_digits|three_digits)",
    "any_year": "(month|late_day|two_digits|three_digits|year)",
    "ordinal": "(roman|month|late_day)",
}
"""Unions of the classes of written numbers: ``month`` is 1 to 12, ``late_day`` 13 to 31, ``two_digits`` any other up to 99,
``three_digits`` 100 to 999, ``year`` 1000 to 2999, ``number`` any other; ``short_year`` has an apostrophe: ``'91``."""

PUNCTUATION: Final = "/-.,:()|t"
"""Marks that may stand inside an expression; ``t`` is the one of ``2019-04-23T12:16``."""


class Row(NamedTuple):
    """One way of writing a time: its name (the rule that users see), its pattern, what it means, what must hold around it."""

    name: str
    pattern: str
    meaning: str
    guard: str = ""


class Language(NamedTuple):
    r"""A language's tables.

    ``words`` gives the words of each class with their values; ``numerals`` the values of words for numbers, ``scales`` those
    that multiply, ``fillers`` those that only join, ``behind_tens`` those that stand for units behind tens alone. Classes in
    ``strong`` open an expression by themselves, those in ``weak`` only with another word of time behind them. ``clock`` is a
    pattern for what follows the figures of an hour in a clock time, besides ``:15``. ``cue`` is a pattern that shows the
    language in a text. ``contexts`` holds, by what they tell, patterns for the text around an expression; a pattern over the
    text before ends in ``\Z``.
    """

    code: str
    words: Mapping[str, Mapping[str, int]]
    numerals: Mapping[str, int]
    scales: Mapping[str, int]
    fillers: tuple[str, ...]
    behind_tens: tuple[str, ...]
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    pieces: Mapping[str, str]
    rows: tuple[Row, ...]
    clock: str
    cue: str
    contexts: Mapping[str, str]


def same(value: int, *words: str) -> dict[str, int]:
    """Return words that share a value."""
    return dict.fromkeys(words, value)


def numbered(*words: str, start: int = 1) -> dict[str, int]:
    """Return words with values counted from ``start``; spellings of one value are parted by ``|``."""
    return {word: value for value, group in enumerate(words, start) for word in group.split("|")}
