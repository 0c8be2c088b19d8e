"""Which language a text is in: Vietnamese, English, or not determined."""

import unicodedata
from typing import Final

VIETNAMESE: Final = "vi"
ENGLISH: Final = "en"
UNDETERMINED: Final = "und"

_SAMPLE: Final = 20_000
# Letters that no other language with many readers has; the accents shared with French and Portuguese are left out.
_VIETNAMESE_LETTERS: Final = frozenset("ăđơưĂĐƠƯ") | {chr(point) for point in range(0x1EA0, 0x1EFA)}
_STOP_WORDS: Final = {
    ENGLISH: frozenset({"the", "of", "and", "to", "was", "were", "that", "with", "by", "from", "has", "for", "it"}),
    # Written without accents, as old e-mail and telegrams have it.
    VIETNAMESE: frozenset(
        {"cua", "cac", "nhung", "duoc", "trong", "ngay", "thang", "khong", "mot", "nguoi", "tai", "voi", "thanh", "theo"}
    ),
}


def language_of(text: str) -> str:
    """Return ``vi``, ``en`` or ``und``, judged by the text's beginning."""
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    letters = sum(map(str.isalpha, sample))
    own = sum(character in _VIETNAMESE_LETTERS for character in sample)
    if own * 50 > letters:
        return VIETNAMESE
    words = [word.strip(".,;:!?()[]\"'“”‘’") for word in sample.lower().split()]
    shares = {language: sum(word in stop for word in words) for language, stop in _STOP_WORDS.items()}
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] * 12 >= len(words) and shares[best] >= min(2, len(words)) > 0 else UNDETERMINED
