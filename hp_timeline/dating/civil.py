"""The proleptic Gregorian calendar in whole numbers, for any year: no zone, no limits, astronomical years (0 is 1 BC).

The two conversions are Howard Hinnant's ``days_from_civil`` and ``civil_from_days``
(https://howardhinnant.github.io/date_algorithms.html).
"""

from typing import Final

MINUTE: Final = 60
HOUR: Final = 3_600
DAY: Final = 86_400
_MONTH_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Return whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Return the number of days of a month (1 to 12)."""
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def is_day(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Return the days from 1970-01-01 to a day; ``month`` may lie outside 1 to 12 and counts on into other years.

    >>> day_number(2000, 1, 1), day_number(1999, 13, 1)
    (10957, 10957)
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    shifted = year - (month <= 2)
    era, of_era = divmod(shifted, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def civil(number: int) -> tuple[int, int, int]:
    """Return the year, month and day of a day number.

    >>> civil(10957)
    (2000, 1, 1)
    """
    era, of_era = divmod(number + 719_468, 146_097)
    year_of_era = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def weekday(number: int) -> int:
    """Return the weekday of a day number, Monday 0 to Sunday 6."""
    return (number + 3) % 7


def seconds(year: int, month: int = 1, day: int = 1) -> int:
    """Return the first second of a day, counted from 1970-01-01T00:00; months count on as in ``day_number``."""
    return day_number(year, month, day) * DAY
