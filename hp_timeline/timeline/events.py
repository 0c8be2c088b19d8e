"""Events as columns: what a line needs of each in arrays, its texts in blocks, and never an object for each."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hp_timeline.catalog.values import Event
from hp_timeline.dating import edtf
from hp_timeline.dating.edtf import Precision
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.timeline.span import YEAR
from hp_timeline.timeline.texts import Texts

_OPEN_TAIL: Final = YEAR
"""How far an open side (``../2019``) is drawn before it has faded out."""
KINDS: Final[tuple[Kind, ...]] = tuple(Kind)
CERTAINTIES: Final[tuple[Certainty, ...]] = tuple(Certainty)
PLACED: Final = 1
FADES_BEFORE: Final = 2
FADES_AFTER: Final = 4
OUTLET: Final = 8
"""The source is an outlet, not a file's name."""
_TAGS_APART: Final = "\n"
# A mark's row tells how precisely its time is known at every zoom, so that a month never hides a day.
ROWS: Final = {
    Precision.MINUTE: 0,
    Precision.HOUR: 0,
    Precision.DAY: 0,
    Precision.WEEK: 1,
    Precision.MONTH: 1,
    Precision.QUARTER: 1,
    Precision.HALF: 1,
    Precision.YEAR: 2,
    Precision.INTERVAL: 2,
    Precision.DECADE: 2,
    Precision.CENTURY: 2,
}
ROW_COUNT: Final = 3
_FINENESS: Final = {
    Precision.MINUTE: 7,
    Precision.HOUR: 7,
    Precision.DAY: 7,
    Precision.WEEK: 6,
    Precision.MONTH: 5,
    Precision.QUARTER: 4,
    Precision.HALF: 3,
    Precision.YEAR: 2,
    Precision.INTERVAL: 2,
    Precision.DECADE: 1,
    Precision.CENTURY: 0,
}
_KIND_WEIGHTS: Final = {Kind.REPORTED: 3, Kind.TARGET: 2, Kind.MENTIONED: 1}
_CERTAINTY_WEIGHTS: Final = {Certainty.CERTAIN: 2, Certainty.PROBABLE: 1, Certainty.POSSIBLE: 0}
_TIE_BITS: Final = 24
RAISED: Final = np.uint32(1 << 31)
"""Set in the importance of what stands above all others: pinned events and hits of a search."""


