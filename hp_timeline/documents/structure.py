"""What each stretch of an article is: header, heading, prose, caption, byline, footer. No character is changed."""

from collections.abc import Sequence
from typing import Final

from hp_timeline.documents import phrases
from hp_timeline.documents.lines import paragraphs
from hp_timeline.documents.names import persons
from hp_timeline.documents.parts import Part
from hp_timeline.documents.values import Block, BlockKind

# No article has more; a list of a million lines is shown as it is.
_MOST_PARTS: Final = 20_000
# Headers stand among the first paragraphs, bylines among the last that are not furniture, or right below the title.
_HEADER_DEPTH: Final = 6
_LETTERHEAD_DEPTH: Final = 12
_BYLINE_DEPTH: Final = 4
_BYLINE_LENGTH: Final = 90
_CAPTION_LENGTH: Final = 240
_HEADING_LENGTH: Final = 140
_HEADING_WORDS: Final = 26
_BARE_DEED_LENGTH: Final = 200
_DEED_LENGTH: Final = 80
# Of a caption's words, how many a neighbour must hold for it to be a repetition.
_REPEATED_SHARE: Final = 0.85


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return a text's blocks in order; what is left out is white space."""
    parts = _parts(text)
    if len(parts) > _MOST_PARTS:
        return tuple(Block(BlockKind.PARAGRAPH, part.start, part.end) for part in parts)
    kinds: list[BlockKind | None] = [None] * len(parts)
    first = _mark_headers(parts, kinds)
    _mark_footers(parts, kinds, first)
    _mark_bylines(parts, kinds, first)
    last_prose = max((index for index, part in enumerate(parts) if part.is_prose), default=-1)
    return tuple(
        Block(kinds[index] or _kind_within(parts, kinds, index, first, last_prose), part.start, part.end)
        for index, part in enumerate(parts)
    )


def _parts(text: str) -> list[Part]:
    """The paragraphs; a header before the text on the same line becomes a part of its own."""
    parts = [Part(stretch.start, stretch.end, text[stretch.start : stretch.end]) for stretch in paragraphs(text)]
    if not parts:
        return parts
    whole = parts[0]
    match = phrases.HEADER_PREFIX.match(whole.folded.text)
    if match is None:
        return parts
    _, cut = whole.folded.source_span(0, match.end())
    rest = whole.source[cut:]
    header = Part(whole.start, whole.start + len(whole.source[:cut].rstrip()), whole.source[:cut].rstrip())
    if not rest.strip():
        return [header, *parts[1:]]
    start = whole.start + cut + len(rest) - len(rest.lstrip())
    return [header, Part(start, whole.end, rest.strip()), *parts[1:]]


def _mark_headers(parts: Sequence[Part], kinds: list[BlockKind | None]) -> int:
    """Mark the headers and return the index of the first part after them."""
    first = _mark_letterhead(parts, kinds)
    for index, part in enumerate(parts[:_HEADER_DEPTH]):
        if part.is_prose and not (index == 0 and phrases.HEADER_PREFIX.fullmatch(part.folded.text)):
            break
        if part.is_short and (
            phrases.HEADER_LINE.fullmatch(part.folded.text)
            or (index == 0 and phrases.HEADER_PREFIX.fullmatch(part.folded.text))
        ):
            kinds[index] = BlockKind.HEADER
            first = index + 1 if index == first else first
    return first


def _mark_letterhead(parts: Sequence[Part], kinds: list[BlockKind | None]) -> int:
    """An official paper has the country's motto or the Party's name at its top, among its authority, number and place."""
    top = parts[:_LETTERHEAD_DEPTH]
    prose = next((index for index, part in enumerate(top) if part.is_prose), len(top))
    if not any(phrases.MOTTO.match(part.folded.text) for part in top[:prose]):
        return 0
    marked = [index for index, part in enumerate(top[:prose]) if phrases.LETTERHEAD.match(part.folded.text)]
    for index in marked:
        kinds[index] = BlockKind.HEADER
    return next((index for index in range(prose) if kinds[index] is None), prose)


def _mark_footers(parts: Sequence[Part], kinds: list[BlockKind | None], first: int) -> None:
    ended = _end_mark(parts, first)
    prose = [index for index, part in enumerate(parts[:ended]) if part.is_prose and not _is_furniture(part)]
    tail = prose[-1] + 1 if prose else len(parts)
    after_furniture = False
    for index in range(first, len(parts)):
        part = parts[index]
        if _is_furniture(part) and prose and index > prose[0]:
            kinds[index] = BlockKind.FOOTER
            names_source = phrases.SOURCE_LINE.fullmatch(part.folded.text) is not None
            after_furniture = after_furniture or (index >= tail and not names_source)
        elif index >= ended:
            kinds[index] = None if part.is_short and (persons(part.source) or _credited(part)) else BlockKind.FOOTER
        elif after_furniture or (index >= tail and _is_source(part)):
            kinds[index] = BlockKind.FOOTER


