"""The Vietnamese lunar calendar, computed: months begin on the day of the new moon in Vietnam (UTC+7).

The eleventh month holds the winter solstice; in a year of thirteen moons between two solstices the first month without a
principal term of the sun is the leap one. China reckons the same by UTC+8, so the two calendars differ in some years (Tết of
1985 and 2007). New moons and the sun's longitude after J. Meeus, *Astronomical Algorithms*, chapters 25 and 49; right to some
minutes, which for the years 1900 to 2100 settles every month.
"""

from functools import lru_cache
from itertools import pairwise
from math import floor, radians, sin
from typing import Final, NamedTuple

FIRST_YEAR: Final = 1_900
LAST_YEAR: Final = 2_100
_EPOCH: Final = 2_440_587.5
"""The Julian date of 1970-01-01T00:00 UTC."""
_J2000: Final = 2_451_545.0
_ZONE: Final = 7 / 24
_SYNODIC: Final = 29.530588861
_MOON_2000: Final = 2_451_550.09766
_TERM: Final = 30.0
_SOLSTICE_MONTH: Final = 11

# Amplitude in days, and multiples of the sun's anomaly, the moon's anomaly, the moon's argument of latitude and its node; the
# number behind them is the power of the orbit's eccentricity that the amplitude goes with.
_TERMS: Final = (
    (-0.40720, 0, 1, 0, 0, 0),
    (0.17241, 1, 0, 0, 0, 1),
    (0.01608, 0, 2, 0, 0, 0),
    (0.01039, 0, 0, 2, 0, 0),
    (0.00739, -1, 1, 0, 0, 1),
    (-0.00514, 1, 1, 0, 0, 1),
    (0.00208, 2, 0, 0, 0, 2),
    (-0.00111, 0, 1, -2, 0, 0),
    (-0.00057, 0, 1, 2, 0, 0),
    (0.00056, 1, 2, 0, 0, 1),
    (-0.00042, 0, 3, 0, 0, 0),
    (0.00042, 1, 0, 2, 0, 1),
    (0.00038, 1, 0, -2, 0, 1),
    (-0.00024, -1, 2, 0, 0, 1),
    (-0.00017, 0, 0, 0, 1, 0),
    (-0.00007, 2, 1, 0, 0, 0),
    (0.00004, 0, 2, -2, 0, 0),
    (0.00004, 3, 0, 0, 0, 0),
    (0.00003, 1, 1, -2, 0, 0),
    (0.00003, 0, 2, 2, 0, 0),
    (-0.00003, 1, 1, 2, 0, 0),
    (0.00003, -1, 1, 2, 0, 0),
    (-0.00002, -1, 1, -2, 0, 0),
    (-0.00002, 1, 3, 0, 0, 0),
    (0.00002, 0, 4, 0, 0, 0),
)
# What the planets add: amplitude in days, degrees at the first moon of 2000, degrees more at each moon.
_PLANETS: Final = (
    (0.000325, 299.77, 0.107408),
    (0.000165, 251.88, 0.016321),
    (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860),
    (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379),
    (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
)


class LunarMonth(NamedTuple):
    """A month: the lunar year it belongs to (that of its Tết), its number, whether it is the leap one, first day and length.

    ``first`` counts days from 1970-01-01.
    """

    year: int
    month: int
    is_leap: bool
    first: int
    days: int


def lunar_month(year: int, month: int) -> LunarMonth | None:
    """Return a month of a lunar year, the first of two of one number; None outside the years 1900 to 2100.

    >>> lunar_month(2024, 1).first == 19_763  # 10 February 2024
    True
    """
    return next((each for each in _months(year) if each.month == month), None) if FIRST_YEAR <= year <= LAST_YEAR else None


@lru_cache(maxsize=256)
def _months(year: int) -> tuple[LunarMonth, ...]:
    """Return the months of a lunar year, from its Tết on."""
    both = (*_solstice_year(year - 1), *_solstice_year(year))
    return tuple(each for each in both if each.year == year)


@lru_cache(maxsize=256)
def _solstice_year(year: int) -> tuple[LunarMonth, ...]:
    """Return the months from the one with the solstice of ``year`` to the one before the next year's solstice."""
    first, last = _solstice_moon(year), _solstice_moon(year + 1)
    starts = [_new_moon_day(moon) for moon in range(first, last + 1)]
    has_leap = last - first == 13
    months: list[LunarMonth] = []
    number, is_seen = _SOLSTICE_MONTH - 1, not has_leap
    for start, after in pairwise(starts):
        is_leap = not is_seen and bool(months) and _term_of(start) == _term_of(after)
        is_seen = is_seen or is_leap
        number = number if is_leap else number % 12 + 1
        of_year = year if number >= _SOLSTICE_MONTH and len(months) < 3 else year + 1
        months.append(LunarMonth(of_year, number, is_leap, start, after - start))
    return tuple(months)


def _solstice_moon(year: int) -> int:
    """Return the number of the new moon that begins the month of a year's winter solstice."""
    # The sun reaches 270 degrees on 21 to 23 December: of the moons that begin before the end of the 23rd, the last whose
    # month has the solstice in it.
    day = floor((year - 1970) * 365.2425 + 356.3)
    moon = floor((day + _EPOCH - _MOON_2000) / _SYNODIC) + 2
    while _new_moon_day(moon) > _solstice_day(year):
        moon -= 1
    return moon


@lru_cache(maxsize=256)
def _solstice_day(year: int) -> int:
    """Return the first day, in Vietnam, at whose end the sun has reached 270 degrees."""
    day = floor((year - 1970) * 365.2425 + 352)
    while _longitude(day + 1) < 9 * _TERM or _longitude(day + 1) > 10 * _TERM:
        day += 1
    return day


def _term_of(day: int) -> int:
    """Return in which thirty degrees of its path the sun stands as a day begins in Vietnam."""
    return floor(_longitude(day) / _TERM)


def _longitude(day: float) -> float:
    """Return the sun's apparent longitude in degrees as a day begins in Vietnam (Meeus, chapter 25)."""
    centuries = (day + _EPOCH - _ZONE + _delta(day) - _J2000) / 36_525
    mean = 280.46646 + 36_000.76983 * centuries + 0.0003032 * centuries**2
    anomaly = radians(357.52911 + 35_999.05029 * centuries - 0.0001537 * centuries**2)
    centre = (
        (1.914602 - 0.004817 * centuries) * sin(anomaly)
        + (0.019993 - 0.000101 * centuries) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    node = radians(125.04 - 1_934.136 * centuries)
    return (mean + centre - 0.00569 - 0.00478 * sin(node)) % 360


def _new_moon_day(moon: int) -> int:
    """Return the day, in Vietnam, of a new moon, counted from the first of 2000 (Meeus, chapter 49)."""
    centuries = moon / 1_236.85
    mean = _MOON_2000 + _SYNODIC * moon + 0.00015437 * centuries**2
    eccentricity = 1 - 0.002516 * centuries - 0.0000074 * centuries**2
    angles = (
        radians(2.5534 + 29.10535670 * moon),
        radians(201.5643 + 385.81693528 * moon + 0.0107582 * centuries**2),
        radians(160.7108 + 390.67050284 * moon - 0.0016118 * centuries**2),
        radians(124.7746 - 1.56375588 * moon + 0.0020672 * centuries**2),
    )
    for amplitude, *multiples, power in _TERMS:
        angle = sum(multiple * each for multiple, each in zip(multiples, angles, strict=True))
        mean += amplitude * eccentricity**power * sin(angle)
    mean += sum(amplitude * sin(radians(start + step * moon)) for amplitude, start, step in _PLANETS)
    day = mean - _EPOCH
    return floor(day - _delta(day) + _ZONE)


def _delta(day: float) -> float:
    """Return by how many days the earth's turning lags behind even time: some seconds in 1900, a minute today."""
    years = day / 365.25 - 30
    return max(63 + 0.45 * years if years < 0 else 63 + 0.35 * years, 0) / 86_400
