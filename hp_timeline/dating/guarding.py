"""What must hold around a row's match: numbers of documents, phones, scores, fractions and measures are no dates."""

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from hp_timeline.dating.around import Around
from hp_timeline.dating.year_meanings import full_year

_YEARS_ALONE: Final = range(1_900, 2_101)
_EARLIEST_SHORT: Final = 45
"""Alone, a year of two figures below it is as likely one of the first century."""
_FIRST_LONG: Final = 1_000
_YEARS_ENCLOSED: Final = range(1_500, 2_101)
_SCALED: Final = re.compile("hundred|thousand|nghìn|ngàn|trăm|nghin|ngan|tram")
_CLOCK: Final = re.compile("[0-9]{1,2}[hg][0-9]{2}")
_SCORE: Final = re.compile(r"[0-9]-[0-9] ?\(\Z")
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th"))
_COUNTED_NOUN: Final = re.compile(" [a-z]{3,18}s(?![a-z])")
_MORE_YEARS: Final = re.compile("(?:, ?| và | hoặc | and )[12][0-9]{3}(?![0-9])")
_OPENINGS: Final = ("", "\n", ".")
_ENDS: Final = ("", " ", "\n", ",", ".", ";", ":", ")", "-")


Guard: TypeAlias = Callable[[Around], bool]


def _whole_day(around: Around) -> bool:
    return not (around.opens_with_number and around.is_before("numbered"))


def _short_year(around: Around) -> bool:
    is_free = not around.is_before("numbered") and not around.is_behind("units")
    return around.words[-2:].isdigit() and is_free


def _short_year_alone(around: Around) -> bool:
    """``năm 71``, not ``mỗi năm 71 hộ`` or ``5 năm 71 ngày``."""
    is_counted = around.follows_number or around.is_behind("units") or around.is_before("yearly_count")
    is_recent = around.slots["yy"] >= _EARLIEST_SHORT
    return is_recent and not is_counted and around.behind[:1] in _ENDS and not around.behind[:1].isdigit()


def _clause(around: Around) -> bool:
    return around.is_behind("clause")


def _circa_year(around: Around) -> bool:
    return not around.is_behind("units") and not around.is_behind("range")


def _decade_in_words(around: Around) -> bool:
    """``the late eighties``, not ``in her late eighties``."""
    return not around.is_before("age")


def _ordinal_day(around: Around) -> bool:
    """``on the 8th``, not ``on the 8th floor``."""
    return around.words[-2:] in _ORDINALS and around.is_behind("ordinal_clause")


def _military_clock(around: Around) -> bool:
    return around.slots["hm"] < 2_400 and around.slots["hm"] % 100 < 60


def _short_years(around: Around) -> bool:
    """``(1936-39)``; without parentheses the second must not pass for a month."""
    first, second = around.slots["y"], around.slots["y2"]
    if first not in _YEARS_ENCLOSED or second <= first % 100 or around.is_behind("units"):
        return False
    is_range = second > 12 or first < _YEARS_ALONE.start
    return around.is_enclosed or (is_range and not around.is_before("numbered") and not around.is_before("instrument"))


def _about_year(around: Around) -> bool:
    return around.slots["y"] in _YEARS_ENCLOSED and around.is_behind("clause") and not around.is_behind("units")


def _day_of_year(around: Around) -> bool:
    """Streets, squares and factories are called after days; and ``9 tháng 10 ngày`` counts."""
    if around.is_behind("days_behind") or around.is_behind("named_behind") or around.is_before("leading"):
        return False
    # "Anyone over 11 may hold a card."
    if around.words.endswith(" may") and around.is_behind("may_verb"):
        return False
    return not around.is_behind("measures")


def _unnamed_day(around: Around) -> bool:
    return _day_of_year(around) and not around.is_before("named")


def _early_year(around: Around) -> bool:
    """``took place in 938,``; a number before a noun counts it, and ``of 938`` is a share."""
    return not around.words.startswith("of ") and around.behind.lstrip(" ")[:1] in ("", "\n", ",", ".", ";", ")")


def _plain_clock(around: Around) -> bool:
    """``Phát đề 7h30``, not ``mất 1h30``; without a word before it an hour needs its minutes."""
    is_written = _CLOCK.fullmatch(around.words) is not None
    return is_written and not around.is_before("lasting") and not around.is_before("numbered")


def _hyphen_month(around: Around) -> bool:
    return around.is_before("month_noun") and around.slots["y"] in _YEARS_ALONE


def _hyphen_day(around: Around) -> bool:
    return around.is_before("hyphen_day")


def _day_alone(around: Around) -> bool:
    """``Ngày 19, tàu ghé bến``, not ``mỗi ngày 19 chuyến``."""
    is_counted = around.is_before("yearly_count") or around.is_before("counted") or around.follows_number
    is_heading = around.behind.lstrip(" ")[:1] == ":"
    return not is_counted and not is_heading and not around.is_behind("day_counted") and not around.is_behind("units")


