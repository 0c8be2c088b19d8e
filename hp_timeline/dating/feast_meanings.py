"""What rows about feasts mean: those on one day of the year, those that hang on Easter, and those of the lunar calendar."""

from collections.abc import Mapping
from typing import Final

from dateutil.easter import easter

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Anchor
from hp_timeline.dating.edtf import format_day
from hp_timeline.dating.lunar import lunar_month
from hp_timeline.dating.lunar_meanings import told_year
from hp_timeline.dating.meanings import Meaning, Slots, year_of

_FIRST_EASTER: Final = 1583
"""The first year of the Gregorian rule."""
_LAST_EASTER: Final = 4099


def _fixed_feast(slots: Slots, anchor: Anchor) -> str | None:
    """A slot of 1225 is the 25th of December."""
    month, day = divmod(slots["feast"], 100)
    year = year_of(slots, anchor, month, day)
    return f"XXXX-{month:02}-{day:02}" if year is None else format_day(year, month, day)


def _easter_feast(slots: Slots, anchor: Anchor) -> str | None:
    """The slot counts days from Easter Sunday."""
    year = year_of(slots, anchor)
    if year is None or not _FIRST_EASTER <= year <= _LAST_EASTER:
        return None
    sunday = easter(year)
    return format_day(*civil.civil(civil.day_number(sunday.year, sunday.month, sunday.day) + slots["feast"]))


def _lunar_feast(slots: Slots, anchor: Anchor) -> str | None:
    """A slot of 815 is the 15th of the eighth lunar month."""
    month, day = divmod(slots["feast"], 100)
    year = told_year(slots, anchor)
    found = lunar_month(year, month) if year is not None else None
    return format_day(*civil.civil(found.first + day - 1)) if found else None


FEAST_MEANINGS: Final[Mapping[str, Meaning]] = {
    "fixed_feast": _fixed_feast,
    "easter_feast": _easter_feast,
    "lunar_feast": _lunar_feast,
}
