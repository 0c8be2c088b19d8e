"""A document's own times: event, publication and effect, each with its words and how sure they make it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from hp_timeline.dating.anchoring import moment
from hp_timeline.dating.candidates import Grain
from hp_timeline.dating.deciding import Weighed
from hp_timeline.dating.edtf import parse
from hp_timeline.dating.folding import Folded
from hp_timeline.dating.publishing import Claim
from hp_timeline.dating.resolving import Resolved
from hp_timeline.dating.values import Alternative, Certainty, Conflict, Decision, Evidence, Reason

_MOST_ALTERNATIVES: Final = 8
_SURE: Final = 75
_LIKELY: Final = 42
_FAINT: Final = 32
_MARGIN: Final = 25
_CLEAR_MARGIN: Final = 50
_SURE_AHEAD: Final = 60
_JOINT: Final = 6
_FIRM_CLAIM: Final = 60
_FIRM_RULES: Final = frozenset(
    {"place-and-date-line", "own-act", "death", "labelled", "signing", "meeting", "act", "dateline"}
    | {"lead", "lead-opening", "lead-span"}
)


_OF_NEWS: Final = frozenset({"lead", "lead-opening", "lead-span"})
_OF_ACTS: Final = frozenset({"act", "own-act", "held"})
_OF_PAPERS: Final = frozenset({"place-and-date-line", "labelled", "own-act", "signing", "act"})


class Source(NamedTuple):
    """A text as it is, with its comparable form."""

    text: str
    folded: Folded

    def span(self, resolved: Resolved) -> tuple[int, int]:
        """Return where a time stands in the text as it is."""
        return self.folded.source(resolved.found.start), self.folded.source(resolved.found.end)

    def evidence(self, resolved: Resolved) -> Evidence:
        """Return the words of a time."""
        start, end = self.span(resolved)
        return Evidence(start, end, self.text[start:end])


def agree(one: str, other: str) -> bool:
    """Return whether two values can both be right: one lies within the other, as a day in its month."""
    first, second = parse(one), parse(other)
    if first.lower is None or first.upper is None or second.lower is None or second.upper is None:
        return True
    return max(first.lower, second.lower) < min(first.upper, second.upper)


def publication(source: Source, claims: Sequence[Claim]) -> tuple[Decision | None, tuple[Claim, ...], tuple[Conflict, ...]]:
    """Return the publication, the claims that agree with it, and the conflict of those that do not.

    ``claims`` come weightiest first; among those that agree with the first, the finest gives the value.
    """
    if not claims:
        return None, (), ()
    first = claims[0]
    same = tuple(claim for claim in claims if agree(claim.edtf, first.edtf))
    against = tuple(claim.edtf for claim in claims if claim not in same and claim.weight >= _FIRM_CLAIM)
    best = max(same, key=lambda claim: (_fineness(claim.edtf), claim.weight))
    certainty = Certainty.CERTAIN if best.weight >= _FIRM_CLAIM and not against else Certainty.PROBABLE
    alternatives = tuple(
        _alternative(source, claim.resolved, claim.edtf, claim.rule) for claim in claims if claim.edtf != best.edtf
    )[:_MOST_ALTERNATIVES]
    decision = Decision(
        best.edtf, (source.evidence(best.resolved),), best.rule, certainty, alternatives, (Reason(best.rule, best.weight),)
    )
    conflicts = (Conflict("published", tuple(dict.fromkeys((best.edtf, *against)))),) if against else ()
    return decision, same, conflicts


def _fineness(edtf: str) -> int:
    value = parse(edtf)
    return -(value.upper - value.lower) if value.lower is not None and value.upper is not None else -(10**12)


def _alternative(source: Source, resolved: Resolved, edtf: str, rule: str) -> Alternative:
    words = source.evidence(resolved)
    return Alternative(edtf, words.text, words.start, words.end, rule)


def event(
    source: Source, candidates: Sequence[Weighed], published: Decision | None, year_words: Resolved | None
) -> Decision | None:
    """Return the event; where no time of the text can be it, the publication; ``year_words`` told a missing year."""
    if not candidates:
        return _fallback(published)
    best = candidates[0]
    # A page's own day says more than a time that hardly anything speaks for.
    is_faint = best.weight < _FAINT and best.candidate.grain is Grain.DAY
    is_announced = any(reason.rule == "expected" for reason in best.reasons)
    if is_faint and not is_announced and published is not None and published.certainty is Certainty.CERTAIN:
        return _fallback(published)
    edtf = _value(best, candidates)
    others = [other for other in candidates[1:] if not agree(own_value(other.candidate.edtf), edtf)]
    evidence = [source.evidence(best.candidate.resolved)]
    if not best.candidate.resolved.is_whole:
        if year_words is not None:
            evidence.append(source.evidence(year_words))
        elif published is not None:
            evidence.extend(published.evidence)
    alternatives = {
        own_value(other.candidate.edtf): _alternative(
            source, other.candidate.resolved, own_value(other.candidate.edtf), other.rule
        )
        for other in reversed(others)
    }
    is_told = published is not None or (year_words is not None and _same_month(best.candidate.resolved, year_words))
    certainty = _certainty(best, others[0].weight if others else 0, edtf, is_told=is_told)
    # A paper that is signed or labelled for another day may tell of that one.
    rules = {other.rule for other in others}
    is_report = published is None and best.candidate.layout.opens_with("report_heading")
    is_disputed = best.rule in _OF_ACTS and "place-and-date-line" in rules
    is_disputed = is_disputed or (best.rule in _OF_NEWS and (is_report or not rules.isdisjoint(_OF_PAPERS)))
    certainty = Certainty.PROBABLE if is_disputed and certainty is Certainty.CERTAIN else certainty
    ordered = tuple(reversed(alternatives.values()))
    return Decision(edtf, tuple(evidence), best.rule, certainty, ordered[:_MOST_ALTERNATIVES], best.reasons)


def _same_month(one: Resolved, other: Resolved) -> bool:
    return one.found.slots.get("m") == other.found.slots.get("m", other.found.slots.get("m2"))


def _fallback(published: Decision | None) -> Decision | None:
    if published is None:
        return None
    edtf = published.edtf.partition("T")[0]
    certainty = Certainty.PROBABLE if published.certainty is Certainty.CERTAIN else Certainty.POSSIBLE
    return Decision(edtf, published.evidence, "publication", certainty, published.alternatives, published.reasons)


def own_value(edtf: str) -> str:
    """Return a document's own time of a value: of ``2024-07-01/..`` and ``../2024-07-01`` the day itself."""
    return edtf.removesuffix("/..").removeprefix("../")


