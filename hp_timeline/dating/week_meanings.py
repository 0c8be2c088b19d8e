"""What rows about weeks and their days mean."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor, Moment
from hp_timeline.dating.meanings import Meaning, Slots, between, clock_of, moved

_WEEKEND: Final = 5


def _week_of(day: Moment, weeks: int) -> tuple[Moment, Moment] | None:
    if day.number is None:
        return None
    monday = -civil.weekday(day.number) + 7 * weeks
    first, last = day.days_later(monday), day.days_later(monday + 6)
    return (first, last) if first and last else None


def _week(slots: Slots, anchor: Anchor) -> str | None:
    now = anchor.now or anchor.told
    days = _week_of(now, slots["s"]) if now else None
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
    return day.edtf + clock_of(slots) if day else None


def _coming_weekday(slots: Slots, anchor: Anchor) -> str | None:
    """``by Tuesday next``: the first behind today."""
    if anchor.now is None or anchor.now.number is None:
        return None
    day = anchor.now.days_later((slots["w"] - 2 - civil.weekday(anchor.now.number)) % 7 + 1)
    return day.edtf if day else None


def _last_weekday(slots: Slots, anchor: Anchor) -> str | None:
    """``last Thursday``: the latest before yesterday, for that would be called so."""
    if anchor.now is None or anchor.now.number is None:
        return None
    back = (civil.weekday(anchor.now.number) - (slots["w"] - 1)) % 7
    day = anchor.now.days_later(-(back if back > 1 else back + 7))
    return day.edtf + clock_of(slots) if day else None


def _weekend(slots: Slots, anchor: Anchor) -> str | None:
    """The Saturday and Sunday of this week, or, told early in a week of what is over, of the last."""
    if anchor.now is None or anchor.now.number is None:
        return None
    is_early = civil.weekday(anchor.now.number) < _WEEKEND and not anchor.is_ahead
    week = _week_of(anchor.now, slots.get("s", -1 if is_early else 0))
    return between(week[0].days_later(_WEEKEND), week[1]) if week else None


def _weekdays(slots: Slots, anchor: Anchor) -> str | None:
    week = _week_of(anchor.now, slots.get("s", 0)) if anchor.now else None
    if week is None or slots["w"] >= slots["w2"]:
        return None
    return between(week[0].days_later(slots["w"] - 1), week[0].days_later(slots["w2"] - 1))


def _days_of_weeks_ago(slots: Slots, anchor: Anchor) -> str | None:
    return moved(anchor.now, "week", -slots["k"])


def _coming(days: int) -> Meaning:
    def meaning(slots: Slots, anchor: Anchor) -> str | None:
        return moved(anchor.now, "day", days * slots["k"]) if 0 < slots["k"] < 1_000 else None

    return meaning


WEEK_MEANINGS: Final[Mapping[str, Meaning]] = {
    "week": _week,
    "weeks_ago": _weeks_ago,
    "weekday": _weekday,
    "last_weekday": _last_weekday,
    "coming_weekday": _coming_weekday,
    "weekdays": _weekdays,
    "weekend": _weekend,
    "days_of_weeks_ago": _days_of_weeks_ago,
    "days_coming": _coming(1),
    "weeks_coming": _coming(7),
}
