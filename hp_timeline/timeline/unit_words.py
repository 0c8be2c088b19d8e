"""Units of time in words: one and several of each."""

from dataclasses import dataclass
from typing import Final

from hp_timeline.timeline.words import counted_in_words


@dataclass(frozen=True, slots=True)
class UnitWords:
    """One language's words for one and for several of each unit."""

    language: str
    years: tuple[str, str]
    months: tuple[str, str]
    days: tuple[str, str]
    hours: tuple[str, str]
    minutes: tuple[str, str]

    def counted(self, unit: tuple[str, str], count: int) -> str:
        """Return so many of a unit: ``1 year``, ``1,204 days``."""
        return counted_in_words(unit, count, self.language)


_UNITS: Final = {
    "en": UnitWords(
        "en",
        years=("{0} year", "{0} years"),
        months=("{0} month", "{0} months"),
        days=("{0} day", "{0} days"),
        hours=("{0} hour", "{0} hours"),
        minutes=("{0} minute", "{0} minutes"),
    ),
    "vi": UnitWords(
        "vi",
        years=("{0} năm", "{0} năm"),
        months=("{0} tháng", "{0} tháng"),
        days=("{0} ngày", "{0} ngày"),
        hours=("{0} giờ", "{0} giờ"),
        minutes=("{0} phút", "{0} phút"),
    ),
}


def unit_words(language: str) -> UnitWords:
    """Return a language's words, English where there are none."""
    return _UNITS.get(language, _UNITS["en"])
