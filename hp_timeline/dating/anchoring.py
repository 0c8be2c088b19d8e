"""What a time that is not fully told leans on: publication, what was said before, the years of the same text."""

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from dateutil.relativedelta import relativedelta

from hp_timeline.dating import civil
from hp_timeline.dating.edtf import Edtf, Precision, format_day, format_month, format_year, parse

_HALF_YEAR: Final = 6
_YEAR_END: Final = 11
_MOST_OF_YEAR: Final = 9
"""Months."""
_SOON: Final = 31


class Moment(NamedTuple):
    """A year, a month or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def edtf(self) -> str:
        """The moment as EDTF."""
        if self.month is None:
            return format_year(self.year)
        return format_month(self.year, self.month) if self.day is None else format_day(self.year, self.month, self.day)

    @property
    def number(self) -> int | None:
        """The day's number, counted from 1970-01-01; None where this is no day."""
        return None if self.month is None or self.day is None else civil.day_number(self.year, self.month, self.day)

    @property
    def first_second(self) -> int:
        """The moment's first second, counted from 1970-01-01."""
        return civil.seconds(self.year, self.month or 1, self.day or 1)

    def days_later(self, days: int) -> "Moment | None":
        """Return the day so many days later; None where this is no day."""
        return None if self.day is None else self._later(relativedelta(days=days))

    def months_later(self, months: int) -> "Moment | None":
        """Return the month so many months later; None where no month is known."""
        moved = self._later(relativedelta(months=months))
        return moved and moved._replace(day=None)

    def _later(self, distance: relativedelta) -> "Moment | None":
        """Calendar arithmetic as dateutil does it, in its years 1 to 9999; nobody says "last month" of a month outside them."""
        if self.month is None:
            return None
        try:
            moved = date(self.year, self.month, self.day or 1) + distance
        except (ValueError, OverflowError):
            return None
        return Moment(moved.year, moved.month, moved.day)


def moment(edtf: str) -> Moment | None:
    """Return the moment that a value is, as exactly as it is one: the day of a minute; None for decades and intervals."""
    value: Edtf = parse(edtf)
    if value.lower is None:
        return None
    year, month, day = civil.civil(value.lower // civil.DAY)
    match value.precision:
        case Precision.DAY | Precision.HOUR | Precision.MINUTE:
            return Moment(year, month, day)
        case Precision.MONTH:
            return Moment(year, month)
        case Precision.YEAR:
            return Moment(year)
        case _:
            return None


class Years(NamedTuple):
    """The years that a text gives: by month, and the one it gives most plainly.

    With ``has_next`` a text speaks of two years one after another, as those from the end of a year do of the work of the next.
    """

    by_month: Mapping[int, int]
    plain: int | None = None
    has_next: bool = False

    def of(self, month: int | None) -> int | None:
        """Return the year of a month, or of something without one."""
        if month is not None and month in self.by_month:
            return self.by_month[month]
        is_year_end = self.has_next and month is not None and month >= _YEAR_END
        return self.plain - 1 if self.plain is not None and is_year_end else self.plain


class Anchor(NamedTuple):
    """Where a reader stands at one place of a text.

    ``published`` is the publication, ``now`` that or else the event, ``told`` the last day or month said, ``period`` the last
    period said, ``year_told`` the year of the last time said; ``is_ahead`` where the sentence speaks of the future. ``season``
    are the first and last day, as numbers, of what was said to go on over the turn of a year; ``event_year``
    is that of an event which the same sentence names by it; ``is_month_first`` where the text writes 10/23/1962.
    """

    published: Moment | None
    now: Moment | None
    told: Moment | None
    period: str | None
    is_ahead: bool
    years: Years
    year_told: int | None = None
    season: tuple[int, int] | None = None
    event_year: int | None = None
    is_month_first: bool = False

    def year(self, month: int | None = None, day: int | None = None) -> int | None:
        """Return the year of a month, a day of a month, or of something else without a year; None where nothing tells it."""
        told = self._told_year(month, day)
        return told if told is not None else self._likely_year(month, day)

    def _likely_year(self, month: int | None, day: int | None) -> int | None:
        known = self.published or self.now
        if known is None or (self.published is None and month in self.years.by_month):
            return self.years.of(month)
        if month is not None and day is not None and self._follows_told(known, month, day):
            return self.told.year if self.told else None
        if month is None or known.month is None:
            return known.year
        if self.published is None and not self.is_ahead:
            # Behind what took place in January, a day of December is the year before's.
            return known.year - (month - known.month >= _MOST_OF_YEAR)
        is_later = (month, day or 0) > (known.month, known.day or 31)
        if not self.is_ahead:
            return known.year - (is_later and not self._is_soon(known, month, day))
        return known.year + (known.month - month >= _HALF_YEAR)

    def _told_year(self, month: int | None, day: int | None) -> int | None:
        """Return the year of a day by what was just said: by an event called by its year, or a season that holds it."""
        if month is None or day is None:
            return None
        if self.event_year is not None:
            return self.event_year
        if self.season is None:
            return None
        first, last = self.season
        for year in {civil.civil(first)[0], civil.civil(last)[0]}:
            if civil.is_day(year, month, day) and first <= civil.day_number(year, month, day) <= last:
                return year
        return None

    def _follows_told(self, known: Moment, month: int, day: int) -> bool:
        """Whether a day comes soon after a coming one that was just said: a programme goes on from its first day."""
        told = self.told
        if told is None or told.number is None or known.number is None or told.number <= known.number:
            return False
        is_day = civil.is_day(told.year, month, day)
        return is_day and 0 <= civil.day_number(told.year, month, day) - told.number <= _SOON

    @staticmethod
    def _is_soon(known: Moment, month: int, day: int | None) -> bool:
        """Whether a day follows the publication within a month: news tells of next week more often than of last year's."""
        if known.number is None or day is None or not civil.is_day(known.year, month, day):
            return False
        return civil.day_number(known.year, month, day) - known.number <= _SOON
