"""What rows about days mean: from the numbers that a row kept and the place where the reader stands to an EDTF value."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment
from hp_timeline.dating.edtf import format_day

Slots: TypeAlias = Mapping[str, int]
Meaning: TypeAlias = Callable[[Slots, Anchor], str | None]

_PIVOT: Final = 35
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


def year_of(slots: Slots, anchor: Anchor, month: int | None = None, day: int | None = None) -> int | None:
    """Return the year that slots hold or the anchor tells; None where neither does."""
    if "y" in slots:
        return slots["y"]
    if "yy" in slots:
        return slots["yy"] + (2_000 if slots["yy"] < _PIVOT else 1_900)
    if "ys" in slots:
        return anchor.now.year + slots["ys"] if anchor.now else None
    return anchor.year(month, day)


def check_day(year: int | None, month: int, day: int) -> None:
    """Raise ``InvalidDayError`` for a day that no calendar has; without a year, for one that no year has."""
    if not civil.is_day(2_000 if year is None else year, month, day):
        raise InvalidDayError(f"{year}-{month}-{day}")


def _day(slots: Slots, anchor: Anchor) -> str | None:
    month, day = slots["m"], slots["d"]
    year = year_of(slots, anchor, month, day)
    if year is None and "ys" in slots:
        return None
    if year is not None and not {"y", "yy"} & slots.keys() and not civil.is_day(year, month, day):
        year = None
    check_day(year, month, day)
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
    check_day(year, month, day)
    check_day(year2, month2, day2)
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
    if day.number is None:
        return None
    monday = -civil.weekday(day.number) + 7 * weeks
    first, last = day.days_later(monday), day.days_later(monday + 6)
    return (first, last) if first and last else None


def _week(slots: Slots, anchor: Anchor) -> str | None:
    days = _week_of(anchor.now, slots["s"]) if anchor.now else None
    return f"{days[0].edtf}/{days[1].edtf}" if days else None


def _weeks_ago(slots: Slots, anchor: Anchor) -> str | None:
    days = _week_of(anchor.now, -slots["k"]) if anchor.now else None
    return f"{days[0].edtf}/{days[1].edtf}" if days else None


def _weekday(slots: Slots, anchor: Anchor) -> str | None:
    if anchor.now is None or anchor.now.number is None:
        return None
    wanted = slots["w"] - 1
    if "s" in slots:
        week = _week_of(anchor.now, slots["s"])
        day = week[0].days_later(wanted) if week else None
    else:
        today = civil.weekday(anchor.now.number)
        day = anchor.now.days_later((wanted - today) % 7 if anchor.is_ahead else -((today - wanted) % 7))
    return day.edtf + _clock(slots) if day else None


def _last_days(slots: Slots, anchor: Anchor) -> str | None:
    other = anchor.now.days_later(slots["k"] * slots["s"]) if anchor.now else None
    return between(anchor.now, other) if other else None


def _last_weeks(slots: Slots, anchor: Anchor) -> str | None:
    return _last_days({**slots, "k": 7 * slots["k"]}, anchor)


def _yearly_day(slots: Slots, _anchor: Anchor) -> str | None:
    check_day(None, slots["m"], slots["d"])
    return f"XXXX-{slots['m']:02}-{slots['d']:02}"


def between(one: Moment | None, other: Moment | None) -> str | None:
    """Return the interval of two moments, whichever is first."""
    if one is None or other is None or one == other:
        return None
    first, last = sorted((one, other))
    return f"{first.edtf}/{last.edtf}"


def _at_clock(slots: Slots, anchor: Anchor) -> str | None:
    day = (anchor.told if anchor.told and anchor.told.day else None) or anchor.now
    clock = _clock(slots)
    return day.edtf + clock if day and day.day and clock else None


DAY_MEANINGS: Final[Mapping[str, Meaning]] = {
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
    "last_weeks": _last_weeks,
    "yearly_day": _yearly_day,
    "weekday": _weekday,
    "week": _week,
    "weeks_ago": _weeks_ago,
    "clock": _at_clock,
}
