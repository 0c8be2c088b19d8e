"""A row's match in its text, and what stands around it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from hp_timeline.dating.contexts import Contexts

_BEFORE: Final = 28
_BEHIND: Final = 20
_QUOTES: Final = frozenset("\"'”’")
_GLUED_BEFORE: Final = re.compile(r"(?:[^\W_]|[\w)][/_+]|[^\W_]-|[0-9][.,:]|[$€£#@=])\Z")
_GLUED_BEHIND: Final = re.compile(r" ?[%‰]|[^\W_]|[°$€£'\"″′=]|[/\-_][^\W_]|[.,:][0-9]|[/_]")


@dataclass(frozen=True)
class Around:
    """A match in its folded text."""

    text: str
    start: int
    end: int
    slots: Mapping[str, int]
    contexts: Contexts

    @cached_property
    def words(self) -> str:
        """The words of the match."""
        return self.text[self.start : self.end]

    @cached_property
    def before(self) -> str:
        """The text before, not very much of it."""
        return self.text[max(0, self.start - _BEFORE) : self.start]

    @cached_property
    def behind(self) -> str:
        """The text behind, not very much of it."""
        return self.text[self.end : self.end + _BEHIND]

    def is_before(self, name: str) -> bool:
        """Return whether a context ends where the match starts."""
        return bool(self.contexts.pattern(name).search(self.before))

    def is_behind(self, name: str) -> bool:
        """Return whether a context starts where the match ends."""
        return bool(self.contexts.pattern(name).match(self.behind))

    @property
    def opens_with_number(self) -> bool:
        """Whether the match has no word before its first number."""
        return self.words[0].isdigit()

    @property
    def follows_number(self) -> bool:
        """Whether a number stands right before the match."""
        return self.before.rstrip(" ")[-1:].isdigit()

    @property
    def is_ordinal(self) -> bool:
        """Whether what looks like a weekday at the match's start counts: ``kỳ họp thứ 7``."""
        is_plain = "s" not in self.slots and "(" not in self.words
        return is_plain and self.words.startswith(("thứ ", "thu ")) and self.is_before("ordinal_noun")

    @property
    def comes_again(self) -> bool:
        """Whether it is a weekday of every week: ``mỗi sáng thứ hai``."""
        return "w" in self.slots and "d" not in self.slots and self.is_before("every")

    @property
    def is_every_day(self) -> bool:
        """Whether the match is ``8h-21h, 7/7``: so many days of so many."""
        return "t" in self.slots and not {"y", "yy"} & self.slots.keys() and self.words.endswith((", 7/7", " 24/7", ", 24/7"))

    @property
    def is_enclosed(self) -> bool:
        """Whether the match stands alone in parentheses."""
        return self.before.endswith("(") and self.behind.startswith(")")

    @property
    def _is_quoted(self) -> bool:
        """Whether a quotation ends behind a year: no length has so many inches."""
        return self.behind[:1] in _QUOTES and self.words[-4:].isdigit() and not self.behind[1:2].isalnum()

    @property
    def is_glued(self) -> bool:
        """Whether the match's first or last number is part of something longer."""
        if self.words[-1].isdigit() and _GLUED_BEHIND.match(self.behind) and not self._is_quoted:
            return True
        # "Q2" within "JAN 4Q2".
        if self.words[1:2].isdigit() and self.words[0].isalpha():
            return self.before[-1:].isalnum()
        return self.opens_with_number and bool(_GLUED_BEFORE.search(self.text, max(0, self.start - 2), self.start))