def _end_mark(parts: Sequence[Part], first: int) -> int:
    """Return the index after the paragraph that a news agency closed; what follows are links to other articles."""
    middle = first + (len(parts) - first) // 2
    for index in range(middle, len(parts)):
        if phrases.END_MARK.search(parts[index].source[-8:]):
            return index + 1
    return len(parts)


def _is_furniture(part: Part) -> bool:
    """A sentence may begin with any word: only what is no prose by its form is known by its first words."""
    if len(part.source) > phrases.FURNITURE_LENGTH:
        return False
    patterns = (phrases.COPYRIGHT,) if part.is_prose else (phrases.COPYRIGHT, phrases.FURNITURE)
    return any(pattern.match(part.folded.text) for pattern in patterns)


def _is_source(part: Part) -> bool:
    if not part.is_short or part.is_prose:
        return False
    folded = part.folded.text.strip("()[]. ")
    return folded in phrases.AGENCIES or phrases.ACCORDING_LINE.fullmatch(part.folded.text) is not None


def _mark_bylines(parts: Sequence[Part], kinds: list[BlockKind | None], first: int) -> None:
    prose = [index for index, part in enumerate(parts) if kinds[index] is None and part.is_prose]
    if not prose:
        return
    tail = [index for index in range(prose[-1] + 1, len(parts)) if kinds[index] is None]
    head = [index for index in range(first + 1, prose[0]) if kinds[index] is None]
    for index in (*tail[-_BYLINE_DEPTH:], *head[:_BYLINE_DEPTH]):
        part = parts[index]
        if len(part.source) > _BYLINE_LENGTH:
            continue
        is_name = persons(part.source) and not (_credited(part) or _is_office(part) or _is_named(part, parts, prose))
        if (is_name and not (index < prose[0] and part.is_capitals)) or _is_signed(part):
            kinds[index] = BlockKind.BYLINE


def _is_signed(part: Part) -> bool:
    match = phrases.BYLINE.match(part.folded.text)
    return match is not None and part.original(*match.span(1))[:1].isupper()


def _is_office(part: Part) -> bool:
    return phrases.OFFICE.match(part.folded.text) is not None


def _is_named(part: Part, parts: Sequence[Part], prose: Sequence[int]) -> bool:
    """An author does not write about himself: a name that the text tells of is its subject or its place."""
    return any(part.source in parts[index].source for index in prose)


def _kind_within(
    parts: Sequence[Part], kinds: Sequence[BlockKind | None], index: int, first: int, last_prose: int
) -> BlockKind:
    part = parts[index]
    if not part.is_short:
        return BlockKind.PARAGRAPH
    if _is_caption(parts, kinds, index, first):
        return BlockKind.CAPTION
    if part.ends_sentence or part.is_prose or part.source.endswith((",", ";", ":")):
        return BlockKind.PARAGRAPH
    if index > last_prose or _is_listed(part):
        return BlockKind.PARAGRAPH
    words = len(part.source.split())
    return BlockKind.HEADING if len(part.source) <= _HEADING_LENGTH and words <= _HEADING_WORDS else BlockKind.PARAGRAPH


def _is_listed(part: Part) -> bool:
    return part.source[0] in "-+*•–—" or not any(map(str.isalpha, part.source))


def _is_caption(parts: Sequence[Part], kinds: Sequence[BlockKind | None], index: int, first: int) -> bool:
    part = parts[index]
    if len(part.source) > _CAPTION_LENGTH or phrases.NUMBERED.match(part.folded.text):
        return False
    if _credited(part):
        return True
    if part.sentences > 1 or index == first:
        return False
    neighbours = [other for other in (index - 1, index + 1) if 0 <= other < len(parts) and kinds[other] is not BlockKind.HEADER]
    repeated = any(parts[other].is_prose and _repeats(part, parts[other]) for other in neighbours)
    return repeated or phrases.CAPTION_OPENING.match(part.folded.text) is not None or _tells_a_deed(part)


def _tells_a_deed(part: Part) -> bool:
    """What people do in pictures, said in one plain sentence that leans on nothing before it."""
    if len(part.source) > _BARE_DEED_LENGTH or part.is_capitals or any(character in part.source for character in '"“:;%'):
        return False
    folded = part.folded.text
    last = max((match.start() for match in phrases.CAPTION_DEED.finditer(folded)), default=-1)
    if last < 0 or len(folded) - last > _DEED_LENGTH:
        return False
    return phrases.PROSE_OPENING.match(folded) is None and phrases.TELLING.search(folded) is None


def _credited(part: Part) -> bool:
    if not part.is_short:
        return False
    match = phrases.CREDIT.search(part.folded.text)
    if match is None:
        return False
    taker = part.original(*match.span(2))
    return taker[:1].isupper()


def _repeats(part: Part, neighbour: Part) -> bool:
    words = part.source.rstrip(".").split()
    if len(words) < 6 or len(neighbour.source) < 1.3 * len(part.source):
        return False
    known = set(neighbour.source.replace(",", " ").replace(".", " ").split())
    return sum(word.strip(",.") in known for word in words) >= _REPEATED_SHARE * len(words)
