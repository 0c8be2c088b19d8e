"""What took place when: a small table of weighed rules over the times that a text tells."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from hp_timeline.dating.candidates import Candidate, Grain, is_open
from hp_timeline.dating.doubts import DOUBTS
from hp_timeline.dating.edtf import Edtf
from hp_timeline.dating.grounds import RULES
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved
from hp_timeline.dating.scanning import Found
from hp_timeline.dating.values import Reason

_LEAST: Final = 20
_MOST_CANDIDATES: Final = 400
_DAY_LENGTH: Final = 10
_HEADER: Final = 48
_FOOT: Final = 4
_OF_HEADERS: Final = frozenset({"near_day", "clock"})
_FIRM_LEAD: Final = 60
_AFTER: Final = Reason("signed-after", -95)
_LONG_AFTER: Final = Reason("signed-after", -140)
"""At the head of a report its place and day are a lead as well."""


def _shares_header(layout: Layout, resolved: Resolved, header: Found) -> bool:
    """Whether a word is part of the short line that tells the publication: ``Isles Today, Wednesday 23 October 2024``."""
    if resolved.found.row.meaning not in _OF_HEADERS or layout.paragraph(resolved.found.start) != layout.paragraph(
        header.start
    ):
        return False
    return sum(map(len, layout.line(header.start, header.end))) <= _HEADER


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
    headers = [each.found for each in resolved if each.found.start in taken]
    header_ends = [found.end for found in headers]
    open_ones = [one for one in open_ones if not any(_shares_header(layout, one[0], header) for header in headers)]
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
    return sorted(_signed_after(found), key=lambda one: -one.weight)


def _signed_after(found: Sequence[Weighed]) -> list[Weighed]:
    """Take weight from days that say when a text was written down, or tell a detail of a report."""
    is_report = any(one.rule == "report-period" and one.candidate.layout.opens_with("report_heading") for one in found)
    leads = [one for one in found if one.candidate.is_lead and one.candidate.resolved.is_whole and one.weight >= _FIRM_LEAD]
    labelled = [one for one in found if one.rule == "labelled" and one.weight >= _FIRM_LEAD]
    is_met = any(reason.rule == "meeting" for one in found for reason in one.reasons)
    is_told = any(one.candidate.grain is Grain.DAY and one.rule != "place-and-date-line" for one in leads)
    after = _LONG_AFTER if is_report else _AFTER
    return [
        one._replace(weight=one.weight + after.weight, reasons=(*one.reasons, after))
        if (is_met and one.rule == "place-and-date-line")
        or _is_written_after(one, is_report=is_report, is_told=is_told)
        or _is_written_before(one, labelled)
        else one
        for one in found
    ]


def _is_written_before(one: Weighed, labelled: Sequence[Weighed]) -> bool:
    """A notice or an invitation is signed before the time that it labels."""
    signed = one.candidate.value.upper
    if one.rule != "place-and-date-line" or signed is None or not one.candidate.layout.opens_with("announcing"):
        return False
    return any(other.candidate.value.lower is not None and other.candidate.value.lower >= signed for other in labelled)


def _is_written_after(one: Weighed, *, is_report: bool, is_told: bool) -> bool:
    """A report is of its period where it tells no meeting; a place and a day below a told day say when that was written."""
    candidate, found = one.candidate, one.candidate.resolved.found
    if is_report and candidate.grain is Grain.DAY:
        return not candidate.layout.tells("taking_place", found.start, found.end)
    is_at_foot = candidate.paragraph >= _FOOT and 2 * found.start > len(candidate.layout.text)
    return is_told and one.rule == "place-and-date-line" and is_at_foot and not candidate.layout.is_paper
