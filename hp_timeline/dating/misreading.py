"""Figures that a scanner took for letters, made figures again where a word of time, a slash or a figure stands beside them.

A zero within a word was an o.
"""

import re
from typing import Final

from hp_timeline.dating.contexts import Contexts

# Scanners read 0 as O and 1 as l or I.
_SCANNED: Final = re.compile(
    r"(?<![^\W_])(?=[0-9/.\-]{0,9}[oli])(?=[oli/.\-]{0,3}[0-9])(?:[0-9oli]{1,4}[/.\-]){0,2}[0-9oli]{1,4}(?![^\W_])"
)
_RANGE: Final = re.compile(r"\b[0-9] ?- ?\Z")
_CUE_LENGTH: Final = 15
_LONGEST_DATE: Final = 10
_DATE_LETTERS: Final = frozenset("0123456789oli/.-")
# It begins with a figure, so that a search passes quickly over letters.
_HINT: Final = re.compile(r"[0-9](?:o|/[oli]|l(?![^\W_])|(?<=[oli][0-9])|(?<=[oli][/.\-][0-9]))")
# "N0VEMBER": it begins with the figure too.
_ZERO: Final = re.compile("0(?<=[a-z]0)(?=[a-z]{2})")
_FIGURES: Final = str.maketrans("oli", "011")
_MONTH_YEAR: Final = re.compile(r"[0-9oli]{1,2}[/.\-][0-9oli]{1,2}[/.\-][0-9oli]{2,4}")


def with_figures(folded: str, contexts: Contexts) -> str:
    """Return a folded text whose misread figures are figures again; each takes the place of one letter."""
    folded = _ZERO.sub("o", folded)
    folded = contexts.pattern("figure_alone").sub(lambda match: _last_word_as_figures(match[0]), folded)
    pieces: list[str] = []
    end = 0
    for hint in _HINT.finditer(folded):
        start = hint.start()
        while start > max(end, hint.start() - _LONGEST_DATE) and folded[start - 1] in _DATE_LETTERS:
            start -= 1
        match = _SCANNED.match(folded, start) if hint.start() >= end else None
        if match is not None:
            pieces += (folded[end:start], _figures(match, contexts))
            end = match.end()
    return "".join((*pieces, folded[end:])) if pieces else folded


def _last_word_as_figures(words: str) -> str:
    before, space, last = words.rpartition(" ")
    return before + space + last.translate(_FIGURES)


def _figures(match: re.Match[str], contexts: Contexts) -> str:
    words, text = match[0], match.string
    before = text[max(0, match.start() - _CUE_LENGTH) : match.start()]
    is_time = (
        _MONTH_YEAR.fullmatch(words)
        or _RANGE.search(before)
        or contexts.pattern("figure_cue").search(before)
        or contexts.pattern("figure_behind").match(text, match.end())
    )
    return words.translate(_FIGURES) if is_time else words
