"""What rows about days mean: from the numbers that a row kept and the place where the reader stands to an EDTF value."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment
from hp_timeline.dating.edtf import format_day

Slots: TypeAlias = Mapping[str, int]
Meaning: TypeAlias = Callable[[Slots, Anchor], str | None]

PIVOT: Final = 35
"""Years of two figures below it belong to this century."""
_MOST_TENS: Final = 3
_LAST_DIGIT: Final = 9
_WEEKS: Final = 20
"""Days of a month that are seldom gone back."""
_MORNING, _NOON, _AFTERNOON, _EVENING = 1, 2, 3, 4


class InvalidDayError(ValueError):
    """A day that no calendar has."""


def clock_of(slots: Slots) -> str:
    """Return ``T18:05`` of the hour that slots hold, empty where they hold none."""
    if "t" in slots:
        hour, minute = divmod(slots["t"], 60)
    elif "h" in slots:
        hour, minute = slots["h"], slots.get("n", 0)
    elif "hm" in slots:
        hour, minute = divmod(slots["hm"], 100)
    else:
        return ""
    if "less" in slots:
        hour, minute = hour - 1, 60 - slots["less"]
    part = slots.get("p", 0)
    is_late = (part == _AFTERNOON and hour < 12) or (part == _EVENING and 5 < hour < 12) or (part == _NOON and hour < 4)
    hour += 12 if is_late else 0
    if part in (_MORNING, _EVENING) and hour == 12:
        return "T00:00" if part == _MORNING else ""
    return f"T{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def year_of(slots: Slots, anchor: Anchor, month: int | None = None, day: int | None = None) -> int | None:
    """Return the year that slots hold or the anchor tells; None where neither does."""
    if "y" in slots:
        return 1 - slots["y"] if "bc" in slots else slots["y"]
    if "yy" in slots:
        return slots["yy"] + (2_000 if slots["yy"] < PIVOT else 1_900)
    if "told" in slots and anchor.year_told is not None:
        return anchor.year_told
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
    if year is not None and "w" in slots and not {"y", "yy", "ys"} & slots.keys():
        said = anchor.year_told if anchor.published is None and anchor.year_told is not None else year
        year = _year_with_weekday(said if _is_weekday(said, month, day, slots["w"] - 1) else year, month, day, slots["w"] - 1)
    if year is None and "ys" in slots:
        return None
    if year is not None and not {"y", "yy"} & slots.keys() and not civil.is_day(year, month, day):
        year = None
    check_day(year, month, day)
    return f"XXXX-{month:02}-{day:02}" if year is None else format_day(year, month, day) + clock_of(slots)


def _is_weekday(year: int, month: int, day: int, weekday: int) -> bool:
    return civil.is_day(year, month, day) and civil.weekday(civil.day_number(year, month, day)) == weekday


def _year_with_weekday(year: int, month: int, day: int, weekday: int) -> int:
    """Return the year next to a likely one in which a day is the weekday told; the likely one where none or both are."""
    fitting = [other for other in (year - 1, year, year + 1) if _is_weekday(other, month, day, weekday)]
    return fitting[0] if len(fitting) == 1 else year


def _both_ways(slots: Slots) -> tuple[tuple[int, int], tuple[int, int]]:
    return (slots["m"], slots["d"]), (slots["d"], slots["m"])


def _either_day(slots: Slots, anchor: Anchor) -> str | None:
    """Return a day written day first or, as American texts have it, month first where only that is a day."""
    is_american = slots["m"] > 12 >= slots["d"] or (
        anchor.is_month_first and "y" in slots and slots["d"] <= 12 and "m2" not in slots
    )
    if "w" in slots and "y" in slots and slots["m"] <= 12 and slots["d"] <= 12 and "m2" not in slots:
        right, other = (civil.weekday(civil.day_number(slots["y"], *pair)) for pair in _both_ways(slots))
        is_american = right != slots["w"] - 1 == other
    if is_american:
        return _day({**slots, "m": slots["d"], "d": slots["m"]}, anchor)
    return _day(slots, anchor)


def _american_day(slots: Slots, anchor: Anchor) -> str | None:
    """``10/19`` where the text has also written ``10/23/1962``."""
    return _day(slots, anchor) if anchor.is_month_first else None


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
        is_ordered = (month, day) < (month2, day2) and year is None and year2 is None
        return f"XXXX-{month:02}-{day:02}/XXXX-{month2:02}-{day2:02}" if is_ordered else None
    return f"{format_day(year, month, day)}/{format_day(year2, month2, day2)}"


def _split_day(slots: Slots, anchor: Anchor) -> str | None:
    """``ngày 1 4 tháng 12``, where a scanner saw a space within 14."""
    if slots["tens"] > _MOST_TENS or slots["d"] > _LAST_DIGIT:
        return None
    return _day({**slots, "d": 10 * slots["tens"] + slots["d"]}, anchor)


def _near_day(slots: Slots, anchor: Anchor) -> str | None:
    if "same" in slots:
        day = (anchor.told if anchor.told and anchor.told.day else None) or anchor.now
    else:
        day = anchor.now.days_later(slots.get("s", 0)) if anchor.now else None
    return day.edtf + clock_of(slots) if day and day.day else None


def _told(unit: str) -> Meaning:
    def meaning(slots: Slots, anchor: Anchor) -> str | None:
        if unit == "year" and anchor.year_told is not None:
            return moved(Moment(anchor.year_told), unit, slots.get("k", 1) * slots["s"])
        start = (anchor.told if anchor.told and (anchor.told.day or unit in ("month", "year")) else None) or anchor.now
        edtf = moved(start, unit, slots.get("k", 1) * slots["s"])
        return edtf + clock_of(slots) if edtf and unit == "day" else edtf

    return meaning


def _ago(unit: str) -> Meaning:
    def meaning(slots: Slots, anchor: Anchor) -> str | None:
        return moved(anchor.now, unit, -slots["k"])

    return meaning


def moved(start: Moment | None, unit: str, count: int) -> str | None:
    """Return the day, month or year so many units later; None where the start is not known as exactly."""
    if start is None:
        return None
    match unit:
        case "day" | "week":
            later = start.days_later(count * (7 if unit == "week" else 1))
        case "month":
            later = start.months_later(count)
        case _:
            later = Moment(start.year + count)
    return later.edtf if later else None


def _list_day(slots: Slots, anchor: Anchor) -> str | None:
    """``March 3, 5 and 11, 2015``: the month was said before."""
    if anchor.told is None or anchor.told.month is None:
        return None
    return _day({**slots, "m": anchor.told.month}, anchor)


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
    clock = clock_of(slots)
    return day.edtf + clock if day and day.day and clock else None


def _hours(slots: Slots, anchor: Anchor) -> str | None:
    """``từ 7h30 đến 11h ngày 6/11``: the day is told behind, or was said before."""
    if "d" in slots:
        day = _day({name: value for name, value in slots.items() if name not in ("t", "h", "n", "p")}, anchor)
    elif "same" in slots or "s" not in slots:
        told = (anchor.told if anchor.told and anchor.told.day else None) or anchor.now
        day = told.edtf if told and told.day else None
    else:
        near = anchor.now.days_later(slots["s"]) if anchor.now else None
        day = near.edtf if near else None
    last = clock_of({name[0]: slots[name] for name in ("t2", "h2", "n2") if name in slots} | {"p": slots.get("p", 0)})
    # "từ 2 đến 5 giờ chiều": the part of the day told behind holds for both hours; in "từ 8 đến 2 giờ chiều" for the second.
    firsts = (clock_of(slots), clock_of({name: value for name, value in slots.items() if name != "p"}))
    first = next((first for first in firsts if "" < first < last), None)
    # "Từ 21 giờ đến 24 giờ": the day at least is told.
    return f"{day}{first}/{day}{last}" if day and first else day if "d" in slots else None


def _hours_of_days(slots: Slots, anchor: Anchor) -> str | None:
    """``từ 8 giờ ngày 25/4 đến 17 giờ ngày 29/4/2022``."""
    days = _days(slots, anchor)
    if days is None or days.startswith("XXXX"):
        return days
    first, last = days.split("/")
    ends = {name: slots[f"{name}2"] for name in ("t", "h", "n", "p") if f"{name}2" in slots}
    return f"{first}{clock_of(slots)}/{last}{clock_of(ends)}"


def _french_may(slots: Slots, anchor: Anchor) -> str | None:
    """``5 Mai 1938``: the month has the name of a Vietnamese word, which tells nothing here."""
    return _day({**slots, "m": 5}, anchor)


def _told_month_day(slots: Slots, anchor: Anchor) -> str | None:
    """``mồng 7`` after ``mồng 5 tháng 3``: a day of the month that was said."""
    told = anchor.told or anchor.now
    if told is None or told.month is None:
        return None
    # After "28/3", "the 2nd" is of the next month.
    is_next = told.day is not None and told.day - slots["d"] > _WEEKS and anchor.is_ahead
    month = told.months_later(1) if is_next else told
    if month is None or month.month is None:
        return None
    check_day(month.year, month.month, slots["d"])
    return format_day(month.year, month.month, slots["d"])


def _now_to_day(slots: Slots, anchor: Anchor) -> str | None:
    """``từ nay đến ngày 31/3``: the next such day."""
    if anchor.now is None or anchor.now.day is None:
        return None
    last = _day(slots, anchor._replace(is_ahead=True))
    return f"{anchor.now.edtf}/{last}" if last and last[:1].isdigit() and last > anchor.now.edtf else None


DAY_MEANINGS: Final[Mapping[str, Meaning]] = {
    "day": _day,
    "either_day": _either_day,
    "american_day": _american_day,
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
    "clock": _at_clock,
    "hours": _hours,
    "french_may": _french_may,
    "hours_of_days": _hours_of_days,
    "split_day": _split_day,
    "list_day": _list_day,
    "told_month_day": _told_month_day,
    "now_to_day": _now_to_day,
}
