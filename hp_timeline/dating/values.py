"""What the dating layer says of a text: expressions, evidence and decisions, all frozen."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What an expression is to its document; three of them stand on the timeline and are never mixed up."""

    REPORTED = "reported"
    MENTIONED = "mentioned"
    TARGET = "target"
    PUBLISHED = "published"
    EFFECTIVE = "effective"
    INVALID = "invalid"


class Certainty(StrEnum):
    """How sure a decision is."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that a statement rests on: ``text == source[start:end]``, offsets in Unicode code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of text that names a time (TimeML's TIMEX3).

    ``edtf`` is None only for ``Kind.INVALID``: something written as a day that no calendar has (30/2/2023).
    """

    start: int
    end: int
    text: str
    edtf: str | None
    kind: Kind
    rule: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another time the document could have been dated by, with its words."""

    edtf: str
    text: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that held for a decision; a positive weight speaks for it, a negative one against."""

    rule: str
    weight: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A document's own time of one sort (event, publication, effect), with why and how sure.

    ``rule`` is the weightiest of the ``reasons``.
    """

    edtf: str
    evidence: tuple[Evidence, ...]
    rule: str
    certainty: Certainty
    alternatives: tuple[Alternative, ...] = ()
    reasons: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError("a decision without evidence")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two or more values that the text itself gives for one field; kept and shown, never averaged."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know: a code with arguments, worded by the layers above."""

    code: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Dating:
    """All that a text says of time. ``expressions`` are in text order and never overlap."""

    event: Decision | None
    published: Decision | None
    effective: Decision | None
    expressions: tuple[Expression, ...]
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[Notice, ...] = ()


UNDATED: Final = Dating(None, None, None, ())
