"""What reading gives: documents, the files that gave none, and why."""

from dataclasses import dataclass, field
from enum import StrEnum

from hp_timeline.dating.values import Dating, Notice


class BlockKind(StrEnum):
    """What a stretch of a document's text is."""

    HEADER = "header"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BYLINE = "byline"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch ``text[start:end]`` of one kind; blocks are in order, never overlap, and leave out only white space."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One source as it was read.

    ``id`` is the first 16 hex digits of the SHA-256 of the file's bytes; ``path`` is as given, POSIX; ``location`` is the
    absolute path; ``text`` is what the bytes decode to, not normalised, line ends kept.
    """

    id: str
    path: str
    location: str
    text: str = field(repr=False)
    title: str
    language: str
    byline: str | None
    outlet: str | None
    encoding: str
    blocks: tuple[Block, ...] = field(repr=False)
    dating: Dating = field(repr=False)
    warnings: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that gave no document: a code with arguments, worded by the layers above."""

    path: str
    code: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a set of paths gave: the documents, and the files that gave none."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]
