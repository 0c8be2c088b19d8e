"""The one scanner: chains of words of time in a text, and the longest row that matches at each place of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from hp_timeline.dating.en import ENGLISH
from hp_timeline.dating.grammar import Rule, Symbols, rule
from hp_timeline.dating.guarding import Around, Contexts, holds
from hp_timeline.dating.lexicon import Language, Row
from hp_timeline.dating.tokens import Lexicon, Token, lexicon
from hp_timeline.dating.vi import PLAIN_VIETNAMESE, VIETNAMESE

LANGUAGES: Final = {language.code: language for language in (VIETNAMESE, PLAIN_VIETNAMESE, ENGLISH)}


@dataclass(frozen=True, slots=True)
class Found:
    """A row's match, at offsets of the folded text, with the numbers that it kept."""

    row: Row
    start: int
    end: int
    slots: Mapping[str, int]


class Scanner:
    """Finds times in folded text, by the tables of one or more languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        symbols = Symbols()
        self.contexts: Final = Contexts(languages)
        self._lexicon: Final[Lexicon] = lexicon(languages, symbols)
        self._rules: Final[dict[str, list[Rule]]] = {}
        for language in languages:
            for order, row in enumerate(language.rows):
                ready = rule(row, order, language.pieces, symbols)
                for opening in ready.openings:
                    self._rules.setdefault(opening, []).append(ready)

    def find(self, text: str) -> Iterator[Found]:
        """Yield what a folded text holds, in order, nothing overlapping."""
        for start, end in self._lexicon.chains(text):
            if end - start < 4 and text[start:end].isdigit():
                continue
            tokens = self._lexicon.tokens(text, start, end)
            symbols = "".join([token.symbol for token in tokens])
            at = 0
            while at < len(tokens):
                best = self._longest(text, tokens, symbols, at)
                if best is None:
                    at += 1
                    continue
                found, at = best
                yield found

    def _longest(self, text: str, tokens: Sequence[Token], symbols: str, at: int) -> tuple[Found, int] | None:
        best: tuple[Found, int] | None = None
        for ready in self._rules.get(symbols[at], ()):
            match = ready.expression.match(symbols, at)
            if match is None or (best is not None and match.end() <= best[1]):
                continue
            start, end = tokens[at].start, tokens[match.end() - 1].end
            slots = {
                slot: tokens[match.start(group)].value for group, slot in enumerate(ready.slots, 1) if match.start(group) >= 0
            }
            if holds(ready.row.guard, Around(text, start, end, slots, self.contexts)):
                best = Found(ready.row, start, end, slots), match.end()
        return best


@lru_cache
def scanner(codes: tuple[str, ...]) -> Scanner:
    """Return the scanner of languages, made once."""
    return Scanner([LANGUAGES[code] for code in codes])
