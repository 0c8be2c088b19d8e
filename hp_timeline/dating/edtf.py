"""EDTF values (ISO 8601-2, https://www.loc.gov/standards/datetime/), read once into precision and bounds.

Beyond EDTF, as ISO 8601 has it: ``2019-04-23T12:16`` and ``2019-04-23T12``, civil time without zone.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from hp_timeline.dating import civil


class Precision(StrEnum):
    """How much is known of a time; it decides how wide a mark is."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"
    INTERVAL = "interval"


class EdtfError(ValueError):
    """The text is no EDTF value that the program knows."""


@dataclass(frozen=True, slots=True)
class Edtf:
    """One EDTF value.

    ``lower`` is its first second and ``upper`` the second after its last, counted from 1970-01-01; None where the value
    leaves that side open (``../2019``, ``2025/..``). Both are None for a day without a year (``XXXX-11-30``), which has no
    place on a line.
    """

    text: str
    precision: Precision
    lower: int | None
    upper: int | None
    approximate: bool = False
    uncertain: bool = False

    @property
    def is_placed(self) -> bool:
        """Return whether the value has a place on a line at all."""
        return self.lower is not None or self.upper is not None


_DATE: Final = re.compile(
    r"(?P<year>-?[0-9]{1,3}X{1,3}|-?[0-9]{4}|XXXX|Y-?[0-9]{5,7})"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?:T(?P<hour>[0-9]{2})(?::(?P<minute>[0-9]{2})(?::[0-9]{2})?)?)?)?)?"
    r"(?P<mark>[~?%])?"
)
_OPEN: Final = ("..", "")
_QUARTERS: Final = {33: 1, 34: 4, 35: 7, 36: 10}
_SEASONS: Final = {21: 3, 22: 6, 23: 9, 24: 12}
_HALVES: Final = {40: 1, 41: 7}
_SPAN_PRECISION: Final = (
    (_QUARTERS, 3, Precision.QUARTER),
    (_SEASONS, 3, Precision.QUARTER),
    (_HALVES, 6, Precision.HALF),
)


@lru_cache(maxsize=65_536)
def parse(text: str) -> Edtf:
    """Return the value of an EDTF text.

    >>> parse("2024-33").precision.value, parse("195X").upper == parse("1960").lower
    ('quarter', True)

    Raises ``EdtfError`` for anything else, also for days that no calendar has and for intervals that end before they start.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _parse_date(text)
    if first in _OPEN and last in _OPEN:
        raise EdtfError(text)
    start = None if first in _OPEN else _parse_date(first)
    end = None if last in _OPEN else _parse_date(last)
    lower, upper = start.lower if start else None, end.upper if end else None
    if start and end and lower is None and upper is None and first < last:
        return Edtf(text, Precision.INTERVAL, None, None)
    if (start and lower is None) or (end and upper is None) or (lower is not None and upper is not None and upper <= lower):
        raise EdtfError(text)
    approximate = any(side.approximate for side in (start, end) if side)
    uncertain = any(side.uncertain for side in (start, end) if side)
    return Edtf(text, _interval_precision(start, end), lower, upper, approximate, uncertain)


def _interval_precision(start: Edtf | None, end: Edtf | None) -> Precision:
    """EDTF has no weeks: a Monday to the next Sunday is one."""
    if start is None or end is None or not start.precision is end.precision is Precision.DAY:
        return Precision.INTERVAL
    if start.lower is None or end.upper is None:
        return Precision.INTERVAL
    is_week = end.upper - start.lower == 7 * civil.DAY and civil.weekday(start.lower // civil.DAY) == 0
    return Precision.WEEK if is_week else Precision.INTERVAL


def _parse_date(text: str) -> Edtf:
    match = _DATE.fullmatch(text)
    if match is None:
        raise EdtfError(text)
    mark = match["mark"] or ""
    approximate, uncertain = mark in ("~", "%"), mark in ("?", "%")
    precision, bounds = _bounds(match)
    lower, upper = bounds or (None, None)
    return Edtf(text, precision, lower, upper, approximate, uncertain)


def _bounds(match: re.Match[str]) -> tuple[Precision, tuple[int, int] | None]:
    month, day = match["month"], match["day"]
    if match["year"] == "XXXX":
        if day is None and month is not None and int(month.replace("X", "0")) in _QUARTERS:
            return Precision.QUARTER, None
        if month is None or not _is_day_of_some_year(month, day):
            raise EdtfError(match.string)
        return Precision.MONTH if day in (None, "XX") else Precision.DAY, None
    first, after = _years(match["year"])
    if month in (None, "XX"):
        if day not in (None, "XX"):
            raise EdtfError(match.string)
        return _year_precision(after - first), (civil.seconds(first), civil.seconds(after))
    if after - first != 1:
        raise EdtfError(match.string)
    return _within_year(match, first, int(month))


def _within_year(match: re.Match[str], year: int, month: int) -> tuple[Precision, tuple[int, int]]:
    day = match["day"]
    if day is None:
        for starts, months, precision in _SPAN_PRECISION:
            if month in starts:
                start = starts[month]
                return precision, (civil.seconds(year, start), civil.seconds(year, start + months))
    if not 1 <= month <= 12:
        raise EdtfError(match.string)
    if day in (None, "XX"):
        return Precision.MONTH, (civil.seconds(year, month), civil.seconds(year, month + 1))
    if not civil.is_day(year, month, int(day)):
        raise EdtfError(match.string)
    start = civil.seconds(year, month, int(day))
    if match["hour"] is None:
        return Precision.DAY, (start, start + civil.DAY)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        raise EdtfError(match.string)
    start += hour * civil.HOUR + minute * civil.MINUTE
    if match["minute"] is None:
        return Precision.HOUR, (start, start + civil.HOUR)
    return Precision.MINUTE, (start, start + civil.MINUTE)


def _is_day_of_some_year(month: str, day: str | None) -> bool:
    if month == "XX":
        return day not in (None, "XX") and 1 <= int(day) <= 31
    return 1 <= int(month) <= 12 and (day in (None, "XX") or civil.is_day(2000, int(month), int(day)))


def _years(text: str) -> tuple[int, int]:
    """Return the first year and the year after the last; ``-004X`` is -49 to -40."""
    digits = text.removeprefix("Y")
    if "X" not in digits:
        if digits in ("-0000", "-00000"):
            raise EdtfError(text)
        return int(digits), int(digits) + 1
    if len(digits.removeprefix("-")) != 4:
        raise EdtfError(text)
    low, high = int(digits.replace("X", "0")), int(digits.replace("X", "9"))
    return (high, low + 1) if digits.startswith("-") else (low, high + 1)


def _year_precision(years: int) -> Precision:
    if years == 1:
        return Precision.YEAR
    return Precision.DECADE if years == 10 else Precision.CENTURY


def format_year(year: int) -> str:
    """Return a year as EDTF writes it: ``0987``, ``-0042``, ``Y12000``."""
    if abs(year) > 9_999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def format_month(year: int, month: int) -> str:
    """Return a month of a year."""
    return f"{format_year(year)}-{month:02}"


def format_day(year: int, month: int, day: int) -> str:
    """Return a day."""
    return f"{format_year(year)}-{month:02}-{day:02}"
