"""Folds in words: how much time a fold leaves out, and that a line has folds."""

from typing import Final

from hp_timeline.dating.civil import DAY
from hp_timeline.timeline.span import YEAR
from hp_timeline.timeline.unit_words import unit_words
from hp_timeline.timeline.words import counted_in_words

_MONTHS: Final = 12
_FEW_YEARS: Final = 10
"""From so many years on, months are left out."""
_FOLDED: Final = {
    "en": ("axis folded at {0} place", "axis folded at {0} places"),
    "vi": ("trục gấp {0} chỗ", "trục gấp {0} chỗ"),
}
"""The sign on the axis for one fold and for several."""


def folded_in_words(count: int, language: str) -> str:
    """Return that a line has so many folds."""
    return counted_in_words(_FOLDED.get(language, _FOLDED["en"]), count, language)


def length_in_words(seconds: int, language: str) -> str:
    """Return about how long a stretch is: ``4 years 6 months``, ``3 months``, ``12 days``."""
    words = unit_words(language)
    months = round(seconds * _MONTHS / YEAR)
    if months < 2:
        return words.counted(words.days, max(round(seconds / DAY), 1))
    years, rest = divmod(months, _MONTHS)
    if years >= _FEW_YEARS:
        return words.counted(words.years, round(months / _MONTHS))
    parts = [words.counted(words.years, years)] * (years > 0) + [words.counted(words.months, rest)] * (rest > 0)
    return " ".join(parts)
