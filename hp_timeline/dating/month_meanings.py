"""What rows about months, quarters and halves of years mean."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment
from hp_timeline.dating.edtf import format_month, format_year
from hp_timeline.dating.meanings import Meaning, Slots, between, check_day, year_of

_YEAR_LENGTH: Final = 4
_LONG_AGO: Final = 45 * civil.DAY
"""What was said of a day so long before the text is history, and leans on itself."""
_QUARTER: Final = 3
_YEAR_MONTHS: Final = 12
_EDGE_QUARTERS: Final = {1: 1, 3: 4}


def _month(slots: Slots, anchor: Anchor) -> str | None:
    month = slots["m"]
    year = slots.get("y")
    if year is None and "s" in slots and anchor.now:
        year = anchor.now.year
        if anchor.now.month and slots["s"]:
            year += (month <= anchor.now.month) if slots["s"] > 0 else -(month > anchor.now.month)
    year = year_of(slots, anchor, month) if year is None else year
    if year is None:
        return None if {"ys", "s"} & slots.keys() else f"XXXX-{month:02}"
    return format_month(year, month)


def _months(slots: Slots, anchor: Anchor) -> str | None:
    year2 = slots.get("y2") or anchor.year(slots["m2"])
    if year2 is None:
        return None
    year = slots.get("y") or year2 - (slots["m"] > slots["m2"])
    return f"{format_month(year, slots['m'])}/{format_month(year2, slots['m2'])}"


def _near_month(slots: Slots, anchor: Anchor) -> str | None:
    start = anchor.now
    moved = start.months_later(slots.get("s", 0)) if start else None
    return moved.edtf if moved else None


def _near_month_day(slots: Slots, anchor: Anchor) -> str | None:
    """``ngày 15 tháng này`` by the month said, ``ngày 20 tới`` by the next or last such day."""
    now = anchor.now
    if now is None or now.month is None:
        return None
    step = slots["s"]
    if "month" not in slots and now.day is not None:
        step = (slots["d"] <= now.day) if step > 0 else -(slots["d"] >= now.day)
    month = now.months_later(step)
    if month is None or month.month is None:
        return None
    check_day(month.year, month.month, slots["d"])
    return Moment(month.year, month.month, slots["d"]).edtf


def _month_to_now(slots: Slots, anchor: Anchor) -> str | None:
    start = _month(slots, anchor)
    if not start or not start[0].isdigit():
        return None
    # A text that nothing dates later than its own first times says no more than since when.
    if "y" in slots and (anchor.now is None or anchor.now.edtf < start):
        return f"{start}/.."
    return f"{start}/{anchor.now.edtf}" if anchor.now else None


def _months_of_year(slots: Slots, anchor: Anchor) -> str | None:
    year, count = year_of(slots, anchor), slots["k"] if "k" in slots else 3 * slots["quarters"]
    if year is None or not 1 <= count <= 12:
        return None
    first, last = (13 - count, 12) if slots.get("e") in (3, -1) else (1, count)
    return f"{format_month(year, first)}/{format_month(year, last)}" if first < last else format_month(year, first)


def _months_past(slots: Slots, anchor: Anchor) -> str | None:
    """``9 tháng qua`` in November is the year to September; where the year is younger than that, so many months back."""
    if anchor.now is None:
        return None
    if anchor.now.month and 1 < slots["k"] <= anchor.now.month:
        return f"{format_month(anchor.now.year, 1)}/{format_month(anchor.now.year, slots['k'])}"
    return _months_span(anchor.now, -slots["k"])


def _months_coming(slots: Slots, anchor: Anchor) -> str | None:
    return _months_span(anchor.now, slots["k"]) if anchor.now else None


def _months_span(now: Moment, months: int) -> str | None:
    other = now.months_later(months)
    return between(Moment(now.year, now.month), other) if other else None


def _half_year(slots: Slots, anchor: Anchor) -> str | None:
    year = year_of(slots, anchor)
    if year is None:
        return None
    first, last = (1, 6) if slots["e"] == 1 else (7, 12)
    return f"{format_month(year, first)}/{format_month(year, last)}"


def _quarter_text(year: int, quarter: int) -> str | None:
    return f"{format_year(year)}-{32 + quarter}" if 1 <= quarter <= 4 else None


def _quarter(slots: Slots, anchor: Anchor) -> str | None:
    year = year_of(slots, anchor)
    quarter = slots["q"] if "q" in slots else _EDGE_QUARTERS.get(slots["qe"], 0)
    if year is None:
        return f"XXXX-{32 + quarter}" if 1 <= quarter <= 4 and "ys" not in slots else None
    return _quarter_text(year, quarter)


def _season(slots: Slots, anchor: Anchor) -> str | None:
    year = year_of(slots, anchor)
    return None if year is None else f"{format_year(year)}-{20 + slots['s']}"


def _told_month(slots: Slots, anchor: Anchor) -> str | None:
    """``trong tháng đó``, ``the next month``: by the month that was said."""
    start = anchor.told or anchor.now
    moved = start.months_later(slots.get("s", 0)) if start else None
    return moved.edtf if moved else None


def _told_month_of(slots: Slots, anchor: Anchor) -> str | None:
    """``cùng tháng năm 2021``: the month that was said, in another year."""
    year = year_of(slots, anchor)
    told = anchor.told if anchor.told and anchor.told.month else anchor.now
    return None if year is None or told is None or told.month is None else format_month(year, told.month)


def _next_month(slots: Slots, anchor: Anchor) -> str | None:
    """``tháng sau``: after the month that was said; in a sentence about what is to come, after this one."""
    told, now = anchor.told, anchor.now
    if (
        told is None
        or told.month is None
        or anchor.is_ahead
        or now is None
        or told.first_second >= now.first_second - _LONG_AGO
    ):
        told = None if now is not None else told
    start = told or now
    moved = start.months_later(slots["s"]) if start else None
    return moved.edtf if moved else None


def _told_month_of_year(slots: Slots, anchor: Anchor) -> str | None:
    """``the same month last year``."""
    return _told_month({"s": 12 * slots["s"]}, anchor)


def _inst_day(slots: Slots, anchor: Anchor) -> str | None:
    """``your letter of the 10th inst.``: a day of the letter's own month, or of the one before or after."""
    month = anchor.now.months_later(slots["s"]) if anchor.now else None
    if month is None or month.month is None:
        return None
    check_day(month.year, month.month, slots["d"])
    return Moment(month.year, month.month, slots["d"]).edtf


