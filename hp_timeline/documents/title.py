"""A document's title: the one it states, else a headline made of its best sentence."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hp_timeline.documents import phrases
from hp_timeline.documents.folding import fold
from hp_timeline.documents.headline import headline, plain
from hp_timeline.documents.parts import Part
from hp_timeline.documents.values import Block, BlockKind

_FEWEST_LETTERS: Final = 3
_LETTERHEAD_LENGTH: Final = 120
_LONGEST_WORD: Final = 60
_TOP_PARTS: Final = 10
_LEAD_PARTS: Final = 4
_LEAD_SENTENCES: Final = 3
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\"”’)]?\s+(?=[\"“‘(]?[^\W\d_a-z])")
# Sentences that say by their first word that something stands before them, or that they only quote.
_DEPENDENT: Final = re.compile(
    r"(?:theo|ve|doi voi|cung voi|sau khi|tai (?:day|hoi nghi|buoi)|cung (?:di|du|ngay|trong)|ben canh|dong thoi|ngoai ra"
    r"|tuy nhien|tiep do|truoc do|sau do|do do|vi vay|phat bieu|day la|dieu nay|du (?:tai|hoi|buoi|le)|tham (?:du|gia)"
    r"|trong do|however|according|meanwhile|this|these|it|he|she|they|also)\b"
)
# What happens: the words around which headlines are built; with their accents, for without them they are other words too.
_DEED: Final = re.compile(
    r"\b(?:làm việc với|thăm|ban hành|phê duyệt|triệu tập|chủ trì|tổ chức|khai mạc|khánh thành|khởi công|công bố|thông qua"
    r"|ký kết|tiếp|dự|bổ nhiệm|trao|tặng|phát động|kiểm tra|khảo sát|diễn ra|ra mắt|xảy ra|bắt giữ|khởi tố|đón|kết nạp|bầu"
    r"|sáp nhập|cứu|dẫn đầu|visit\w*|met|meets|sign\w*|approv\w+|announc\w+|launch\w*|open\w*|held|hosts?|hosted|adopt\w*"
    r"|issu\w+|elect\w*|kill\w*|won|wins)\b"
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: str
    place: int
    is_caption: bool


def title_of(text: str, blocks: Sequence[Block], fallback: str) -> str:
    """Return a title of one line; ``fallback`` (a file's name) serves texts without any words."""
    parts = [(block.kind, Part(block.start, block.end, text[block.start : block.end])) for block in blocks]
    stated = _stated(parts[:_TOP_PARTS]) or _heading(parts) or _stated(parts)
    if stated:
        return headline(stated, is_stated=True)
    sentences = [sentence for sentence in _candidates(parts) if _letters(sentence.words) >= _FEWEST_LETTERS]
    if not sentences:
        return plain(fallback.replace("_", " ")) or plain(fallback) or "?"
    best = headline(max(sentences, key=_worth).words)
    return best if _is_readable(best) else plain(fallback.replace("_", " ")) or best


def _stated(parts: Sequence[tuple[BlockKind, Part]]) -> str | None:
    for place, (kind, part) in enumerate(parts):
        is_likely = part.is_short and (place < _TOP_PARTS or kind in (BlockKind.HEADER, BlockKind.FOOTER))
        match = phrases.STATED_TITLE.match(part.folded.text) if is_likely else None
        if match:
            words = part.original(*match.span(1))
            if len(words.split()) >= 3:
                return words
    return None


def _heading(parts: Sequence[tuple[BlockKind, Part]]) -> str | None:
    """The first heading above the text; an official paper's is its sort and what it is about."""
    top: list[Part] = []
    for kind, part in parts:
        if kind is BlockKind.PARAGRAPH and part.is_prose:
            break
        if kind is BlockKind.HEADING or (top and kind is BlockKind.PARAGRAPH):
            top.append(part)
    wanted = [part for part in top if not _is_letterhead(part)]
    if not wanted:
        return None
    first = wanted[0]
    about = wanted[1] if len(wanted) > 1 else None
    if phrases.PAPER.fullmatch(first.folded.text) and about:
        return f"{first.source.capitalize()} {about.source[:1].lower()}{about.source[1:]}"
    return first.source if len(first.source.split()) >= 2 and _letters(first.source) >= _FEWEST_LETTERS else None


def _is_letterhead(part: Part) -> bool:
    return len(part.source) <= _LETTERHEAD_LENGTH and phrases.LETTERHEAD.match(part.folded.text) is not None


def _candidates(parts: Sequence[tuple[BlockKind, Part]]) -> Iterator[_Sentence]:
    leads = [part for kind, part in parts if kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)][:_LEAD_PARTS]
    place = 0
    for part in leads or [part for _, part in parts[:_LEAD_PARTS]]:
        for words in _SENTENCE_END.split(part.source[:2_000])[:_LEAD_SENTENCES]:
            yield _Sentence(words, place, is_caption=False)
            place += 1
    captions = [part for kind, part in parts if kind is BlockKind.CAPTION]
    for place, part in enumerate(captions):
        if phrases.CREDIT.search(part.folded.text) is None:
            yield _Sentence(part.source, place, is_caption=True)


def _worth(sentence: _Sentence) -> float:
    """The lead wins unless it leans on something else; a caption that tells the event comes next."""
    folded = fold(sentence.words[:400]).text
    length = len(sentence.words)
    worth = 3.0 * (_DEED.search(unicodedata.normalize("NFC", sentence.words[:400]).lower()) is not None)
    worth -= 4.0 * (_DEPENDENT.match(folded) is not None)
    worth += 2.0 * (sentence.place == 0 and not sentence.is_caption)
    worth -= 1.5 * sentence.place + 2.5 * sentence.is_caption
    worth -= 2.0 * (phrases.CAPTION_OPENING.match(folded) is not None)
    worth -= 1.5 * (length < 30) + 0.5 * (length > 350)
    return worth - 1.0 * (sentence.words[:1] in '"“-')


def _is_readable(words: str) -> bool:
    return bool(words) and max(map(len, words.split())) <= _LONGEST_WORD


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))
