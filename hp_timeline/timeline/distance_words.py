"""How far apart two times are, in words: as sharp as what is known of them, and never sharper."""

from dataclasses import dataclass
from math import ceil
from typing import Final

from hp_timeline.timeline.measuring import Distance, Extent
from hp_timeline.timeline.unit_words import UnitWords, unit_words
from hp_timeline.timeline.words import count_in_words

_MONTH: Final = 365.2425 / 12
"""Mean days in a month."""
_WEEKS: Final = 60
"""Fewer days than these are not told in months as well; and only so long do hours matter."""
_SHARP: Final = 62
"""A distance known to so many days is still about so many months; beyond, months too are told from the least to the most."""
_MANY_MONTHS: Final = 36
_MANY_YEARS: Final = 10


@dataclass(frozen=True, slots=True)
class _DistanceWords:
    """How one language tells distances."""

    between: str
    at_least: str
    up_to: str
    about: str
    last: str
    same_day: str
    unknown: str


_WORDS: Final = {
    "en": _DistanceWords(
        between="{0} to {1}",
        at_least="at least {0}",
        up_to="up to {0}",
        about="about {0}",
        last="{0} and {1}",
        same_day="the same day",
        unknown="an unknown number of days",
    ),
    "vi": _DistanceWords(
        between="{0} đến {1}",
        at_least="ít nhất {0}",
        up_to="nhiều nhất {0}",
        about="khoảng {0}",
        last="{0} và {1}",
        same_day="cùng ngày",
        unknown="chưa rõ bao nhiêu ngày",
    ),
}


def distance_in_words(distance: Distance, language: str) -> str:
    """Return a distance in days, and behind it in larger units, or in hours where it is short.

    >>> from hp_timeline.dating.edtf import parse
    >>> from hp_timeline.timeline.measuring import distance
    >>> distance_in_words(distance(parse("2023-10"), parse("2024-11-14")), "en")
    '380 to 410 days (1 year and about 1 month)'
    """
    wording = _Wording(_WORDS.get(language, _WORDS["en"]), unit_words(language))
    days, other = wording.days(distance), wording.other_units(distance)
    return f"{days} ({other})" if other else days


@dataclass(frozen=True, slots=True)
class _Wording:
    """One language at work."""

    words: _DistanceWords
    units: UnitWords

    def _stretch(self, unit: tuple[str, str], least: int, most: int) -> str:
        if least == most:
            return self.units.counted(unit, least)
        ends = (count_in_words(count, self.units.language) for count in (least, most))
        return unit[1].format(self.words.between.format(*ends))

    def _listed(self, parts: list[str]) -> str:
        return self.words.last.format(", ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else "".join(parts)

    def days(self, distance: Distance) -> str:
        """Return the days, with about where the bounds are not sharp."""
        days, words = distance.days, self.words
        if days.most is None and days.least == 0:
            return words.unknown
        if days.most == 0:
            return words.about.format(words.same_day) if distance.is_about else words.same_day
        told = self._stretch(self.units.days, days.least, days.least if days.most is None else days.most)
        told = words.about.format(told) if distance.is_about else told
        return words.at_least.format(told) if days.most is None else told

    def other_units(self, distance: Distance) -> str:
        """Return the same distance in hours, or in years and months; empty where days say it all."""
        days = distance.days
        if distance.minutes is not None and days.most is not None and days.most < _WEEKS:
            return self._hours(distance.minutes)
        if distance.calendar is not None and not distance.is_about:
            years, months, rest = distance.calendar
            return self._units(years, months, rest) if years or months else ""
        if days.most is None:
            return self._about_months(days.least)
        if days.most - days.least <= _SHARP:
            return self._about_months((days.least + days.most) // 2)
        return self._months_between(days.least, days.most)

    def _units(self, *counts: int) -> str:
        units = zip((self.units.years, self.units.months, self.units.days), counts, strict=True)
        return self._listed([self.units.counted(unit, count) for unit, count in units if count])

    def _hours(self, minutes: Extent) -> str:
        if minutes.most is None:
            return ""
        if not minutes.is_exact:
            return self._stretch(self.units.hours, minutes.least // 60, ceil(minutes.most / 60))
        hours, rest = divmod(minutes.least, 60)
        units = ((self.units.hours, hours), (self.units.minutes, rest))
        return self._listed([self.units.counted(unit, count) for unit, count in units if count])

    def _about_months(self, days: int) -> str:
        """The last unit alone is about: ``1 year and about 1 month``."""
        if days < _WEEKS:
            return ""
        months = round(days / _MONTH)
        years, rest = (round(months / 12), 0) if months >= 12 * _MANY_YEARS else divmod(months, 12)
        units = ((self.units.years, years), (self.units.months, rest))
        *exact, last = (self.units.counted(unit, count) for unit, count in units if count)
        return self._listed([*exact, self.words.about.format(last)])

    def _months_between(self, least: int, most: int) -> str:
        months = round(least / _MONTH), round(most / _MONTH)
        is_long = months[1] >= _MANY_MONTHS
        unit = self.units.years if is_long else self.units.months
        low, high = (round(count / 12) if is_long else count for count in months)
        if low == 0:
            return self.words.up_to.format(self.words.about.format(self.units.counted(unit, high)))
        return self.words.about.format(self._stretch(unit, low, high))
