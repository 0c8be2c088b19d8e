"""The one scanner: chains of words of time in a text, and the longest row that matches at each place of them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from hp_timeline.dating.around import Around
from hp_timeline.dating.contexts import Contexts
from hp_timeline.dating.en import ENGLISH
from hp_timeline.dating.grammar import Grammar, Group, Symbols
from hp_timeline.dating.guarding import holds
from hp_timeline.dating.lexicon import Language, Row
from hp_timeline.dating.tokens import Lexicon, Token, lexicon
from hp_timeline.dating.vi import PLAIN_CODE, PLAIN_CUE, VIETNAMESE, plain_vietnamese

_LANGUAGES: Final[Mapping[str, Callable[[], Language]]] = {
    VIETNAMESE.code: lambda: VIETNAMESE,
    PLAIN_CODE: plain_vietnamese,
    ENGLISH.code: lambda: ENGLISH,
}
_CUES: Final = {VIETNAMESE.code: VIETNAMESE.cue, PLAIN_CODE: PLAIN_CUE, ENGLISH.code: ENGLISH.cue}
_SAMPLE: Final = 20_000
# A text with marks can still have a line typed without them.
_PLAIN_AMONG_MARKED: Final = re.compile(r"\bngay [0-9]{1,2}(?: thang|[/-][0-9])|\bthang [0-9]{1,2} nam [0-9]{4}")
_NO_PLACES: Final[Mapping[str, int]] = {}
_MOST_KNOWN: Final = 20_000


class Found(NamedTuple):
    """A row's match, at offsets of the folded text, with the numbers that it kept."""

    row: Row
    start: int
    end: int
    slots: Mapping[str, int]


class _Fit(NamedTuple):
    """A row that matches a chain of classes: how many of them, and at which of them its slots stand."""

    row: Row
    order: int
    length: int
    places: tuple[tuple[str, int], ...]


class Scanner:
    """Finds times in folded text, by the tables of one or more languages."""

    def __init__(self, languages: Sequence[Language]) -> None:
        symbols = Symbols()
        self.contexts: Final = Contexts(languages)
        self._lexicon: Final[Lexicon] = lexicon(languages, symbols)
        self._groups: Final[list[Group]] = []
        self._known: Final[dict[str, tuple[_Fit, ...]]] = {}
        first = 0
        for language in languages:
            self._groups.extend(Grammar(language.pieces, symbols).groups(language.rows, first))
            first += len(language.rows)

    @property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """All regular expressions that run over text or over classes."""
        contexts = [self.contexts.pattern(name) for name in self.contexts.names]
        leads = [group.lead.expression for group in self._groups if group.lead is not None]
        rules = [rule.part.expression for group in self._groups for rule in group.rules]
        return (self._lexicon.opening, self._lexicon.token, *leads, *rules, *contexts)

    def find(self, text: str) -> Iterator[Found]:
        """Yield what a folded text holds, in order, nothing overlapping."""
        for tokens in self._lexicon.chains(text):
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
        """Of the rows that match at a place, the longest whose guard holds; of two as long, the one that stands first."""
        for fit in self._fits(symbols[at:]):
            slots = {name: tokens[at + place].value for name, place in fit.places}
            begin, end = tokens[at].start, tokens[at + fit.length - 1].end
            if holds(fit.row.guard, Around(text, begin, end, slots, self.contexts)):
                return Found(fit.row, begin, end, slots), at + fit.length
        return None

    def _fits(self, symbols: str) -> tuple[_Fit, ...]:
        """Return how rows match at the start of a chain of classes, the best first. Few sorts of chains make up a text."""
        known = self._known.get(symbols)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[symbols] = tuple(sorted(self._matches(symbols), key=lambda fit: (-fit.length, fit.order)))
        return known

    def _matches(self, symbols: str) -> Iterator[_Fit]:
        present = frozenset(symbols)
        for group in self._groups:
            start, kept = 0, _NO_PLACES
            if group.lead is not None and group.lead.may_open(symbols[:2]):
                match = group.lead.expression.match(symbols)
                if match is not None:
                    start, kept = match.end(), _places(match, group.lead.slots)
            if group.lead is not None and start == 0 and not group.lead.may_be_empty:
                continue
            for rule in group.opening(symbols[start : start + 2]):
                # Most rules need a word that is not there: those are not even made.
                if not rule.part.needs <= present:
                    continue
                match = rule.part.expression.match(symbols, start)
                if match is not None:
                    places = {**kept, **_places(match, rule.part.slots)}
                    yield _Fit(rule.row, rule.order, match.end(), tuple(places.items()))


def _places(match: re.Match[str], names: Sequence[str]) -> dict[str, int]:
    return {name: match.start(group) for group, name in enumerate(names, 1) if match.start(group) >= 0}


@lru_cache
def scanner(codes: tuple[str, ...]) -> Scanner:
    """Return the scanner of languages, made once."""
    return Scanner([_LANGUAGES[code]() for code in codes])


def scanner_for(folded: str) -> Scanner:
    """Return the scanner for a folded text's languages, told by the words of its beginning; all where nothing tells them."""
    sample = folded[:_SAMPLE]
    spoken = [code for code, cue in _CUES.items() if re.search(cue, sample)]
    if VIETNAMESE.code in spoken and PLAIN_CODE in spoken and not _PLAIN_AMONG_MARKED.search(sample):
        spoken.remove(PLAIN_CODE)
    return scanner(tuple(spoken or (VIETNAMESE.code, ENGLISH.code)))
