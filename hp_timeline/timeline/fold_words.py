"""Folds in words: how much time a fold leaves out, and that a line has folds."""

from dataclasses import dataclass
from typing import Final

from hp_timeline.dating.civil import DAY
from hp_timeline.timeline.span import YEAR

_MONTHS: Final = 12
_FEW_YEARS: Final = 10
"""From so many years on, months are left out."""


@dataclass(frozen=True, slots=True)
class _FoldWords:
    """One and several of each unit, and the sign on the axis for one and for several folds."""

    years: tuple[str, str]
    months: tuple[str, str]
    days: tuple[str, str]
    folded: tuple[str, str]


_WORDS: Final = {
    "en": _FoldWords(
        ("{0} year", "{0} years"),
        ("{0} month", "{0} months"),
        ("{0} day", "{0} days"),
        ("axis folded at {0} place", "axis folded at {0} places"),
    ),
    "vi": _FoldWords(
        ("{0} năm", "{0} năm"), ("{0} tháng", "{0} tháng"), ("{0} ngày", "{0} ngày"), ("trục gấp {0} chỗ", "trục gấp {0} chỗ")
    ),
}


def _counted(words: tuple[str, str], count: int) -> str:
    return words[count != 1].format(count)


def folded_in_words(count: int, language: str) -> str:
    """Return that a line has so many folds."""
    return _counted(_WORDS.get(language, _WORDS["en"]).folded, count)


def length_in_words(seconds: int, language: str) -> str:
    """Return about how long a stretch is: ``4 years 6 months``, ``3 months``, ``12 days``."""
    words = _WORDS.get(language, _WORDS["en"])
    months = round(seconds * _MONTHS / YEAR)
    if months < 2:
        return _counted(words.days, max(round(seconds / DAY), 1))
    years, rest = divmod(months, _MONTHS)
    if years >= _FEW_YEARS:
        return _counted(words.years, round(months / _MONTHS))
    parts = [_counted(words.years, years)] * (years > 0) + [_counted(words.months, rest)] * (rest > 0)
    return " ".join(parts)
