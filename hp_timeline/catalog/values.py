"""What the catalog hands to the timeline."""

from dataclasses import dataclass

from hp_timeline.dating.values import Certainty, Kind


@dataclass(frozen=True, slots=True)
class Event:
    """What stands on the timeline: here, a document's own event.

    ``id`` and ``document`` are document ids for a reported event; ``source`` is the outlet, else the file's name.
    """

    id: str
    document: str
    title: str
    source: str
    edtf: str
    kind: Kind
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents there are, further files with the bytes of one of them, and files that gave none."""

    documents: int
    copies: int
    problems: int
