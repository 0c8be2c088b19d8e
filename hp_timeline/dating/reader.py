"""Reads a text's times: every expression, and the document's own event, publication and effect."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from hp_timeline.dating import civil, owntimes
from hp_timeline.dating.anchoring import Moment, moment
from hp_timeline.dating.deciding import Weighed, weighed
from hp_timeline.dating.edtf import Edtf, parse
from hp_timeline.dating.folding import fold
from hp_timeline.dating.kinds import Owners, is_effective, kind
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.misreading import with_figures
from hp_timeline.dating.owntimes import Source
from hp_timeline.dating.publishing import claims
from hp_timeline.dating.resolving import Resolved, is_day, resolve
from hp_timeline.dating.scanning import Found, Scanner, scanner_for
from hp_timeline.dating.values import UNDATED, Certainty, Dating, Decision, Expression, Kind, Notice

MOST_EXPRESSIONS: Final = 10_000
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_dates(text: str, *, most: int = MOST_EXPRESSIONS) -> Dating:
    """Return all that a text says of time; ``most`` caps the expressions, with a notice that counts them all.

    Offsets count the code points of ``text`` as it is. Any string gives a result.
    """
    folded = fold(text)
    reader = scanner_for(folded.text)
    source = Source(text, folded._replace(text=with_figures(folded.text, reader.contexts)))
    finds, count = _finds(reader, source.folded.text, most)
    if not finds:
        return UNDATED
    layout = Layout(source.folded.text, reader.contexts)
    stated = claims(layout, finds)
    published, claimed, conflicts = owntimes.publication(source, stated)
    out = moment(published.edtf) if published else None
    # The day of a later change is never the event's either.
    changed = [claim for claim in stated if claim.rule == "updated-label"]
    owners = Owners(frozenset(claim.resolved.found.start for claim in (*claimed, *changed)))
    resolved, decided = _event(layout, source, finds, published, out, owners)
    effective = _effective(layout, source, resolved)
    owners = Owners(owners.publication, decided.edtf if decided else None, _latest(out, decided))
    expressions = tuple(
        expression for each in resolved if (expression := _expression(layout, source, each, owners)) is not None
    )
    return Dating(
        decided,
        published,
        effective,
        expressions,
        (*conflicts, *owntimes.late_event(decided, published)),
        (*_weekday_notices(source, resolved), *_notices(decided, expressions, count, most)),
    )


def _finds(reader: Scanner, folded: str, most: int) -> tuple[list[Found], int]:
    stream = reader.find(folded)
    finds = list(islice(stream, most))
    return finds, len(finds) + sum(1 for _ in stream)


def _event(
    layout: Layout, source: Source, finds: Sequence[Found], published: Decision | None, out: Moment | None, owners: Owners
) -> tuple[list[Resolved], Decision | None]:
    """Return all values and the event: the values by the publication first, then what leans on the event too."""
    value = parse(published.edtf) if published else None
    resolved = resolve(layout, finds, out, None)
    candidates = _candidates(layout, resolved, value, owners)
    if candidates and not (out and out.day):
        day = moment(owntimes.own_value(candidates[0].candidate.edtf))
        if day is not None:
            resolved = resolve(layout, finds, out, day)
            starts = {each.found.start: each for each in resolved}
            again = starts[candidates[0].candidate.resolved.found.start]
            if again.edtf == candidates[0].candidate.edtf:
                candidates = _candidates(layout, resolved, value, owners)
    year_words = _year_words(resolved, candidates[0]) if candidates and published is None else None
    return resolved, owntimes.event(source, candidates, published, year_words)


def _candidates(layout: Layout, resolved: Sequence[Resolved], published: Edtf | None, owners: Owners) -> list[Weighed]:
    taken = owners.publication | {each.found.start for each in resolved if is_effective(layout, each.found)}
    return weighed(layout, resolved, published, taken)


def _year_words(resolved: Sequence[Resolved], best: Weighed) -> Resolved | None:
    """Return the whole time whose year the best one took."""
    year = best.candidate.edtf[:4]
    own = best.candidate.resolved.found.slots
    same_year = [each for each in resolved if each.is_whole and each.edtf is not None and each.edtf.startswith(year)]
    same_month = [each for each in same_year if each.found.slots.get("m") == own.get("m")]
    return next(iter(same_month or same_year), None)


def _latest(out: Moment | None, decided: Decision | None) -> Moment | None:
    return out or (moment(decided.edtf) if decided else None)


def _effective(layout: Layout, source: Source, resolved: Sequence[Resolved]) -> Decision | None:
    for each in resolved:
        if each.edtf is not None and is_effective(layout, each.found):
            edtf = owntimes.own_value(each.edtf)
            certainty = Certainty.CERTAIN if each.is_whole and is_day(edtf) else Certainty.PROBABLE
            return Decision(edtf, (source.evidence(each),), "effective", certainty)
    return None


def _expression(layout: Layout, source: Source, each: Resolved, owners: Owners) -> Expression | None:
    if each.edtf is None and not each.is_invalid:
        return None
    start, end = source.span(each)
    return Expression(start, end, source.text[start:end], each.edtf, kind(layout, each, owners), each.found.row.name)


def _weekday_notices(source: Source, resolved: Sequence[Resolved]) -> list[Notice]:
    notices: list[Notice] = []
    for each in resolved:
        weekday = each.found.slots.get("w")
        if weekday is None or each.edtf is None or each.found.row.meaning != "day":
            continue
        lower = parse(each.edtf).lower
        if lower is not None and civil.weekday(lower // civil.DAY) != weekday - 1:
            right = _WEEKDAYS[civil.weekday(lower // civil.DAY)]
            words = source.evidence(each).text
            notices.append(Notice("weekday-mismatch", (("text", words), ("edtf", each.edtf), ("weekday", right))))
    return notices


def _notices(decided: Decision | None, expressions: Sequence[Expression], count: int, most: int) -> list[Notice]:
    notices = [Notice("invalid-day", (("text", each.text),)) for each in expressions if each.kind is Kind.INVALID]
    if decided is not None and decided.edtf.startswith("XXXX"):
        notices.append(Notice("day-without-year", (("edtf", decided.edtf),)))
    if count > most:
        notices.append(Notice("too-many-expressions", (("count", str(count)), ("kept", str(most)))))
    return notices
