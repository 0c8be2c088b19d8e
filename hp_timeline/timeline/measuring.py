"""How far apart two times are: the least and the most that their EDTF values leave open.

The rule: from a day of the one to a day of the other, counted as the difference of the two in the calendar, so that from a
day to the next is one day. A time known to the month, the year or a stretch may have been any of its days: the least is the
distance of the two days that lie nearest, the most that of the two farthest. Which comes first does not matter.
"""

from dataclasses import dataclass
from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.civil import DAY, MINUTE
from hp_timeline.dating.edtf import Edtf, Precision

_TIMED: Final = (Precision.HOUR, Precision.MINUTE)


@dataclass(frozen=True, slots=True)
class Extent:
    """A distance between ``least`` and ``most``; most is None where a side is open and there is no end to it."""

    least: int
    most: int | None

    def __post_init__(self) -> None:
        if self.least < 0 or (self.most is not None and self.most < self.least):
            raise ValueError(f"a distance from {self.least} to {self.most}")

    @property
    def is_exact(self) -> bool:
        """Return whether the distance is one number."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class Distance:
    """How far apart two times are.

    ``calendar`` are the whole years, months and days between two days; None where either is known less than to the day.
    ``minutes`` are there where both have their hour. ``is_about`` says that a value is approximate or uncertain, so that its
    bounds are not sharp.
    """

    days: Extent
    calendar: tuple[int, int, int] | None
    minutes: Extent | None
    is_about: bool


def distance(one: Edtf, other: Edtf) -> Distance | None:
    """Return how far apart two values are; None where either has no place on a line.

    >>> from hp_timeline.dating.edtf import parse
    >>> distance(parse("2023-10"), parse("2024-11-14")).days
    Extent(least=380, most=410)
    """
    if not one.is_placed or not other.is_placed:
        return None
    days = _extent(_units(one, DAY), _units(other, DAY))
    has_hours = one.precision in _TIMED and other.precision in _TIMED
    minutes = _extent(_units(one, MINUTE), _units(other, MINUTE)) if has_hours else None
    calendar = None
    if days.is_exact and one.lower is not None and other.lower is not None:
        calendar = calendar_difference(*sorted((one.lower // DAY, other.lower // DAY)))
    return Distance(days, calendar, minutes, any((one.approximate, one.uncertain, other.approximate, other.uncertain)))


def calendar_difference(first: int, last: int) -> tuple[int, int, int]:
    """Return the whole years and months between two day numbers, and the days that are left.

    A month is over on the same day of the next one, and where that has no such day, on its last.

    >>> calendar_difference(civil.day_number(2024, 1, 31), civil.day_number(2025, 3, 1))
    (1, 1, 1)
    """
    year, month, day = civil.civil(first)
    last_year, last_month, _ = civil.civil(last)
    months = (last_year - year) * 12 + last_month - month
    if _months_later(year, month + months, day) > last:
        months -= 1
    return *divmod(months, 12), last - _months_later(year, month + months, day)


def _months_later(year: int, month: int, day: int) -> int:
    first = civil.day_number(year, month)
    return min(first + day, civil.day_number(year, month + 1)) - 1


def _units(value: Edtf, unit: int) -> tuple[int | None, int | None]:
    """Return the number of the first and of the last day (or minute) of a value."""
    first = None if value.lower is None else value.lower // unit
    return first, None if value.upper is None else (value.upper - 1) // unit


def _extent(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> Extent:
    (first, last), (other_first, other_last) = one, other
    gaps = [start - end for start, end in ((other_first, last), (first, other_last)) if start is not None and end is not None]
    least = max([0, *gaps])
    if first is None or last is None or other_first is None or other_last is None:
        return Extent(least, None)
    return Extent(least, max(other_last - first, last - other_first))
