"""Text without case and accents, for finding: ``Đảng`` and ``dang`` fold to the same."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

# Combining marks of Latin, Greek and Cyrillic; vowel signs of other scripts are letters and stay.
_MARK_RANGES: Final = ((0x0300, 0x036F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
# Letters with a stroke have no decomposition.
_STROKES: Final = {"đ": "d", "ł": "l", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where each of its characters came from.

    ``offsets`` has one entry more than ``text``: the last is the source's length.
    """

    text: str
    offsets: Sequence[int] = field(repr=False)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the source that gave ``text[start:end]``, whole characters with their marks."""
        if start >= end:
            return self.offsets[start], self.offsets[start]
        while end < len(self.text) and self.offsets[end] == self.offsets[end - 1]:
            end += 1
        return self.offsets[start], self.offsets[end]

    def occurrences(self, needle: str) -> Iterator[tuple[int, int]]:
        """Yield the stretches of the source that fold to the same as ``needle``, in order, without overlap.

        >>> list(fold("Hải Phòng").occurrences("PHONG"))
        [(4, 9)]
        """
        wanted = fold(needle).text
        found = self.text.find(wanted) if wanted else -1
        while found >= 0:
            yield self.source_span(found, found + len(wanted))
            found = self.text.find(wanted, found + len(wanted))


def fold(text: str) -> Folded:
    """Return the text in lower case without accents, ``đ`` as ``d``, with the way back to the source."""
    if text.isascii():
        return Folded(text.lower(), range(len(text) + 1))
    table = {ord(character): _folded(character) for character in set(text)}
    folded = text.translate(table)
    if all(len(value) == 1 for value in table.values()):
        return Folded(folded, range(len(text) + 1))
    offsets = [index for index, character in enumerate(text) for _ in table[ord(character)]]
    offsets.append(len(text))
    return Folded(folded, offsets)


@lru_cache(maxsize=4_096)
def _folded(character: str) -> str:
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFD", character).casefold())
    return "".join(_STROKES.get(part, part) for part in parts if not _is_mark(part))


def _is_mark(character: str) -> bool:
    point = ord(character)
    return any(first <= point <= last for first, last in _MARK_RANGES)
