"""What took place when: a small table of weighed rules over the times that a text tells."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.edtf import Edtf, parse
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved
from hp_timeline.dating.values import Reason

_LEAST: Final = 20
_NEAR: Final = 45 * civil.DAY
_OLD: Final = 366 * civil.DAY
_MOST_CANDIDATES: Final = 400
_DAY_LENGTH: Final = 10
_DAY: Final = re.compile(r"\b[0-9]{1,2}(?:[/.\-]| tháng )[0-9]{1,2}\b")
_PLACE: Final = re.compile(r"^[^\W\d][^\n.;:,(]{1,40}[,(] ?$|^\([^\W\d][^\n.;:,(]{1,40},? ?$")


class Grain(Enum):
    """How finely words tell a time."""

    DAY = auto()
    MONTH = auto()
    PERIOD = auto()
    YEAR = auto()


_MEANINGS: Final = {
    Grain.DAY: "day either_day days near_day weekday clock told_day last_days days_ago near_month_day hours weekdays"
    " lunar_day tet_day lunar_days told_month_day",
    Grain.MONTH: "month near_month",
    Grain.PERIOD: "months_of_year months_past quarter quarters half_year months week weeks_ago near_quarter",
    Grain.YEAR: "year years decade century centuries",
}
_GRAINS: Final = {meaning: grain for grain, meanings in _MEANINGS.items() for meaning in meanings.split()}


def _is_open(meaning: str, edtf: str) -> bool:
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
        """Whether nothing but a few marks stands before it in its sentence."""
        return len(self.before.strip(" \"'“(-*•,")) == 0

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


_Test: TypeAlias = Callable[[Candidate], bool]


def _is_act(candidate: Candidate) -> bool:
    is_first = _DAY.search(candidate.before) is None
    return is_first and candidate.is_before("act") and not candidate.has("lim", "til", "goal")


def _is_cited(candidate: Candidate) -> bool:
    return (candidate.is_before("citation") or candidate.is_before("basis")) and not candidate.is_before("act")


def _is_place_line(candidate: Candidate) -> bool:
    before, behind = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    return (
        bool(candidate.layout.contexts.pattern("place_line").search(before))
        and candidate.is_whole_day
        and not behind.strip(" .,")
    )


def _is_dateline(candidate: Candidate) -> bool:
    """``Hà Nội, 12/3 -`` or ``(Hải Phòng, 12/3)``."""
    is_first = candidate.is_lead and "/" not in candidate.edtf and _PLACE.match(candidate.before) is not None
    return is_first and candidate.behind.lstrip()[:1] in ("-", ")", ":")


def _is_lead_day(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is Grain.DAY


def _is_lead_period(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is not Grain.DAY


def _is_late(candidate: Candidate) -> bool:
    return candidate.lateness is not None and candidate.lateness < 0


def _is_near(candidate: Candidate) -> bool:
    return candidate.lateness is not None and 0 <= candidate.lateness <= _NEAR and candidate.grain is Grain.DAY


def _is_old(candidate: Candidate) -> bool:
    return candidate.lateness is not None and candidate.lateness > _OLD


def _is_lifespan(candidate: Candidate) -> bool:
    """``2/9/1945 - 2/9/2020``: an anniversary, or a life."""
    lower, upper = candidate.value.lower, candidate.value.upper
    return candidate.grain is Grain.DAY and lower is not None and upper is not None and upper - lower > _OLD


RULES: Final[tuple[tuple[str, int, _Test], ...]] = (
    ("place-and-date-line", 90, _is_place_line),
    ("act", 60, _is_act),
    ("dateline", 50, _is_dateline),
    ("lead", 45, _is_lead_day),
    ("lead-opening", 35, lambda candidate: _is_lead_day(candidate) and candidate.opens_sentence),
    ("lead-period", 22, _is_lead_period),
    ("lead-period-opening", 12, lambda candidate: _is_lead_period(candidate) and candidate.opens_sentence),
    ("second-paragraph", 20, lambda candidate: candidate.rank == 1 and candidate.grain is Grain.DAY),
    ("sentence-opening", 15, lambda candidate: candidate.rank > 0 and candidate.opens_sentence),
    ("day", 20, lambda candidate: candidate.grain is Grain.DAY),
    ("near-publication", 15, _is_near),
    ("part-of-day", 10, lambda candidate: candidate.has("p", "w", "t", "h")),
    ("month", 5, lambda candidate: candidate.grain is Grain.MONTH),
    ("body", 10, lambda _: True),
)
"""What speaks for a time: name, weight and test. The weightiest that holds names the decision."""

DOUBTS: Final[tuple[tuple[str, int, _Test], ...]] = (
    ("cited-act", -60, _is_cited),
    ("anniversary", -50, lambda candidate: candidate.is_before("anniversary")),
    ("lifespan", -60, _is_lifespan),
    ("history", -60, lambda candidate: candidate.is_before("history")),
    ("as-of", -110, lambda candidate: candidate.has("til")),
    ("limit", -110, lambda candidate: candidate.has("goal") or candidate.resolved.found.slots.get("lim", 0) < 0),
    ("deadline", -60, lambda candidate: candidate.is_before("deadline")),
    ("from", -20, lambda candidate: candidate.edtf.endswith("/..")),
    ("after-publication", -40, _is_late),
    ("old", -25, _is_old),
    ("caption", -30, lambda candidate: candidate.is_before("photo")),
    ("no-year", -15, lambda candidate: candidate.value.lower is None),
    ("wide", -20, lambda candidate: candidate.grain is Grain.YEAR),
)
"""What speaks against it; a time's weight is the sum of all that hold, and of a little for being said again."""


class Weighed(NamedTuple):
    """A candidate with its weight and the rule that names it."""

    candidate: Candidate
    weight: int
    rule: str
    reasons: tuple[Reason, ...]


def weighed(layout: Layout, resolved: Sequence[Resolved], published: Edtf | None, taken: frozenset[int]) -> list[Weighed]:
    """Return the times that may be the event's, the weightiest first; ``taken`` holds the starts of times that are others'."""
    open_ones = [
        (each, each.edtf)
        for each in resolved
        if each.edtf is not None and each.found.start not in taken and _is_open(each.found.row.meaning, each.edtf)
    ][:_MOST_CANDIDATES]
    counts = Counter(edtf[:_DAY_LENGTH] for _, edtf in open_ones)
    found: list[Weighed] = []
    for each, edtf in open_ones:
        candidate = Candidate(each, edtf, layout, published, counts[edtf[:_DAY_LENGTH]] - 1)
        reasons = [Reason(name, weight) for name, weight, test in RULES if test(candidate)]
        rule = max(reasons, key=lambda reason: (reason.weight, reason.rule)).rule
        if candidate.repeats:
            reasons.append(Reason("repeated", min(12, 3 * candidate.repeats)))
        weight = sum(reason.weight for reason in reasons)
        if weight >= _LEAST:
            reasons += [Reason(name, against) for name, against, test in DOUBTS if test(candidate)]
            weight = sum(reason.weight for reason in reasons)
        if weight >= _LEAST:
            found.append(Weighed(candidate, weight, rule, tuple(reasons)))
    return sorted(found, key=lambda one: -one.weight)
