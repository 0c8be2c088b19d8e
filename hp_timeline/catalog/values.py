"""What the catalog hands to the timeline."""

from dataclasses import dataclass

from hp_timeline.dating.values import Certainty, Kind


@dataclass(frozen=True, slots=True)
class Event:
    """What stands on the timeline: here, a document's own event.

    ``id`` and ``document`` are document ids for a reported event; ``source`` is the outlet where ``has_outlet`` says so,
    else the file's name. ``language`` and ``tags`` are the document's, empty where none are known.
    """

    id: str
    document: str
    title: str
    source: str
    edtf: str
    kind: Kind
    certainty: Certainty
    has_outlet: bool = False
    language: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents there are, further files with the bytes of one of them, and files that gave none."""

    documents: int
    copies: int
    problems: int