def _value(best: Weighed, candidates: Sequence[Weighed]) -> str:
    """Return the best one's value; the day where the text tells several hours of it."""
    edtf = _joined(best, candidates) or _spanned(best, candidates) or own_value(best.candidate.edtf)
    # An hour without a day of its own tells when on the day, not which day.
    if best.candidate.resolved.found.row.meaning in ("hours", "clock"):
        return edtf.partition("T")[0]
    day, clock, _ = edtf.partition("T")
    if clock and best.candidate.layout.is_of_its_day:
        return day
    hours = {one.candidate.edtf for one in candidates if one.candidate.edtf.startswith(f"{day}T")}
    return day if clock and len(hours) > 1 else edtf


def _spanned(best: Weighed, candidates: Sequence[Weighed]) -> str | None:
    """Return the days from which to which something goes on, told at the head, where the best is one of those days."""
    for other in candidates:
        is_span = any(reason.rule == "lead-span" for reason in other.reasons)
        is_above = other.candidate.paragraph < best.candidate.paragraph
        if is_span and is_above and best.candidate.grain is Grain.DAY and agree(other.candidate.edtf, best.candidate.edtf):
            return other.candidate.edtf
    return None


def _joined(best: Weighed, candidates: Sequence[Weighed]) -> str | None:
    """Return the days of ``hai ngày 5 và 6/10`` as one stretch; None where they do not follow one another."""
    if best.candidate.resolved.found.row.name != "day-list":
        return None
    first = last = best.candidate
    for other in sorted((each.candidate for each in candidates), key=lambda each: each.resolved.found.start):
        gap = other.resolved.found.start - last.resolved.found.end
        if 0 < gap <= _JOINT and last.value.upper is not None and other.value.lower == last.value.upper:
            last = other
    return f"{first.edtf}/{last.edtf}" if last is not first else None


def _certainty(best: Weighed, next_weight: int, edtf: str, *, is_told: bool) -> Certainty:
    if parse(edtf).lower is None:
        return Certainty.POSSIBLE
    margin = best.weight - next_weight
    is_expected = any(reason.rule == "expected" for reason in best.reasons)
    is_clear = best.rule == "second-paragraph" and margin >= _CLEAR_MARGIN
    is_firm = (best.rule in _FIRM_RULES or is_clear) and best.candidate.grain is Grain.DAY
    is_placed = best.candidate.resolved.is_whole or is_told
    # A place and a day above everything may be a paper's own head as well as where an act was signed.
    if best.rule == "place-and-date-line" and best.candidate.paragraph == 0 and next_weight >= _LIKELY:
        return Certainty.PROBABLE
    is_timely = best.candidate.lateness is None or best.candidate.lateness >= 0 or is_expected
    is_heavy = best.weight >= (_SURE_AHEAD if is_expected else _SURE)
    if is_firm and is_placed and is_timely and is_heavy and margin >= _MARGIN:
        return Certainty.CERTAIN
    return Certainty.PROBABLE if best.weight >= _LIKELY else Certainty.POSSIBLE


def late_event(event_decision: Decision | None, published: Decision | None) -> tuple[Conflict, ...]:
    """Return the conflict of an event that starts after its publication has ended."""
    if event_decision is None or published is None:
        return ()
    told, out = parse(event_decision.edtf), parse(published.edtf)
    if told.lower is None or out.upper is None or told.lower < out.upper or moment(event_decision.edtf) is None:
        return ()
    return (Conflict("event", (event_decision.edtf, published.edtf)),)
