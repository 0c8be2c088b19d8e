"""The axis: fine ticks, and the enclosing units below them. Steps are calendar steps, so ticks fall on real first days."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.civil import DAY, HOUR, MINUTE
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.span import YEAR
from hp_timeline.timeline.words import CalendarWords, words_of

_MONTH: Final = YEAR // 12


class Unit(Enum):
    """What a step counts in, with its mean length in seconds."""

    MINUTE = MINUTE
    HOUR = HOUR
    DAY = DAY
    MONTH = _MONTH
    YEAR = YEAR


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from tick to tick; ``above`` is the unit and count of the enclosing row."""

    unit: Unit
    count: int
    label_pixels: int
    above: tuple[Unit, int]

    @property
    def seconds(self) -> int:
        """Return the mean length."""
        return self.unit.value * self.count


STEPS: Final = (
    Step(Unit.MINUTE, 5, 56, (Unit.DAY, 1)),
    Step(Unit.MINUTE, 15, 56, (Unit.DAY, 1)),
    Step(Unit.HOUR, 1, 56, (Unit.DAY, 1)),
    Step(Unit.HOUR, 3, 56, (Unit.DAY, 1)),
    Step(Unit.HOUR, 6, 56, (Unit.DAY, 1)),
    Step(Unit.DAY, 1, 34, (Unit.MONTH, 1)),
    Step(Unit.DAY, 7, 40, (Unit.MONTH, 1)),
    Step(Unit.MONTH, 1, 44, (Unit.YEAR, 1)),
    Step(Unit.MONTH, 3, 44, (Unit.YEAR, 1)),
    Step(Unit.YEAR, 1, 56, (Unit.YEAR, 10)),
    *(
        Step(Unit.YEAR, count * 10**power, 64, (Unit.YEAR, 10 ** (power + 1) * (1 if count == 1 else 5)))
        for power, count in ((0, 2), (0, 5), (1, 1), (1, 2), (1, 5), (2, 1), (2, 2), (2, 5), (3, 1), (3, 2), (3, 5))
    ),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """One instant on the axis with its label, and a shorter one for where there is little room."""

    instant: int
    label: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Ticks:
    """The two rows: fine ticks, and enclosing units by their first instants. Both strictly increase and enclose the span."""

    step: Step
    fine: tuple[Tick, ...]
    enclosing: tuple[Tick, ...]


def step_for(seconds_per_pixel: float) -> Step:
    """Return the finest step whose labels do not collide."""
    return next((step for step in STEPS if step.seconds >= seconds_per_pixel * step.label_pixels), STEPS[-1])


def ticks(scale: TimeScale, language: str) -> Ticks:
    """Return the ticks of the visible span, each row with one before its start."""
    words = words_of(language)
    step = step_for(scale.seconds_per_pixel)
    unit, count = step.above
    start, end = scale.span.start, scale.span.end
    fine = tuple(Tick(instant, _fine_label(step, instant, words)) for instant in instants(step.unit, step.count, start, end))
    above = tuple(
        Tick(instant, *_enclosing_labels(unit, count, instant, words)) for instant in instants(unit, count, start, end)
    )
    return Ticks(step, fine, above)


def instants(unit: Unit, count: int, start: int, end: int) -> Iterator[int]:
    """Yield the calendar's instants from the last at or before ``start`` to the last before ``end``.

    Days in sevens begin anew each month (1, 8, 15, 22, 29), as people count weeks within a month.
    """
    year, month, _ = civil.civil(start // DAY)
    match unit:
        case Unit.MINUTE | Unit.HOUR:
            length = unit.value * count
            yield from range(start // length * length, end, length)
        case Unit.DAY:
            yield from _days(count, start, end)
        case Unit.MONTH:
            number = (year * 12 + month - 1) // count * count
            while (instant := civil.seconds(0, number + 1)) < end:
                yield instant
                number += count
        case Unit.YEAR:
            year = year // count * count
            while (instant := civil.seconds(year)) < end:
                yield instant
                year += count


def _days(count: int, start: int, end: int) -> Iterator[int]:
    if count == 1:
        yield from range(start // DAY * DAY, end, DAY)
        return
    year, month, day = civil.civil(start // DAY)
    day = (day - 1) // count * count + 1
    while (instant := civil.seconds(year, month, day)) < end:
        yield instant
        day += count
        # A last stub of fewer than half the days would crowd the next month's first.
        if day > civil.month_length(year, month) - count // 2 + 1:
            year, month, day = year + month // 12, month % 12 + 1, 1


def _fine_label(step: Step, instant: int, words: CalendarWords) -> str:
    number, second = divmod(instant, DAY)
    year, month, day = civil.civil(number)
    match step.unit:
        case Unit.MINUTE | Unit.HOUR:
            return f"{second // HOUR:02}:{second % HOUR // MINUTE:02}"
        case Unit.DAY:
            return f"{day}"
        case Unit.MONTH:
            return words.short_months[month - 1]
        case Unit.YEAR:
            return _year_label(year, words)


def _enclosing_labels(unit: Unit, count: int, instant: int, words: CalendarWords) -> tuple[str, str]:
    """Return the label of a unit, and the one for where that has no room."""
    year, month, day = civil.civil(instant // DAY)
    match unit:
        case Unit.DAY | Unit.HOUR | Unit.MINUTE:
            weekday = words.weekdays[civil.weekday(instant // DAY)]
            return f"{weekday} {words.day(year, month, day)}", f"{words.short_day(month, day)} {_year_label(year, words)}"
        case Unit.MONTH:
            return words.month(year, month), words.short_month(year, month)
        case Unit.YEAR if count == 1:
            return words.year(year), _year_label(year, words)
        case Unit.YEAR:
            first, last = _year_label(year, words), _year_label(year + count - 1, words)
            return f"{first} – {last}", f"{first} –"


def _year_label(year: int, words: CalendarWords) -> str:
    return words.year(year).removeprefix("năm ")
