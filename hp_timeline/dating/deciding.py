"""What took place when: a small table of weighed rules over the times that a text tells."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.candidates import Candidate, Grain, is_open
from hp_timeline.dating.edtf import Edtf
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved
from hp_timeline.dating.values import Reason

_LEAST: Final = 20
_NEAR: Final = 45 * civil.DAY
_OLD: Final = 366 * civil.DAY
_STALE: Final = 75 * civil.DAY
_MOST_OF_YEAR: Final = 300 * civil.DAY
_MOST_CANDIDATES: Final = 400
_DAY_LENGTH: Final = 10
_DAY: Final = re.compile(r"\b[0-9]{1,2}(?:[/.\-]| tháng )[0-9]{1,2}\b")
_PLACE: Final = re.compile(r"^[^\W\d][^\n.;:,(]{1,40}[,(] ?$|^\([^\W\d][^\n.;:,(]{1,40},? ?$")


_Test: TypeAlias = Callable[[Candidate], bool]


def _is_act(candidate: Candidate) -> bool:
    is_first = _DAY.search(candidate.before) is None
    return is_first and candidate.is_before("act") and not candidate.has("lim", "til", "goal")


def _is_cited(candidate: Candidate) -> bool:
    return (candidate.is_before("citation") or candidate.is_before("basis")) and not (
        candidate.is_before("act") or _is_own_act(candidate)
    )


def _is_own_act(candidate: Candidate) -> bool:
    """``Công điện số 05/CĐ-CT ngày 18/4/2023`` in a paper that is headed ``CÔNG ĐIỆN``."""
    match = candidate.layout.contexts.pattern("own_act").search(candidate.before)
    sort = next((words for words in match.groups() if words), None) if match else None
    return sort is not None and candidate.is_whole_day and sort in candidate.layout.headings


def _is_labelled(candidate: Candidate) -> bool:
    before, _ = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    return candidate.layout.contexts.pattern("event_label").search(before) is not None and candidate.grain is Grain.DAY


def _is_death(candidate: Candidate) -> bool:
    """The day of a death, in a notice of it."""
    return candidate.is_before("death") and candidate.layout.opens_with("death_notice")


def _is_made(candidate: Candidate) -> bool:
    """``đúc khoảng năm 1887``: a year that a record gives its object, where no page tells more."""
    return candidate.is_lead and candidate.grain is Grain.YEAR and candidate.published is None and candidate.is_before("made")


def _is_unfinished(candidate: Candidate) -> bool:
    """A year that was not over when the page was published is what it speaks of, not what it tells."""
    out, end = candidate.published, candidate.value.upper
    if candidate.grain is not Grain.YEAR or out is None or out.upper is None or end is None:
        return False
    return end - out.upper > (_MOST_OF_YEAR if "/" in candidate.edtf else _NEAR)


def _is_stale_act(candidate: Candidate) -> bool:
    """News of an act follows it soon; an older one is the ground of what is told."""
    return candidate.is_before("act") and candidate.lateness is not None and candidate.lateness > _STALE


def _is_expected(candidate: Candidate) -> bool:
    """A coming day that the first paragraph announces."""
    found = candidate.resolved.found
    return (
        _is_late(candidate)
        and candidate.rank == 0
        and candidate.grain is Grain.DAY
        and candidate.layout.tells("future", found.start, found.end)
    )


def _is_place_line(candidate: Candidate) -> bool:
    before, behind = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    is_signed = candidate.layout.is_paper and not before.strip()
    is_placed = is_signed or candidate.layout.contexts.pattern("place_line").search(before) is not None
    return is_placed and candidate.is_whole_day and not behind.strip(" .,")


def _is_dateline(candidate: Candidate) -> bool:
    """``Hà Nội, 12/3 -`` or ``(Hải Phòng, 12/3)``."""
    is_first = candidate.is_lead and "/" not in candidate.edtf and _PLACE.match(candidate.before) is not None
    return is_first and candidate.behind.lstrip()[:1] in ("-", ")", ":")


def _is_lead_day(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is Grain.DAY


def _is_lead_period(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is not Grain.DAY


def _is_told_early(candidate: Candidate) -> bool:
    """A day without a year in the first paragraph that a word of time leads to: bare numbers may be fractions or holidays."""
    found = candidate.resolved.found
    is_word = not candidate.layout.text[found.start].isdigit()
    return candidate.rank == 0 and candidate.value.lower is None and candidate.grain is Grain.DAY and is_word


def _is_late(candidate: Candidate) -> bool:
    return candidate.lateness is not None and candidate.lateness < 0


def _is_near(candidate: Candidate) -> bool:
    return candidate.lateness is not None and 0 <= candidate.lateness <= _NEAR and candidate.grain is Grain.DAY


def _is_old(candidate: Candidate) -> bool:
    if candidate.published is None or candidate.published.upper is None or candidate.value.upper is None:
        return False
    return candidate.published.upper - candidate.value.upper > _OLD


def _has_borrowed_day(candidate: Candidate) -> bool:
    """An hour alone, of a day that is not the publication's."""
    is_of_page = candidate.published is not None and candidate.published.text[:_DAY_LENGTH] == candidate.edtf[:_DAY_LENGTH]
    return candidate.resolved.found.row.meaning == "clock" and not is_of_page