def _early_year_alone(around: Around) -> bool:
    """A year of up to three figures, in a text that has just spoken of such years."""
    if around.slots["y"] >= _FIRST_LONG:
        return False
    is_counted = around.follows_number or around.is_behind("units") or around.is_before("yearly_count")
    return not is_counted and around.behind[:1] in _ENDS and not around.behind[:1].isdigit()


def _told_weekday(around: Around) -> bool:
    """``was arrested Wednesday``, not ``the Wednesday market``."""
    return around.is_before("told_weekday")


def _solar_january(around: Around) -> bool:
    return around.slots["m"] == 1 and not around.contexts.pattern("lunar_day").search(around.words)


def _bare_day(around: Around) -> bool:
    if (around.slots["d"], around.slots["m"]) == (24, 7) or around.is_before("numbered") or around.is_behind("units"):
        return False
    if around.is_behind("named_behind") or around.is_before("named"):
        return False
    # "7-6 (7/5)" is a score, "9/9 chi đoàn" a share.
    if _SCORE.search(around.before) or (around.slots["d"] <= around.slots["m"] and around.is_behind("shared")):
        return False
    if around.is_enclosed or around.is_before("day_noun") or around.is_before("day_list"):
        return True
    # The days of a diary begin its lines: "04/12: mưa".
    if around.behind[:1] == ":" and around.before.rstrip(" ")[-1:] in _OPENINGS:
        return True
    return not around.opens_with_number and (around.slots["d"] > 9 or not around.behind[:2].strip().isalpha())


def _day_list(around: Around) -> bool:
    return not around.opens_with_number or around.is_before("day_list")


def _day_range(around: Around) -> bool:
    if around.is_before("numbered") or around.is_behind("units") or around.is_before("named"):
        return False
    return not around.opens_with_number or "y2" in around.slots or "m" in around.slots


def _month_list(around: Around) -> bool:
    return around.is_before("month_list")


def _line_clock(around: Around) -> bool:
    """A live page tells its hours at the start of lines."""
    return around.before[-1:] in ("", "\n") and (around.behind[:1] in ("", "\n", ":") or around.behind[:3] in (" - ", ": "))


def _written_month(around: Around) -> bool:
    # Of old, "1702-04" is three years more often than an April.
    is_years = around.slots["y"] < _YEARS_ALONE.start and around.slots["m"] > around.slots["y"] % 100
    return not is_years and re.search(r"-[01][0-9]$", around.words) is not None and not around.is_before("numbered")


def _bare_month(around: Around) -> bool:
    if around.opens_with_number and around.is_before("counted"):
        return False
    return around.slots["y"] in _YEARS_ALONE and not around.is_before("numbered") and not around.is_before("instrument")


def _month_alone(around: Around) -> bool:
    is_counted = around.is_behind("days_count") or (around.follows_number and "e" not in around.slots)
    return not is_counted and not around.is_before("named_month")


def _year(around: Around) -> bool:
    has_era = "bc" in around.slots or "ad" in around.slots
    if not has_era and around.slots["y"] < 1_000 and (around.is_behind("units") or around.follows_number):
        return False
    # "Năm nghìn" is five thousand.
    is_thousands = around.slots["y"] % 1_000 == 0 and around.slots["y"] < 2_000 and not any(map(str.isdigit, around.words))
    return has_era or (around.slots["y"] >= 100 and not is_thousands)


def _bare_year(around: Around) -> bool:
    return around.slots["y"] in _YEARS_ALONE and not around.is_behind("units") and not around.is_behind("range")


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
        return around.slots["y"] in _YEARS_ENCLOSED
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


GUARDS: Final[Mapping[str, Guard]] = {
    "short_year_alone": _short_year_alone,
    "about_year": _about_year,
    "circa_year": _circa_year,
    "clause": _clause,
    "decade_in_words": _decade_in_words,
    "military_clock": _military_clock,
    "ordinal_day": _ordinal_day,
    "short_years": _short_years,
    "day_of_year": _day_of_year,
    "day_alone": _day_alone,
    "plain_clock": _plain_clock,
    "hyphen_month": _hyphen_month,
    "hyphen_day": _hyphen_day,
    "early_year_alone": _early_year_alone,
    "unnamed_day": _unnamed_day,
    "solar_january": _solar_january,
    "told_weekday": _told_weekday,
    "early_year": _early_year,
    "whole_day": _whole_day,
    "short_year": _short_year,
    "bare_day": _bare_day,
    "day_list": _day_list,
    "day_range": _day_range,
    "month_list": _month_list,
    "line_clock": _line_clock,
    "written_month": _written_month,
    "bare_month": _bare_month,
    "month_alone": _month_alone,
    "year": _year,
    "bare_year": _bare_year,
    "old_year": _old_year,
    "lone_year": _lone_year,
    "years": _years,
    "year_to_now": _year_to_now,
    "decade": _decade,
}


def holds(guard: str, around: Around) -> bool:
    """Return whether a match is what its row says, by its guard and by what it is glued to."""
    if around.is_ordinal or around.comes_again:
        return False
    return not around.is_glued and not around.is_every_day and (not guard or GUARDS[guard](around))
