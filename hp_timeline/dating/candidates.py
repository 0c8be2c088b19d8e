"""A time that may be the event's, as the rules look at it."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import Final

from hp_timeline.dating.edtf import Edtf, parse
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved


class Grain(Enum):
    """How finely words tell a time."""

    DAY = auto()
    MONTH = auto()
    PERIOD = auto()
    YEAR = auto()


_MEANINGS: Final = {
    Grain.DAY: "day either_day days near_day weekday last_weekday clock told_day last_days days_ago near_month_day hours"
    " hours_of_days french_may weekdays coming_weekday american_day lunar_day tet_day lunar_days told_month_day split_day"
    " inst_day fixed_feast easter_feast lunar_feast",
    Grain.MONTH: "month near_month next_month",
    Grain.PERIOD: "months_of_year months_past quarter quarters half_year months"
    " week weeks_ago near_quarter period_ended season weekend",
    Grain.YEAR: "year years decade century centuries",
}
_GRAINS: Final = {meaning: grain for grain, meanings in _MEANINGS.items() for meaning in meanings.split()}


def is_open(meaning: str, edtf: str) -> bool:
    """Of times without a year only days may be an event."""
    return meaning in _GRAINS and not (edtf.startswith("XXXX") and _GRAINS[meaning] is not Grain.DAY)


@dataclass(frozen=True)
class Candidate:
    """A time that may be the event's."""

    resolved: Resolved
    edtf: str
    layout: Layout
    published: Edtf | None
    repeats: int
    header_end: int = 0
    """Where the last time of publication before it ends."""

    @cached_property
    def value(self) -> Edtf:
        """The time's value."""
        return parse(self.edtf)

    @cached_property
    def before(self) -> str:
        """The words of the sentence before it."""
        return self.layout.before(self.resolved.found.start)

    @cached_property
    def behind(self) -> str:
        """The words of the sentence behind it."""
        return self.layout.behind(self.resolved.found.end)

    @cached_property
    def paragraph(self) -> int:
        """The number of its paragraph."""
        return self.layout.paragraph(self.resolved.found.start)

    @cached_property
    def rank(self) -> int:
        """How many paragraphs of some length stand before it."""
        return self.layout.rank(self.resolved.found.start)

    @property
    def grain(self) -> Grain:
        """How finely its words tell a time."""
        return _GRAINS[self.resolved.found.row.meaning]

    @property
    def is_whole_day(self) -> bool:
        """Whether its words tell one day with its year."""
        return self.grain is Grain.DAY and self.resolved.is_whole and "/" not in self.edtf

    @property
    def is_lead(self) -> bool:
        """Whether it stands in the text's first sentence or in a title above it."""
        return self.rank == 0 and self.is_first_sentence

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but a few marks, or the time of publication, stands before it in its sentence."""
        start = max(self.header_end, self.resolved.found.start - len(self.before))
        return not self.layout.text[start : self.resolved.found.start].strip(" \"'“(-*•,")

    @property
    def is_first_sentence(self) -> bool:
        """Whether it stands in the first sentence of its paragraph."""
        start = self.layout.paragraphs[self.paragraph]
        return self.layout.sentence_start(self.resolved.found.start) <= start

    def is_before(self, name: str) -> bool:
        """Return whether a context of the same sentence leads to it."""
        return self.layout.leads(name, self.resolved.found.start)

    def has(self, *slots: str) -> bool:
        """Return whether its words kept one of these."""
        return any(slot in self.resolved.found.slots for slot in slots)

    @cached_property
    def lateness(self) -> int | None:
        """Seconds from its start to the publication; None where one of them has no place on the line."""
        if self.published is None or self.published.upper is None or self.value.lower is None:
            return None
        return self.published.upper - self.value.lower
