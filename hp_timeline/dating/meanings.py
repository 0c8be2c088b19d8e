"""What rows mean: from the numbers that a row kept and the place where the reader stands to an EDTF value."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment
from hp_timeline.dating.edtf import format_day, format_month, format_year

Slots: TypeAlias = Mapping[str, int]
Meaning: TypeAlias = Callable[[Slots, Anchor], str | None]

_PIVOT: Final = 35
_YEAR_LENGTH: Final = 4
_MORNING, _NOON, _AFTERNOON, _EVENING = 1, 2, 3, 4


class InvalidDayError(ValueError):
    """A day that no calendar has."""


def _clock(slots: Slots) -> str:
    """Return ``T18:05`` of the hour that slots hold, empty where they hold none."""
    if "t" in slots:
        hour, minute = divmod(slots["t"], 60)
    elif "h" in slots:
        hour, minute = slots["h"], slots.get("n", 0)
    else:
        return ""
    part = slots.get("p", 0)
    is_late = (part == _AFTERNOON and hour < 12) or (part == _EVENING and 5 < hour < 12) or (part == _NOON and hour < 4)
    hour += 12 if is_late else 0
    if part in (_MORNING, _EVENING) and hour == 12:
        return "T00:00" if part == _MORNING else ""
    return f"T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _year(slots: Slots, anchor: Anchor, month: int | None = None, day: int | None = None) -> int | None:
    if "y" in slots:
        return slots["y"]
    if "yy" in slots:
        return slots["yy"] + (2_000 if slots["yy"] < _PIVOT else 1_900)
    if "ys" in slots:
        return anchor.now.year + slots["ys"] if anchor.now else None
    return anchor.year(month, day)


def _checked(year: int | None, month: int, day: int) -> None:
    if not civil.is_day(2_000 if year is None else year, month, day):
        raise InvalidDayError(f"{year}-{month}-{day}")


def _day(slots: Slots, anchor: Anchor) -> str | None:
    month, day = slots["m"], slots["d"]
    year = _year(slots, anchor, month, day)
    if year is None and "ys" in slots:
        return None
    _checked(year, month, day)
    return f"XXXX-{month:02}-{day:02}" if year is None else format_day(year, month, day) + _clock(slots)


def _either_day(slots: Slots, anchor: Anchor) -> str | None:
    """Return a day written day first or, as American texts have it, month first where only that is a day."""
    if slots["m"] > 12 >= slots["d"]:
        return _day({**slots, "m": slots["d"], "d": slots["m"]}, anchor)
    return _day(slots, anchor)


def _days(slots: Slots, anchor: Anchor) -> str | None:
    day, day2 = slots["d"], slots["d2"]
    month = slots["m"] if "m" in slots else slots["m2"]
    month2 = slots.get("m2", month)
    if "y2" in slots:
        year2: int | None = slots["y2"]
    else:
        year2 = anchor.year(month2, day2)
    year = slots["y"] if "y" in slots else year2 - ((month, day) > (month2, day2)) if year2 is not None else None
    _checked(year, month, day)
    _checked(year2, month2, day2)
    if year is None or year2 is None:
        return None
    return f"{format_day(year, month, day)}/{format_day(year2, month2, day2)}"


def _near_day(slots: Slots, anchor: Anchor) -> str | None:
    if "same" in slots:
        day = (anchor.told if anchor.told and anchor.told.day else None) or anchor.now
    else:
        day = anchor.now.days_later(slots.get("s", 0)) if anchor.now else None
    return day.edtf + _clock(slots) if day and day.day else None


def _told(unit: str) -> Meaning:
    def meaning(slots: Slots, anchor: Anchor) -> str | None:
        start = (anchor.told if anchor.told and (anchor.told.day or unit in ("month", "year")) else None) or anchor.now
        return _moved(start, unit, slots.get("k", 1) * slots["s"])

    return meaning


def _ago(unit: str) -> Meaning:
    def meaning(slots: Slots, anchor: Anchor) -> str | None:
        return _moved(anchor.now, unit, -slots["k"])

    return meaning


def _moved(start: Moment | None, unit: str, count: int) -> str | None:
    if start is None:
        return None
    match unit:
        case "day" | "week":
            moved = start.days_later(count * (7 if unit == "week" else 1))
        case "month":
            moved = start.months_later(count)
        case _:
            moved = Moment(start.year + count)
    return moved.edtf if moved else None


def _week_of(day: Moment, weeks: int) -> tuple[Moment, Moment] | None:
    if day.month is None or day.day is None:
        return None
    monday = -civil.weekday(civil.day_number(day.year, day.month, day.day)) + 7 * weeks
    first, last = day.days_later(monday), day.days_later(monday + 6)
    return (first, last) if first and last else None


def _week(slots: Slots, anchor: Anchor) -> str | None:
    days = _week_of(anchor.now, slots["s"]) if anchor.now else None
    return f"{days[0].edtf}/{days[1].edtf}" if days else None


def _weekday(slots: Slots, anchor: Anchor) -> str | None:
    if anchor.now is None or anchor.now.month is None or anchor.now.day is None:
        return None
    wanted = slots["w"] - 1
    if "s" in slots:
        week = _week_of(anchor.now, slots["s"])
        day = week[0].days_later(wanted) if week else None
    else:
        today = civil.weekday(civil.day_number(anchor.now.year, anchor.now.month, anchor.now.day))
        day = anchor.now.days_later((wanted - today) % 7 if anchor.is_ahead else -((today - wanted) % 7))
    return day.edtf if day else None


def _last_days(slots: Slots, anchor: Anchor) -> str | None:
    other = anchor.now.days_later(slots["k"] * slots["s"]) if anchor.now else None
    return _between(anchor.now, other) if other else None


def _between(one: Moment | None, other: Moment | None) -> str | None:
    if one is None or other is None or one == other:
        return None
    first, last = sorted((one, other))
    return f"{first.edtf}/{last.edtf}"


def _at_clock(slots: Slots, anchor: Anchor) -> str | None:
    day = (anchor.told if anchor.told and anchor.told.day else None) or anchor.now
    clock = _clock(slots)
    return day.edtf + clock if day and day.day and clock else None


def _month(slots: Slots, anchor: Anchor) -> str | None:
    month = slots["m"]
    year = slots.get("y")
    if year is None and "s" in slots and anchor.now:
        year = anchor.now.year
        if anchor.now.month and slots["s"]:
            year += (month <= anchor.now.month) if slots["s"] > 0 else -(month > anchor.now.month)
    year = _year(slots, anchor, month) if year is None else year
    return None if year is None else format_month(year, month)


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


def _month_to_now(slots: Slots, anchor: Anchor) -> str | None:
    start = _month(slots, anchor)
    return f"{start}/{anchor.now.edtf}" if start and anchor.now else None


def _months_of_year(slots: Slots, anchor: Anchor) -> str | None:
    year, count = _year(slots, anchor), slots["k"]
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
    return _between(Moment(now.year, now.month), other) if other else None


def _half_year(slots: Slots, anchor: Anchor) -> str | None:
    year = _year(slots, anchor)
    if year is None:
        return None
    first, last = (1, 6) if slots["e"] == 1 else (7, 12)
    return f"{format_month(year, first)}/{format_month(year, last)}"


def _quarter_text(year: int, quarter: int) -> str | None:
    return f"{format_year(year)}-{32 + quarter}" if 1 <= quarter <= 4 else None


def _quarter(slots: Slots, anchor: Anchor) -> str | None:
    year = _year(slots, anchor)
    return None if year is None else _quarter_text(year, slots["q"])


def _quarters(slots: Slots, anchor: Anchor) -> str | None:
    year2 = slots.get("y2") or _year(slots, anchor)
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


MEANINGS: Final[Mapping[str, Meaning]] = {
    "day": _day,
    "either_day": _either_day,
    "days": _days,
    "near_day": _near_day,
    "told_day": _told("day"),
    "told_days": _told("day"),
    "told_weeks": _told("week"),
    "told_months": _told("month"),
    "told_years": _told("year"),
    "days_ago": _ago("day"),
    "months_ago": _ago("month"),
    "years_ago": _ago("year"),
    "last_days": _last_days,
    "weekday": _weekday,
    "week": _week,
    "clock": _at_clock,
    "month": _month,
    "months": _months,
    "near_month": _near_month,
    "month_to_now": _month_to_now,
    "months_of_year": _months_of_year,
    "months_past": _months_past,
    "months_coming": _months_coming,
    "half_year": _half_year,
    "quarter": _quarter,
    "quarters": _quarters,
    "near_quarter": _near_quarter,
    "same_period": _same_period,
}
