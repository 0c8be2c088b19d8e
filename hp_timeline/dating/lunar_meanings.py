"""What rows about the Vietnamese lunar calendar mean, as days of the Gregorian one."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor
from hp_timeline.dating.edtf import format_day, format_month, format_year
from hp_timeline.dating.lunar import LunarMonth, lunar_month
from hp_timeline.dating.meanings import InvalidDayError, Meaning, Slots

_CYCLE: Final = 60
_CYCLE_YEAR: Final = 1984
"""A Giáp Tý; where nothing tells which cycle a text means, it is the one that began then."""
_SOLAR_PRESS: Final = 1955
"""Up to then papers called December ``tháng Chạp``."""
_LAST_MONTH: Final = 12
_LONGEST_MONTH: Final = 30


def _cycle_year(number: int, anchor: Anchor) -> int:
    """Return the year of a place in the sixty-year cycle that is nearest to the reader's own."""
    year = _CYCLE_YEAR + number
    if anchor.now is None:
        return year
    return year + round((anchor.now.year - year) / _CYCLE) * _CYCLE


def told_year(slots: Slots, anchor: Anchor) -> int | None:
    """Return the year that words tell: as a number, by its name in the cycle, or from the reader's own."""
    if "y" in slots:
        return slots["y"]
    if "ys" in slots:
        return anchor.now.year + slots["ys"] if anchor.now else None
    return _cycle_year(slots["cy"], anchor) if "cy" in slots else None


def _month_of(slots: Slots, month: int, anchor: Anchor) -> LunarMonth | None:
    """Return a month of the year told; without one, of the year that brings it nearest to the reader's day."""
    year = told_year(slots, anchor)
    if year is not None:
        return lunar_month(year, month)
    now = anchor.now
    if now is None:
        return None if anchor.year_told is None else lunar_month(anchor.year_told, month)
    if now.month is None:
        return lunar_month(now.year, month)
    day = civil.day_number(now.year, now.month, now.day or 15)
    near = [found for year in (now.year - 1, now.year, now.year + 1) if (found := lunar_month(year, month))]
    return min(near, key=lambda found: abs(found.first + slots.get("d", 15) - day), default=None)


def _day_of(slots: Slots, day: int, month: int, anchor: Anchor) -> str | None:
    found = _month_of(slots, month, anchor)
    if found is None:
        return None
    if not 1 <= day <= _LONGEST_MONTH:
        raise InvalidDayError(f"{month}-{day}")
    # A month of 29 days has no thirtieth: people call its last day so all the same.
    return format_day(*civil.civil(found.first + min(day, found.days) - 1))


def _lunar_day(slots: Slots, anchor: Anchor) -> str | None:
    return _day_of(slots, slots["d"], slots["m"], anchor)


def _tet_day(slots: Slots, anchor: Anchor) -> str | None:
    """``mùng 2 Tết`` is in the first month; ``28 Tết`` is in the last month of the year before."""
    if slots["d"] <= _LONGEST_MONTH - 10:
        return _day_of(slots, slots["d"], 1, anchor)
    year = told_year(slots, anchor)
    return _day_of(slots if year is None else {"y": year - 1}, slots["d"], _LAST_MONTH, anchor)


def _lunar_days(slots: Slots, anchor: Anchor) -> str | None:
    months = slots["m"], slots.get("m2", slots["m"])
    last = _day_of(slots, slots["d2"], months[1], anchor)
    year = told_year(slots, anchor)
    # From the twelfth month into the first: the year told is that of the end.
    start = {"y": year - 1} if year is not None and months[0] > months[1] else slots
    first = _day_of(start, slots["d"], months[0], anchor)
    return f"{first}/{last}" if first and last and first < last else None


def _lunar_month(slots: Slots, anchor: Anchor) -> str | None:
    found = _month_of(slots, slots["m"], anchor)
    if found is None:
        return None
    first, last = (format_day(*civil.civil(day)) for day in (found.first, found.first + found.days - 1))
    return f"{first}/{last}"


def _old_month(slots: Slots, anchor: Anchor) -> str | None:
    """``tháng Giêng năm 1946`` is January, as official papers called it; ``tháng Chạp`` came to be the lunar month alone."""
    if slots["m"] == _LAST_MONTH and slots["y"] < _SOLAR_PRESS:
        return format_month(slots["y"], _LAST_MONTH)
    return format_month(slots["y"], 1) if slots["m"] == 1 else _lunar_month(slots, anchor)


def _lunar_year(slots: Slots, anchor: Anchor) -> str | None:
    year = told_year(slots, anchor)
    return None if year is None else format_year(year)


def _first_lunar_day(slots: Slots, anchor: Anchor) -> str | None:
    """``Tết Tân Sửu``: the first day of the year."""
    return _day_of(slots, 1, 1, anchor)


def _new_years_eve(slots: Slots, anchor: Anchor) -> str | None:
    """``giao thừa Tân Sửu``: the last day of the year before."""
    found = _month_of(slots, 1, anchor)
    return format_day(*civil.civil(found.first - 1)) if found else None


LUNAR_MEANINGS: Final[Mapping[str, Meaning]] = {
    "lunar_day": _lunar_day,
    "tet_day": _tet_day,
    "lunar_days": _lunar_days,
    "lunar_month": _lunar_month,
    "old_month": _old_month,
    "lunar_year": _lunar_year,
    "new_years_eve": _new_years_eve,
    "first_lunar_day": _first_lunar_day,
}
