"""One paragraph under judgement: its words, its folded words, and what its form alone tells."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from hp_timeline.documents.folding import Folded, fold

# Nothing longer is a caption, a heading, a byline or page furniture.
_SHORT: Final = 320
_STOPS: Final = ".!?…"
_CLOSING: Final = "\"'”’»)]"
_PROSE_LENGTH: Final = 220
_SENTENCE_LENGTH: Final = 60


@dataclass(frozen=True)
class Part:
    """A paragraph ``text[start:end]`` of a document's text."""

    start: int
    end: int
    source: str

    @cached_property
    def folded(self) -> Folded:
        """Return the folded words; of a long paragraph only the beginning."""
        return fold(self.source[:_SHORT])

    @property
    def is_short(self) -> bool:
        """Return whether it could be something other than prose."""
        return len(self.source) <= _SHORT

    @cached_property
    def ends_sentence(self) -> bool:
        """Return whether it closes as a sentence does."""
        return self.source.rstrip(_CLOSING).endswith(tuple(_STOPS))

    @cached_property
    def sentences(self) -> int:
        """Return about how many sentences it holds."""
        inner = sum(self.source.count(f"{stop} ") for stop in _STOPS)
        return inner + 1

    @cached_property
    def is_prose(self) -> bool:
        """Return whether its form is that of running text."""
        if len(self.source) > _PROSE_LENGTH:
            return True
        return self.ends_sentence and (len(self.source) >= _SENTENCE_LENGTH or self.sentences > 1)

    @cached_property
    def is_capitals(self) -> bool:
        """Return whether it is written in capital letters throughout."""
        return self.source.isupper() and sum(map(str.isalpha, self.source)) >= 4

    def original(self, start: int, end: int) -> str:
        """Return the words of the source behind ``folded.text[start:end]``, white space as single blanks."""
        first, last = self.folded.source_span(start, end)
        return " ".join(self.source[first:last].split())
