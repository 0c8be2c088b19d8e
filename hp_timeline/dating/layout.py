"""Lines, paragraphs and sentences around an offset of a folded text."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import Final

from hp_timeline.dating.contexts import Contexts

_SENTENCE: Final = 320
_LINE: Final = 400
_LONG: Final = 90
_HEAD: Final = 500
_SHORT: Final = 40
_FEW: Final = 3
_COLUMNS: Final = "    "
_YEAR: Final = re.compile(r"(?<![\w./\-,])(?:1[5-9]|20)[0-9]{2}(?![\w/%]|[.,\-][0-9])")
_STOP: Final = re.compile(r"[.!?…;](?=[\s\"”])|\n")
_NUMBER: Final = re.compile(r"(?:^|\n| {3})(?:số|no\.?) ?:? ?([0-9]{1,5}/[^\s,;]{1,30})")
_RIGHTS: Final = re.compile(r"(?:\(c\)|©|copyright) ?[^\n0-9]{0,24}((?:19|20)[0-9]{2})(?![0-9])")
_PARAGRAPH: Final = re.compile(r"\n\s*+")


class Layout:
    """Where things stand in a folded text."""

    def __init__(self, text: str, contexts: Contexts) -> None:
        self.text: Final = text
        self.contexts: Final = contexts
        self._before: dict[int, str] = {}
        self._known: dict[tuple[str, int], bool] = {}

    @cached_property
    def paragraphs(self) -> list[int]:
        """Where each paragraph that is not empty starts."""
        first = len(self.text) - len(self.text.lstrip())
        starts = [first, *(match.end() for match in _PARAGRAPH.finditer(self.text, first))]
        return starts if len(starts) == 1 or starts[-1] < len(self.text) else starts[:-1]

    def paragraph(self, offset: int) -> int:
        """Return the number of an offset's paragraph."""
        return max(0, bisect_right(self.paragraphs, offset) - 1)

    def is_last(self, offset: int) -> bool:
        """Return whether an offset lies in the last of more than a few paragraphs."""
        return _FEW < len(self.paragraphs) == self.paragraph(offset) + 1

    @cached_property
    def _long(self) -> list[int]:
        ends = [*self.paragraphs[1:], len(self.text)]
        # A line with upright bars is a page's own, however long.
        return [
            start
            for start, end in zip(self.paragraphs, ends, strict=True)
            if end - start >= _LONG and " | " not in self.text[start : start + _LONG]
        ]

    @cached_property
    def related(self) -> int:
        """Where a list of other pages begins; behind the text where none does."""
        match = self.contexts.pattern("related").search(self.text, len(self.text) // 3)
        return match.start() if match else len(self.text)

    def head_year(self, offset: int) -> int | None:
        """Return the last year that stands in the text's first lines before an offset, as ``BAPTISMS 1738`` has it."""
        years = _YEAR.findall(self.text, 0, min(offset, _HEAD))
        return int(years[-1]) if years else None

    @cached_property
    def headings(self) -> frozenset[str]:
        """The short lines among the first: what sort of paper this is stands in one of them."""
        return frozenset(line.strip(" .:*") for line in self.text[:_HEAD].split("\n") if len(line) <= _SHORT)

    @cached_property
    def is_paper(self) -> bool:
        """Whether a first line says that this is an official paper: its days are its own, not those of a page."""
        return any(self.contexts.pattern("paper").match(line) for line in self.text[:_HEAD].split("\n"))

    @cached_property
    def is_timeless(self) -> bool:
        """Whether the first line or its hours of opening say that this is a page about something, not news of it."""
        return self.contexts.pattern("timeless").match(self.text.lstrip()[:_LINE]) is not None or self.holds("visiting")

    @cached_property
    def own_number(self) -> str | None:
        """The number that stands at a paper's head: ``Số: 11/CT-BGTVT``."""
        match = _NUMBER.search(self.text, 0, _HEAD)
        return match[1].rstrip(".,;") if match else None

    @cached_property
    def rights_year(self) -> int | None:
        """The year in a line about rights at the end, None where there is none."""
        match = _RIGHTS.search(self.text, max(0, len(self.text) - _LINE))
        return int(match[1]) if match else None

    @cached_property
    def is_press(self) -> bool:
        """Whether this was written for the press: its place and day tell when it was given out, not what it tells."""
        return self.opens_with("press")

    @cached_property
    def is_of_its_day(self) -> bool:
        """Whether this is a live page or a warning: it tells of the day on which it was made, whatever else it mentions."""
        return self.opens_with("of_its_day")

    def opens_with(self, name: str) -> bool:
        """Return whether the text's first lines hold a context."""
        return self.contexts.pattern(name).search(self.text, 0, _HEAD) is not None

    def holds(self, name: str) -> bool:
        """Return whether a context stands anywhere in the text."""
        known = self._known.get((name, -1))
        if known is None:
            known = self._known[name, -1] = self.contexts.pattern(name).search(self.text) is not None
        return known

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
        known = self._before.get(offset)
        if known is None:
            known = self._before[offset] = self.text[self.sentence_start(offset) : offset]
        return known

    def behind(self, offset: int) -> str:
        """Return the words of the same sentence behind an offset."""
        stop = _STOP.search(self.text, offset, offset + _SENTENCE)
        return self.text[offset : stop.start() if stop else offset + _SENTENCE]

    def line(self, start: int, end: int) -> tuple[str, str]:
        """Return what stands before and behind a stretch on its line; at most a few hundred characters."""
        low, high = max(0, start - _LINE), end + _LINE
        return self.text[low:start].rpartition("\n")[2], self.text[end:high].partition("\n")[0]

    def cell(self, start: int, end: int) -> tuple[str, str]:
        """Return what stands before and behind a stretch in its column of its line; a wide gap parts two columns."""
        before, behind = self.line(start, end)
        return before.rpartition(_COLUMNS)[2].lstrip(" ") if _COLUMNS in before else before, behind.partition(_COLUMNS)[0]

    def leads(self, name: str, offset: int) -> bool:
        """Return whether the words of the same sentence before an offset end in a context."""
        known = self._known.get((name, offset))
        if known is None:
            known = self.contexts.pattern(name).search(self.before(offset)) is not None
            self._known[name, offset] = known
        return known

    def tells(self, name: str, start: int, end: int) -> bool:
        """Return whether the sentence around a stretch holds a context."""
        known = self._known.get((name, start))
        if known is None:
            pattern = self.contexts.pattern(name)
            known = bool(pattern.search(self.before(start)) or pattern.search(self.behind(end)))
            self._known[name, start] = known
        return known