def _is_lifespan(candidate: Candidate) -> bool:
    """``2/9/1945 - 2/9/2020``: an anniversary, or a life."""
    lower, upper = candidate.value.lower, candidate.value.upper
    return candidate.grain is Grain.DAY and lower is not None and upper is not None and upper - lower > _OLD


RULES: Final[tuple[tuple[str, int, _Test], ...]] = (
    ("place-and-date-line", 90, _is_place_line),
    ("own-act", 75, _is_own_act),
    ("death", 70, _is_death),
    ("labelled", 85, _is_labelled),
    ("act", 60, _is_act),
    ("expected", 30, _is_expected),
    ("made", 24, _is_made),
    ("dateline", 50, _is_dateline),
    ("lead", 45, _is_lead_day),
    ("lead-opening", 35, lambda candidate: _is_lead_day(candidate) and candidate.opens_sentence),
    ("lead-period", 22, _is_lead_period),
    ("lead-period-opening", 12, lambda candidate: _is_lead_period(candidate) and candidate.opens_sentence),
    ("second-paragraph", 20, lambda candidate: candidate.rank == 1 and candidate.grain is Grain.DAY),
    ("sentence-opening", 15, lambda candidate: candidate.rank > 0 and candidate.opens_sentence),
    ("day", 20, lambda candidate: candidate.grain is Grain.DAY),
    ("near-publication", 15, _is_near),
    ("told-early", 5, _is_told_early),
    ("part-of-day", 10, lambda candidate: candidate.has("p", "w", "t", "h")),
    ("month", 5, lambda candidate: candidate.grain is Grain.MONTH),
    ("body", 10, lambda _: True),
)
"""What speaks for a time: name, weight and test. The weightiest that holds names the decision."""

DOUBTS: Final[tuple[tuple[str, int, _Test], ...]] = (
    ("cited-act", -60, _is_cited),
    ("replaced", -90, lambda candidate: candidate.is_before("replaced")),
    ("stale-act", -50, _is_stale_act),
    ("unfinished", -30, _is_unfinished),
    ("anniversary", -50, lambda candidate: candidate.is_before("anniversary")),
    ("lifespan", -60, _is_lifespan),
    ("history", -60, lambda candidate: candidate.is_before("history") and not _is_death(candidate)),
    ("as-of", -110, lambda candidate: candidate.has("til")),
    ("limit", -110, lambda candidate: candidate.has("goal") or candidate.resolved.found.slots.get("lim", 0) < 0),
    ("deadline", -60, lambda candidate: candidate.is_before("deadline")),
    ("from", -20, lambda candidate: candidate.edtf.endswith("/..")),
    ("after-publication", -40, _is_late),
    ("old", -25, _is_old),
    ("caption", -30, lambda candidate: candidate.is_before("photo") and not _is_made(candidate)),
    ("borrowed-day", -30, _has_borrowed_day),
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
        if each.edtf is not None and each.found.start not in taken and is_open(each.found.row.meaning, each.edtf)
    ][:_MOST_CANDIDATES]
    header_ends = [each.found.end for each in resolved if each.found.start in taken]
    counts = Counter(edtf[:_DAY_LENGTH] for _, edtf in open_ones)
    found: list[Weighed] = []
    for each, edtf in open_ones:
        header_end = max((end for end in header_ends if end <= each.found.start), default=0)
        candidate = Candidate(each, edtf, layout, published, counts[edtf[:_DAY_LENGTH]] - 1, header_end)
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
