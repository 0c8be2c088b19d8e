"""What must hold around a row's match: numbers of documents, phones, scores, fractions and measures are no dates."""

import re
from collections.abc import Mapping
from typing import Final

from hp_timeline.dating.around import Around
from hp_timeline.dating.year_guards import YEAR_GUARDS, YEARS_ALONE, Guard

_CLOCK: Final = re.compile("[0-9]{1,2}[hg][0-9]{2}")
_MONTH_NAME: Final = re.compile(
    "[0-9] (?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_SCORE: Final = re.compile(r"[0-9]-[0-9] ?\(\Z")
_DATELINE: Final = re.compile(r"(?:^|[\n(])[^\W\d][^\n.;:(0-9]{1,24}, \Z")
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th"))
_OPENINGS: Final = ("", "\n", ".")


def _whole_day(around: Around) -> bool:
    if not around.opens_with_number:
        return not around.is_before("times")
    # "No. 31, 1 October 2015": a month in words is no number.
    is_spelled = _MONTH_NAME.search(around.words) is not None
    return is_spelled or not around.is_before("numbered") or around.is_before("newspaper_issue")


def _short_year(around: Around) -> bool:
    is_free = not around.is_before("numbered") and not around.is_behind("units")
    return around.words[-2:].isdigit() and is_free


def _clause(around: Around) -> bool:
    return around.is_behind("clause")


def _ordinal_day(around: Around) -> bool:
    """``on the 8th``, not ``on the 8th floor``."""
    return around.words[-2:] in _ORDINALS and around.is_behind("ordinal_clause")


def _military_clock(around: Around) -> bool:
    return around.slots["hm"] < 2_400 and around.slots["hm"] % 100 < 60


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


def _summed(around: Around) -> bool:
    return around.is_before("summed")


def _programme(around: Around) -> bool:
    """``7h30-8h00: Đón tiếp đại biểu``, not the hours in which something is open."""
    return around.behind.lstrip(" ")[:1] == ":"


def _plain_clock(around: Around) -> bool:
    """``Phát đề 7h30``, not ``mất 1h30``; without a word before it an hour needs its minutes."""
    is_written = _CLOCK.fullmatch(around.words) is not None
    return is_written and not around.is_before("lasting") and not around.is_before("numbered")


def _hyphen_month(around: Around) -> bool:
    return around.is_before("month_noun") and around.slots["y"] in YEARS_ALONE


def _hyphen_day(around: Around) -> bool:
    return around.is_before("hyphen_day")


def _day_alone(around: Around) -> bool:
    """``Ngày 19, tàu ghé bến``, not ``mỗi ngày 19 chuyến``."""
    is_counted = around.is_before("yearly_count") or around.is_before("counted") or around.follows_number
    is_heading = around.behind.lstrip(" ")[:1] == ":"
    return not is_counted and not is_heading and not around.is_behind("day_counted") and not around.is_behind("units")


def _told_weekday(around: Around) -> bool:
    """``was arrested Wednesday``, ``signed the bill Thursday,``, not ``the Wednesday market``."""
    return around.is_before("told_weekday") or (around.behind[:1] in (",", ".") and not around.is_before("named_weekday"))


def _solar_january(around: Around) -> bool:
    return around.slots["m"] == 1 and not around.contexts.pattern("lunar_day").search(around.words)


def _bare_day(around: Around) -> bool:
    if (around.slots["d"], around.slots["m"]) == (24, 7) or around.is_before("numbered") or around.is_behind("units"):
        return False
    if around.is_behind("named_behind") or around.is_before("named") or _is_share(around):
        return False
    if around.is_enclosed or around.is_before("day_noun") or around.is_before("day_list") or _opens(around):
        return True
    return not around.opens_with_number and (around.slots["d"] > 9 or not around.behind[:2].strip().isalpha())


def _is_share(around: Around) -> bool:
    """``7-6 (7/5)`` is a score, ``9/9 chi đoàn`` a share."""
    is_part = around.slots["d"] <= around.slots["m"] and around.is_behind("shared")
    return is_part or _SCORE.search(around.before) is not None


def _opens(around: Around) -> bool:
    """``Hà Nội, 4/8 - ``, the place and the day of a dispatch, or ``04/12: mưa``, a day of a diary."""
    if around.behind[:1] == ":" and around.before.rstrip(" ")[-1:] in _OPENINGS:
        return True
    return _DATELINE.search(around.before) is not None and around.is_behind("dateline_behind")


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
    is_years = around.slots["y"] < YEARS_ALONE.start and around.slots["m"] > around.slots["y"] % 100
    return not is_years and re.search(r"-[01][0-9]$", around.words) is not None and not around.is_before("numbered")


def _bare_month(around: Around) -> bool:
    if around.opens_with_number and around.is_before("counted"):
        return False
    return around.slots["y"] in YEARS_ALONE and not around.is_before("numbered") and not around.is_before("instrument")


def _month_alone(around: Around) -> bool:
    is_counted = around.is_behind("days_count") or (around.follows_number and "e" not in around.slots)
    return not is_counted and not around.is_before("named_month")


GUARDS: Final[Mapping[str, Guard]] = {
    **YEAR_GUARDS,
    "clause": _clause,
    "military_clock": _military_clock,
    "ordinal_day": _ordinal_day,
    "day_of_year": _day_of_year,
    "day_alone": _day_alone,
    "plain_clock": _plain_clock,
    "summed": _summed,
    "programme": _programme,
    "hyphen_month": _hyphen_month,
    "hyphen_day": _hyphen_day,
    "unnamed_day": _unnamed_day,
    "solar_january": _solar_january,
    "told_weekday": _told_weekday,
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
}


def holds(guard: str, around: Around) -> bool:
    """Return whether a match is what its row says, by its guard and by what it is glued to."""
    if around.is_ordinal or around.comes_again:
        return False
    return not around.is_glued and not around.is_every_day and (not guard or GUARDS[guard](around))
