"""Lines, paragraphs and sentences around an offset of a folded text."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final

from hp_timeline.dating.guarding import Contexts

_SENTENCE: Final = 320
_LINE: Final = 400
_LONG: Final = 90
_STOP: Final = re.compile(r"[.!?…;](?=[\s\"”])|\n")
_PARAGRAPH: Final = re.compile(r"\n\s*+")


class Layout:
    """Where things stand in a folded text."""

    def __init__(self, text: str, contexts: Contexts) -> None:
        self.text: Final = text
        self.contexts: Final = contexts

    @cached_property
    def paragraphs(self) -> list[int]:
        """Where each paragraph that is not empty starts."""
        first = len(self.text) - len(self.text.lstrip())
        starts = [first, *(match.end() for match in _PARAGRAPH.finditer(self.text, first))]
        return starts if len(starts) == 1 or starts[-1] < len(self.text) else starts[:-1]

    def paragraph(self, offset: int) -> int:
        """Return the number of an offset's paragraph."""
        return max(0, bisect_right(self.paragraphs, offset) - 1)

    @cached_property
    def _long(self) -> list[int]:
        ends = [*self.paragraphs[1:], len(self.text)]
        return [start for start, end in zip(self.paragraphs, ends, strict=True) if end - start >= _LONG]

    def rank(self, offset: int) -> int:
        """Return how many paragraphs of some length stand before an offset's own."""
        return bisect_left(self._long, self.paragraphs[self.paragraph(offset)])

    def sentence_start(self, offset: int) -> int:
        """Return where an offset's sentence starts, or where the look back ends."""
        low = max(0, offset - _SENTENCE, self.paragraphs[self.paragraph(offset)])
        stop = low
        for match in _STOP.finditer(self.text, low, offset):
            stop = match.end()
        return stop

    def before(self, offset: int) -> str:
        """Return the words of the same sentence before an offset."""
        return self.text[self.sentence_start(offset) : offset]

    def behind(self, offset: int) -> str:
        """Return the words of the same sentence behind an offset."""
        stop = _STOP.search(self.text, offset, offset + _SENTENCE)
        return self.text[offset : stop.start() if stop else offset + _SENTENCE]

    def line(self, start: int, end: int) -> tuple[str, str]:
        """Return what stands before and behind a stretch on its line; at most a few hundred characters."""
        low, high = max(0, start - _LINE), end + _LINE
        before, behind = self.text[low:start], self.text[end:high]
        return before.rpartition("\n")[2], behind.partition("\n")[0]

    def tells(self, start: int, end: int, name: str) -> bool:
        """Return whether the sentence around a stretch holds a context."""
        pattern = self.contexts.pattern(name)
        return bool(pattern.search(self.before(start)) or pattern.search(self.behind(end)))
