"""What a time is to its document."""

from typing import NamedTuple

from hp_timeline.dating import civil
from hp_timeline.dating.anchoring import Moment
from hp_timeline.dating.edtf import parse
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved
from hp_timeline.dating.scanning import Found
from hp_timeline.dating.values import Kind


class Owners(NamedTuple):
    """What a document's own times are: where its publication stands, its event's value, and the latest of the two."""

    publication: frozenset[int]
    event: str | None = None
    latest: Moment | None = None


def is_effective(layout: Layout, found: Found) -> bool:
    """Return whether a time is when an act takes effect."""
    return layout.leads("effective", found.start)


def kind(layout: Layout, resolved: Resolved, owners: Owners) -> Kind:
    """Return what a time is to its document."""
    if resolved.edtf is None:
        return Kind.INVALID
    if resolved.found.start in owners.publication:
        return Kind.PUBLISHED
    if is_effective(layout, resolved.found):
        return Kind.EFFECTIVE
    if owners.event is not None and _is_event(resolved.edtf, owners.event):
        return Kind.REPORTED
    return Kind.TARGET if _is_target(layout, resolved, resolved.edtf, owners.latest) else Kind.MENTIONED


def _is_event(edtf: str, event: str) -> bool:
    return edtf == event or edtf.partition("T")[0] == event.partition("T")[0]


def _is_target(layout: Layout, resolved: Resolved, edtf: str, latest: Moment | None) -> bool:
    value, slots = parse(edtf), resolved.found.slots
    end = value.lower if value.lower is not None else value.upper
    if end is None:
        return False
    if latest is not None:
        after = latest.first_second if latest.day else civil.seconds(latest.year, (latest.month or 12) + 1)
        if resolved.found.row.meaning in ("now_to_year", "years_coming", "months_coming"):
            return True
        if (value.upper if "lim" in slots else end) is None or end < after:
            return False
    return "goal" in slots or layout.tells("plan", resolved.found.start, resolved.found.end)