_MONTHS_OF: Final = {"om": 1, "oq": 3, "oh": 6, "oy": 12}


def _period_ended(slots: Slots, _anchor: Anchor) -> str | None:
    """``the year ended 31 March 2006``: so many months up to a day."""
    check_day(slots["y"], slots["m"], slots["d"])
    months = slots.get("k", 1) * next(count for name, count in _MONTHS_OF.items() if name in slots)
    last = Moment(slots["y"], slots["m"], slots["d"])
    is_month_end = civil.month_length(slots["y"], slots["m"]) == slots["d"]
    start = last.months_later((1 if is_month_end else 0) - months)
    if start is None or start.month is None:
        return None
    if not is_month_end:
        day = min(slots["d"] + 1, civil.month_length(start.year, start.month))
        return between(Moment(start.year, start.month, day), last)
    if months == _QUARTER and slots["m"] % _QUARTER == 0:
        return _quarter_text(slots["y"], slots["m"] // _QUARTER)
    if months == _YEAR_MONTHS == slots["m"]:
        return format_year(slots["y"])
    return between(start, last._replace(day=None)) or start.edtf


def _quarters(slots: Slots, anchor: Anchor) -> str | None:
    year2 = slots.get("y2") or year_of(slots, anchor)
    if year2 is None:
        return None
    first, last = _quarter_text(slots.get("y") or year2, slots["q"]), _quarter_text(year2, slots["q2"])
    return f"{first}/{last}" if first and last else None


def _near_quarter(slots: Slots, anchor: Anchor) -> str | None:
    moved = anchor.now.months_later(3 * slots["s"]) if anchor.now else None
    return _quarter_text(moved.year, (moved.month + 2) // 3) if moved and moved.month else None


def _same_period(slots: Slots, anchor: Anchor) -> str | None:
    """Return the last period said, in the year told or else the year before its own."""
    told = int(anchor.period[:_YEAR_LENGTH]) if anchor.period else anchor.now.year if anchor.now else None
    if "y" not in slots and told is None:
        return None
    year = slots["y"] if "y" in slots else (told or 0) + min(slots.get("s", -1), -1)
    if anchor.period is None:
        return format_year(year)
    return anchor.period.replace(anchor.period[:_YEAR_LENGTH], format_year(year))


MONTH_MEANINGS: Final[Mapping[str, Meaning]] = {
    "near_month_day": _near_month_day,
    "month": _month,
    "months": _months,
    "near_month": _near_month,
    "next_month": _next_month,
    "told_month_of": _told_month_of,
    "month_to_now": _month_to_now,
    "months_of_year": _months_of_year,
    "months_past": _months_past,
    "months_coming": _months_coming,
    "half_year": _half_year,
    "period_ended": _period_ended,
    "quarter": _quarter,
    "quarters": _quarters,
    "near_quarter": _near_quarter,
    "same_period": _same_period,
    "season": _season,
    "told_month": _told_month,
    "told_month_of_year": _told_month_of_year,
    "inst_day": _inst_day,
}
