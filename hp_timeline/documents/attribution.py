"""Who wrote a document and which outlet brought it, where the text itself says so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hp_timeline.documents import phrases
from hp_timeline.documents.names import persons
from hp_timeline.documents.parts import Part
from hp_timeline.documents.values import Block, BlockKind

_SHORT: Final = 320
_FURNITURE: Final = (BlockKind.HEADER, BlockKind.FOOTER, BlockKind.BYLINE)
_QUOTES: Final = "\"“”'‘’ "


@dataclass(frozen=True, slots=True)
class Attribution:
    """The byline and the outlet as the text states them."""

    byline: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True)
class _Credit:
    label: str
    takers: tuple[str, ...]
    agency: str | None


def attribution_of(text: str, blocks: Sequence[Block]) -> Attribution:
    """Return the byline (an author, else who took the pictures, with the label as written) and the outlet."""
    parts = [(block.kind, Part(block.start, block.end, text[block.start : block.end])) for block in blocks]
    taken = [credit for kind, part in parts if kind is BlockKind.CAPTION for credit in _credits(part)]
    authors = [name for kind, part in parts if kind is BlockKind.BYLINE for name in [_author(part)] if name]
    return Attribution(", ".join(_distinct(authors)) or _photographers(taken), _outlet(parts, taken))


def _author(part: Part) -> str:
    match = phrases.BYLINE.match(part.folded.text)
    words = part.original(*match.span(1)) if match else " ".join(part.source.split())
    return ", ".join(persons(words)) or words


def _photographers(taken: Sequence[_Credit]) -> str | None:
    takers = _distinct(taker for credit in taken for taker in credit.takers)
    return f"{taken[0].label}: {', '.join(takers)}" if takers else None


def _credits(part: Part) -> Iterator[_Credit]:
    match = phrases.CREDIT.search(part.folded.text) if part.is_short else None
    if match is None:
        return
    words = [word.strip() for word in re.split(r"[/|]|\s-\s", part.original(*match.span(2)))]
    agencies = [word for word in words if part_is_agency(word)]
    takers = [name for word in words if word not in agencies for name in persons(word)]
    yield _Credit(part.original(*match.span(1)).capitalize(), tuple(takers), agencies[0] if agencies else None)


def part_is_agency(words: str) -> bool:
    """Return whether the words name a news agency that the program knows."""
    return Part(0, len(words), words).folded.text.strip(". ") in phrases.AGENCIES


def _outlet(parts: Sequence[tuple[BlockKind, Part]], taken: Sequence[_Credit]) -> str | None:
    around = [part for kind, part in parts if kind in _FURNITURE and part.is_short]
    stated = _first(_stated_source(part) for part in around)
    portal = _first(_found(phrases.PORTAL, part) for part in around)
    if stated:
        return f"{stated} ({portal})" if portal and phrases.DOMAIN.fullmatch(stated.lower()) else stated
    prose = [part for kind, part in parts if kind is BlockKind.PARAGRAPH]
    dateline = _dateline(prose[0]) if prose else None
    domain = _first(_found(phrases.DOMAIN, part) for part in around)
    return dateline or portal or domain or _agency_of(prose, taken)


def _agency_of(prose: Sequence[Part], taken: Sequence[_Credit]) -> str | None:
    """An agency's own pictures show its article where it also closed the text with its mark, or where all are its own."""
    agencies = _distinct(credit.agency for credit in taken if credit.agency)
    if len(agencies) != 1:
        return None
    ends = any(phrases.END_MARK.search(part.source[-8:]) for part in prose)
    own = [credit for credit in taken if credit.agency]
    return agencies[0] if ends or len(own) == len(taken) >= 2 else None


def _stated_source(part: Part) -> str | None:
    folded = part.folded.text
    if folded.strip("()[]. ") in phrases.AGENCIES:
        return part.source.strip("()[]. ")
    match = phrases.SOURCE_LINE.fullmatch(folded) or phrases.ACCORDING_LINE.fullmatch(folded)
    if match:
        return part.original(*match.span(1)).strip(_QUOTES).rstrip(".") or None
    remark = re.search(r"\((?:theo|nguon:?|source:?|via)\s+([^()]{2,40})\)$", folded)
    return part.original(*remark.span(1)) if remark else None


def _dateline(part: Part) -> str | None:
    match = phrases.DATELINE.match(part.folded.text)
    if match is None:
        return None
    words = part.original(*match.span(1 if match[1] else 2)).strip("()")
    return words if _is_outlet(words) else None


def _is_outlet(words: str) -> bool:
    """An abbreviation, a site, an agency or a newspaper; not a year, a place or a person in brackets."""
    bare = words.replace("+", "").replace(".", "")
    if phrases.DOMAIN.fullmatch(words.lower()) or part_is_agency(words):
        return True
    return (2 <= len(bare) <= 8 and bare.isalpha() and bare.isupper()) or words.startswith(("Báo ", "Tạp chí "))


def _found(pattern: re.Pattern[str], part: Part) -> str | None:
    match = pattern.search(part.folded.text)
    return part.original(*match.span()) if match else None


def _first(found: Iterable[str | None]) -> str | None:
    return next((value for value in found if value), None)


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
