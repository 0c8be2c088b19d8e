"""What must hold around a match that tells a year, or years."""

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from hp_timeline.dating.around import Around
from hp_timeline.dating.year_meanings import full_year

YEARS_ALONE: Final = range(1_900, 2_101)
"""Years that a number may be though no word beside it says so."""
_EARLIEST_SHORT: Final = 45
"""Alone, a year of two figures below it is as likely one of the first century."""
_FIRST_LONG: Final = 1_000
_YEARS_ENCLOSED: Final = range(1_500, 2_101)
_SCALED: Final = re.compile("hundred|thousand|nghìn|ngàn|trăm|nghin|ngan|tram")
_SIGNED: Final = re.compile(r"[^\W\d]{3,}, \Z")
_SENTENCE_ENDS: Final = ("", "\n", ".", ";")
_YEARS_OF_GIFTS: Final = range(1_700, 2_101)
_COUNTED_NOUN: Final = re.compile(" [a-z]{3,18}s(?![a-z])")
_MORE_YEARS: Final = re.compile("(?:, ?| và | hoặc | and )[12][0-9]{3}(?![0-9])")
_ENDS: Final = ("", " ", "\n", ",", ".", ";", ":", ")", "-")

Guard: TypeAlias = Callable[[Around], bool]


def _short_year_alone(around: Around) -> bool:
    """``năm 71``, not ``mỗi năm 71 hộ`` or ``5 năm 71 ngày``."""
    is_counted = around.follows_number or around.is_behind("units") or around.is_before("yearly_count")
    is_recent = around.slots["yy"] >= _EARLIEST_SHORT
    return is_recent and not is_counted and around.behind[:1] in _ENDS and not around.behind[:1].isdigit()


def _circa_year(around: Around) -> bool:
    return not around.is_behind("units") and not around.is_behind("range")


def _decade_in_words(around: Around) -> bool:
    """``the late eighties``, not ``in her late eighties``."""
    return not around.is_before("age")


def _short_years(around: Around) -> bool:
    """``(1936-39)``; without parentheses the second must not pass for a month."""
    first, second = around.slots["y"], around.slots["y2"]
    if first not in _YEARS_ENCLOSED or second <= first % 100 or around.is_behind("units"):
        return False
    is_range = second > 12 or first < YEARS_ALONE.start
    return around.is_enclosed or (is_range and not around.is_before("numbered") and not around.is_before("instrument"))


def _about_year(around: Around) -> bool:
    return around.slots["y"] in _YEARS_ENCLOSED and around.is_behind("clause") and not around.is_behind("units")


def _early_year(around: Around) -> bool:
    """``took place in 938,``; a number before a noun counts it, and ``of 938`` is a share."""
    return not around.words.startswith("of ") and around.behind.lstrip(" ")[:1] in ("", "\n", ",", ".", ";", ")")


def _early_year_alone(around: Around) -> bool:
    """A year of up to three figures, in a text that has just spoken of such years."""
    if around.slots["y"] >= _FIRST_LONG:
        return False
    is_counted = around.follows_number or around.is_behind("units") or around.is_before("yearly_count")
    return not is_counted and around.behind[:1] in _ENDS and not around.behind[:1].isdigit()


def _year(around: Around) -> bool:
    has_era = "bc" in around.slots or "ad" in around.slots
    if not has_era and around.slots["y"] < 1_000 and (around.is_behind("units") or around.follows_number):
        return False
    # "Năm nghìn" is five thousand.
    is_thousands = around.slots["y"] % 1_000 == 0 and around.slots["y"] < 2_000 and not any(map(str.isdigit, around.words))
    return has_era or (around.slots["y"] >= 100 and not is_thousands)


def _bare_year(around: Around) -> bool:
    return around.slots["y"] in YEARS_ALONE and not around.is_behind("units") and not around.is_behind("range")


def _old_year(around: Around) -> bool:
    # "A sample of 2016 respondents."
    if around.words.startswith("of ") and _COUNTED_NOUN.match(around.behind) and not around.is_behind("year_noun_behind"):
        return False
    is_about = "about" in around.slots
    if is_about:
        return around.is_behind("clause") and not around.is_behind("units")
    return around.slots["y"] in _YEARS_ENCLOSED and not around.is_behind("units") and not around.is_behind("range")


def _lone_year(around: Around) -> bool:
    if around.is_enclosed:
        return around.slots["y"] in _YEARS_ENCLOSED or around.is_before("reign")
    # "Gift of Mrs Marsh, 1974."
    if _SIGNED.search(around.before) and around.behind[:1] in _SENTENCE_ENDS and around.slots["y"] in _YEARS_OF_GIFTS:
        return not around.is_before("numbered")
    if not _bare_year(around) or around.is_before("numbered"):
        return False
    if not any(map(str.isdigit, around.words)) and not _SCALED.search(around.words):
        return True
    if around.is_behind("year_noun_behind") or around.is_behind("event_behind") or around.is_before("event_name"):
        return True
    return not around.is_before("counted") and (around.is_before("year_noun") or around.is_before("year_list"))


def _years(around: Around) -> bool:
    first, last = around.slots["y"], full_year(around.slots["y2"], around.slots["y"])
    if around.is_behind("units") or not 0 < last - first <= 2_000:
        return False
    return not around.opens_with_number or around.is_enclosed or (first > 1_500 and not around.is_before("numbered"))


def _year_to_now(around: Around) -> bool:
    return around.slots.get("y", 1_000) >= 100


def _decade(around: Around) -> bool:
    # "Các năm 2010, 2015 và 2021" are three years.
    if _MORE_YEARS.match(around.behind):
        return False
    year = around.slots["y"]
    return year % 10 == 0 and (year >= 1_000 or 10 <= year < 100)


YEAR_GUARDS: Final[Mapping[str, Guard]] = {
    "short_year_alone": _short_year_alone,
    "about_year": _about_year,
    "circa_year": _circa_year,
    "decade_in_words": _decade_in_words,
    "short_years": _short_years,
    "early_year_alone": _early_year_alone,
    "early_year": _early_year,
    "year": _year,
    "bare_year": _bare_year,
    "old_year": _old_year,
    "lone_year": _lone_year,
    "years": _years,
    "year_to_now": _year_to_now,
    "decade": _decade,
}
