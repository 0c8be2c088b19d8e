"""A text's paragraphs as stretches, whether they stand between blank lines, on long lines, or are wrapped by hand."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_NARROWEST: Final = 40
_WIDEST: Final = 130
# Of the lines that could be wrapped, how many must have been too full for the next word.
_FULL_SHARE: Final = 0.6
# Of these, how many must break off amid a sentence; paragraphs on lines of their own never do.
_AMID_SHARE: Final = 0.5
_STOPS: Final = '.!?…:;"”'


@dataclass(frozen=True, slots=True)
class Stretch:
    """``text[start:end]``: no white space at either end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    first_word: int
    after_blank: bool
    begins_small: bool
    ends_sentence: bool


def paragraphs(text: str) -> tuple[Stretch, ...]:
    """Return the paragraphs in order; what is left out is white space."""
    lines = _lines(text)
    width = _wrap_width(lines)
    found: list[Stretch] = []
    previous: _Line | None = None
    for line in lines:
        if previous and not line.after_blank and (_goes_on(previous, line) or (width and _is_full(previous, line, width))):
            found[-1] = Stretch(found[-1].start, line.end)
        else:
            found.append(Stretch(line.start, line.end))
        previous = line
    return tuple(found)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    offset, after_blank = 0, True
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            start = offset + len(raw) - len(raw.lstrip())
            word = len(bare.split(maxsplit=1)[0])
            lines.append(_Line(start, start + len(bare), word, after_blank, bare[0].islower(), bare[-1] in _STOPS))
        after_blank = not bare
        offset += len(raw)
    return lines


def _wrap_width(lines: list[_Line]) -> int:
    """Return the width that lines were wrapped at, 0 where they were not: no line's next word would have fitted."""
    pairs = [(line, follower) for line, follower in pairwise(lines) if not follower.after_blank]
    width = max((line.end - line.start for line, _ in pairs), default=0)
    if not _NARROWEST <= width <= _WIDEST or len(pairs) < 2:
        return 0
    full = sum(_is_full(line, follower, width) for line, follower in pairs)
    amid = sum(not line.ends_sentence for line, _ in pairs)
    return width if full >= _FULL_SHARE * len(pairs) and amid >= _AMID_SHARE * len(pairs) else 0


def _goes_on(line: _Line, follower: _Line) -> bool:
    """A line wrapped by hand anywhere: the sentence is not over, and the next line begins with a small letter."""
    return follower.begins_small and not line.ends_sentence and _NARROWEST <= line.end - line.start <= _WIDEST


def _is_full(line: _Line, follower: _Line, width: int) -> bool:
    return line.end - line.start + 1 + follower.first_word > width
