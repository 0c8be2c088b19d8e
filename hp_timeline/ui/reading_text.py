"""Source offsets and places in the shown text, which differs from the source in line breaks alone."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hp_timeline.documents.values import Block, BlockKind, Document

_ENDLESS: Final = 2_000
_UNBROKEN: Final = re.compile(rf"\S{{{_ENDLESS}}}")
# One character for one: Qt takes a line feed for a new paragraph, and control characters would be drawn as boxes.
# U+FDD0, U+FDD1 and U+FFFC are Qt's own signs for the bounds of a frame and for an object.
_SHOWN: Final = str.maketrans(
    {"\n": "\u2028", "\r": "\u200b", "\0": "\u2400", "\u2029": "\u2028"} | dict.fromkeys("\ufdd0\ufdd1\ufffc", "\ufffd")
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source that is shown as one paragraph, at ``place`` in UTF-16 units of the shown text."""

    kind: BlockKind
    start: int
    end: int
    place: int


@dataclass(frozen=True, slots=True)
class ReadingText:
    """A document cut into shown paragraphs."""

    source: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, document: Document, within: tuple[int, int] | None = None) -> "ReadingText":
        """Return the paragraphs of a document; a line without a break for 2,000 characters is broken for the eye.

        ``within`` limits them to a stretch of the source; places then count from its beginning.
        """
        first, last = within or (0, len(document.text))
        pieces: list[Piece] = []
        place = 0
        for kind, whole_start, whole_end in _stretches(document):
            start, end = max(whole_start, first), min(whole_end, last)
            if start <= end:
                pieces.append(Piece(kind, start, end, place))
                place += units(document.text[start:end]) + 1
        return cls(document.text, tuple(pieces))

    def shown(self, piece: Piece) -> str:
        """Return the words of a piece as they are shown."""
        return self.source[piece.start : piece.end].translate(_SHOWN).encode("utf-16", "replace").decode("utf-16")

    def place(self, offset: int) -> int:
        """Return the shown place of a source offset; one between paragraphs is at the end of the earlier."""
        if not self.pieces:
            return 0
        piece = self.pieces[max(bisect_right(self.pieces, offset, key=lambda one: one.start) - 1, 0)]
        inside = min(max(offset, piece.start), piece.end)
        return piece.place + units(self.source[piece.start : inside])

    def offset(self, place: int) -> int:
        """Return the source offset of a shown place."""
        if not self.pieces:
            return 0
        piece = self.pieces[max(bisect_right(self.pieces, place, key=lambda one: one.place) - 1, 0)]
        left = place - piece.place
        for offset in range(piece.start, piece.end):
            if left <= 0:
                return offset
            left -= units(self.source[offset])
        return piece.end


def units(text: str) -> int:
    """Return the length in UTF-16 units, as Qt counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def _stretches(document: Document) -> Iterator[tuple[BlockKind, int, int]]:
    blocks = document.blocks or (Block(BlockKind.PARAGRAPH, 0, len(document.text)),)
    for block in blocks:
        if _UNBROKEN.search(document.text, block.start, block.end) is None:
            yield block.kind, block.start, block.end
        else:
            for start in range(block.start, block.end, _ENDLESS):
                yield block.kind, start, min(start + _ENDLESS, block.end)
