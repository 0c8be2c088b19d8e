"""A sentence cut to a headline: without its day, without its asides, ending where a clause ends."""

import re
import unicodedata
from typing import Final

from hp_timeline.documents.folding import fold

_LONGEST: Final = 120
_LONGEST_STATED: Final = 220
_SHORTEST: Final = 45
_ELLIPSIS: Final = "…"
_DAY: Final = r"\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?"
_MONTHS: Final = "january|february|march|april|may|june|july|august|september|october|november|december"
# The day that a report opens with, up to its comma or its place: written as ``fold`` gives it.
_OPENING: Final = re.compile(
    r"(?:(?:vao |trong |tu )?(?:luc |khoang )?(?:\d{1,2}\s?(?:h|gio|:)\s?\d{0,2}\s*(?:phut)?,?\s*)?"
    r"(?:(?:dau gio |cuoi gio )?(?:sang|trua|chieu|toi|dem|rang sang|ngay|hom)(?: nay| qua)?"
    rf"(?:[\s,]+(?:som|ngay|hom|mung|thu \w+|chu nhat))*[\s,]*\(?(?:{_DAY}|\d{{1,2}} thang \d{{1,2}}(?:[ ,]+nam \d{{4}})?)?\)?"
    r"|(?:thang|quy|nam) \d{1,4}(?:[/.-]\d{4})?| (?:thu \w+|chu nhat))"
    rf"|(?:on |in )?(?:(?:mon|tues|wednes|thurs|fri|satur"
    rf"|sun)day,?\s*)?(?:(?:\d{{1,2}} )?(?:{_MONTHS})(?: \d{{1,2}})?(?:,? \d{{4}})?|today|yesterday)"
    r")(?P<place>\s*,?\s*(?:tai|o|in|at) [^,.;]{2,60})?\s*,\s*"
)
_AGENCY: Final = re.compile(
    r"(?:[^\W\d_][\w .,/-]{0,40}\s)?\([\w .+/-]{2,30}\)\s*[-–—:]\s*|[A-ZĐ]{2,8}(?:\.[A-Za-z]{2,3})?\s*[-–—]\s+"
)
_DATED: Final = re.compile(rf",? (?:ngày|dated) {_DAY}(?!\d)|,? ngày \d{{1,2}} tháng \d{{1,2}} năm \d{{4}}")
_ASIDE: Final = re.compile(r"\s*\([^()]{1,120}\)")
_ABOUT: Final = re.compile(
    r" (?:về|on) .{12,200}? (?=(?:đã |vừa )?(?:làm việc với|thăm|họp|khảo sát|kiểm tra|tổ chức|ban hành|met|visited|held)\b)"
)
_APPOSITION: Final = re.compile(r", [^,;:]{3,90}, (?=(?:đã |sẽ |vừa )?\w)")
_DONE: Final = re.compile(r" (?:đã|vừa|đã chính thức) (?=\w)")
# Where a clause ends, the clearest first; the second number says how much of the allowed length it must fill.
_CLAUSES: Final = (
    (re.compile(r"[;:](?=\s)|\s[–—-](?=\s)"), 0.5),
    (
        re.compile(
            r"\s(?=(?:nhằm|để|trong đó|với sự|với mục|dưới sự|theo đó|từ đó|trên cơ sở|vì|qua đó|góp phần"
            r"|đồng thời|sau khi|trước khi|về|giai đoạn"
            r"|nhân dịp|which|that|who|where|while|after|before|because|in order|as part)\s)"
        ),
        0.55,
    ),
    (re.compile(r",(?=\s)"), 0.6),
    (re.compile(r"\s(?=(?:của|trong|với|tại|theo|cho|do|từ|trên|khi|và|of|in|with|at|for|by|to|from|and|on)\s)"), 0.5),
)
_DANGLING: Final = re.compile(r"\s(?:dành|được|bị|đến|cùng|gồm|là|của|và|cho|với|the|an?|to|was|were|had|its?)$")
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff")
_PAIRS: Final = (("“", "”"), ("(", ")"), ("«", "»"), ("[", "]"))


def headline(sentence: str, *, is_stated: bool = False) -> str:
    """Return a title of one line: a stated one as it is, a sentence cut to about 120 characters at a clause's end."""
    words = plain(sentence)
    if is_stated:
        return words if len(words) <= _LONGEST_STATED else _cut(words, _LONGEST_STATED)
    words = _without_opening(words)
    words = _DATED.sub("", words)
    words = _DONE.sub(" ", words, count=1)
    for aside in (_ASIDE, _ABOUT, _APPOSITION):
        if len(words) > _LONGEST:
            shorter = aside.sub(" ", words, count=1)
            words = " ".join(shorter.split()) if len(shorter) >= _SHORTEST else words
    words = words if len(words) <= _LONGEST else _cut(words, _LONGEST)
    return _closed(words)


def plain(words: str) -> str:
    """Return the words on one line, without control characters and without marks that turn the writing direction."""
    kept = (" " if unicodedata.category(character) == "Cc" else character for character in words if character not in _BIDI)
    return " ".join("".join(kept).split())


def _without_opening(words: str) -> str:
    agency = _AGENCY.match(words)
    if agency and len(words) - agency.end() >= _SHORTEST:
        words = words[agency.end() :]
    folded = fold(words[:200])
    match = _OPENING.match(folded.text)
    if match is None or not any(map(str.isalpha, folded.text[match.end() :])):
        return words
    start = folded.source_span(0, match.end())[1]
    rest = words[start:]
    return rest[:1].upper() + rest[1:] if len(rest) >= 20 else words


def _cut(words: str, longest: int) -> str:
    head = words[: longest + 1]
    for pattern, share in _CLAUSES:
        ends = [match.start() for match in pattern.finditer(head) if match.start() >= max(_SHORTEST, share * longest)]
        if ends:
            return _DANGLING.sub("", _balanced(head[: ends[-1]]))
    space = head.rfind(" ")
    return f"{(head[:space] if space > 0 else _whole_characters(head[:longest])).rstrip(',;: ')}{_ELLIPSIS}"


def _balanced(words: str) -> str:
    """A bracket or quotation that the cut left open goes, with what it holds if enough remains."""
    for opening, closing in _PAIRS:
        if words.count(opening) > words.count(closing):
            start = words.rfind(opening)
            words = words[:start].rstrip(" ,;:-–") if start >= _SHORTEST else words.replace(opening, "")
    if words.count('"') % 2:
        start = words.rfind('"')
        words = words[:start].rstrip(" ,;:-–") if start >= _SHORTEST else words.replace('"', "", 1)
    # Where a lone bracket stood between blanks, two of them meet.
    return " ".join(words.split())


def _whole_characters(words: str) -> str:
    """A letter keeps the accents that follow it."""
    end = len(words)
    while end > 1 and unicodedata.combining(words[end - 1]):
        end -= 1
    return words[: end - 1] if end < len(words) else words


def _closed(words: str) -> str:
    bare = words.rstrip()
    ends = len(bare.rstrip("./"))
    return bare[:ends].rstrip(" ,;:") if ends else bare