@dataclass(frozen=True, slots=True, eq=False)
class EventTable:
    """Events in any order; row ``i`` of every column belongs to event ``i``.

    ``starts`` and ``ends`` are int64 seconds; an open side ends where its fading ends. ``flags`` (uint8) holds ``PLACED``,
    ``FADES_BEFORE``, ``FADES_AFTER`` and ``OUTLET``; ``rows`` (uint8) the row of the mark; ``kinds`` and ``certainties``
    (uint8) count in ``KINDS`` and ``CERTAINTIES``; ``importance`` (uint32) is what ``importance_of`` gives, ``ties`` (uint32) a
    number drawn from the id. ``tags`` holds all tags of an event in one text, as ``tags_of`` takes them apart.
    """

    ids: Texts
    documents: Texts
    titles: Texts
    sources: Texts
    values: Texts
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    flags: NDArray[np.uint8]
    rows: NDArray[np.uint8]
    kinds: NDArray[np.uint8]
    certainties: NDArray[np.uint8]
    importance: NDArray[np.uint32]
    ties: NDArray[np.uint32]
    languages: Texts
    tags: Texts

    @classmethod
    def of(cls, events: Iterable[Event]) -> EventTable:
        """Return the table of events, in the order given."""
        held = tuple(events)
        values = [edtf.parse(event.edtf) for event in held]
        ties = [tie_of(event.id) for event in held]
        places = [_place(value) for value in values]
        ids = Texts.of(event.id for event in held)
        is_own = all(event.id == event.document for event in held)
        return cls(
            ids,
            ids if is_own else Texts.of(event.document for event in held),
            Texts.of(event.title for event in held),
            Texts.of_repeated(event.source for event in held),
            Texts.of(event.edtf for event in held),
            np.array([start for start, _, _ in places], dtype=np.int64),
            np.array([end for _, end, _ in places], dtype=np.int64),
            np.array(
                [flags | OUTLET * event.has_outlet for (_, _, flags), event in zip(places, held, strict=True)], dtype=np.uint8
            ),
            np.array([ROWS[value.precision] for value in values], dtype=np.uint8),
            np.array([KINDS.index(event.kind) for event in held], dtype=np.uint8),
            np.array([CERTAINTIES.index(event.certainty) for event in held], dtype=np.uint8),
            np.array(
                [
                    importance_of(event.kind, event.certainty, value.precision, tie)
                    for event, value, tie in zip(held, values, ties, strict=True)
                ],
                dtype=np.uint32,
            ),
            np.array(ties, dtype=np.uint32),
            Texts.of_repeated(event.language for event in held),
            Texts.of_repeated(_TAGS_APART.join(event.tags) for event in held),
        )

    def __len__(self) -> int:
        """Return how many events there are."""
        return len(self.starts)

    def event(self, row: int) -> Event:
        """Return one event."""
        kind, certainty = KINDS[self.kinds.item(row)], CERTAINTIES[self.certainties.item(row)]
        texts = (self.titles[row], self.sources[row], self.values[row])
        has_outlet = bool(self.flags.item(row) & OUTLET)
        more = (has_outlet, self.languages[row], tags_of(self.tags[row]))
        return Event(self.ids[row], self.documents[row], *texts, kind, certainty, *more)

    def joined(self, other: EventTable) -> EventTable:
        """Return the events of this table and, behind them, those of another."""
        ids = self.ids.joined(other.ids)
        is_own = self.documents is self.ids and other.documents is other.ids
        return EventTable(
            ids,
            ids if is_own else self.documents.joined(other.documents),
            self.titles.joined(other.titles),
            self.sources.joined(other.sources),
            self.values.joined(other.values),
            np.concatenate((self.starts, other.starts)),
            np.concatenate((self.ends, other.ends)),
            np.concatenate((self.flags, other.flags)),
            np.concatenate((self.rows, other.rows)),
            np.concatenate((self.kinds, other.kinds)),
            np.concatenate((self.certainties, other.certainties)),
            np.concatenate((self.importance, other.importance)),
            np.concatenate((self.ties, other.ties)),
            self.languages.joined(other.languages),
            self.tags.joined(other.tags),
        )


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags that an entry of the column ``tags`` holds."""
    return tuple(text.split(_TAGS_APART)) if text else ()


def tie_of(event_id: str) -> int:
    """Return a number drawn from an id, so that equals are told apart the same way each time."""
    return zlib.crc32(event_id.encode("utf-8", "surrogatepass"))


def importance_of(kind: Kind, certainty: Certainty, precision: Precision, tie: int) -> int:
    """Return how much an event matters where there is no room for all, as a number below 2**31.

    What documents report comes before what they plan, and that before what they mention; then the surer, then the more precise;
    then a number drawn from the id.
    """
    weight = _KIND_WEIGHTS.get(kind, 0) << 2 | _CERTAINTY_WEIGHTS[certainty]
    return (weight << 3 | _FINENESS[precision]) << _TIE_BITS | tie & ((1 << _TIE_BITS) - 1)


def _place(value: edtf.Edtf) -> tuple[int, int, int]:
    """Return start, end and flags; 0, 0, 0 for a value without a place on a line."""
    if not value.is_placed:
        return 0, 0, 0
    is_soft = value.approximate or value.uncertain
    start = value.lower if value.lower is not None else (value.upper or 0) - _OPEN_TAIL
    end = value.upper if value.upper is not None else start + _OPEN_TAIL
    fades_before, fades_after = value.lower is None or is_soft, value.upper is None or is_soft
    return start, end, PLACED | FADES_BEFORE * fades_before | FADES_AFTER * fades_after
