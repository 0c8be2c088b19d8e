"""Text made comparable: lower case, composed letters, plain spaces and dashes, with the way back to the source's offsets."""

import re
import unicodedata
from bisect import bisect_right
from typing import Final, NamedTuple

_SPACES: Final = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f\r"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad"
_SLASHES: Final = "\u2044\u2215\uff0f"
# Fonts and scanners put a caron where Vietnamese has a breve, and the Icelandic or African letter where it has đ.
_LOOKALIKES: Final = {"ǎ": "ă", "ð": "đ", "ɖ": "đ"}
_PLAIN: Final = (
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SLASHES, "/")
    | {chr(0xFF10 + digit): str(digit) for digit in range(10)}
    | _LOOKALIKES
)
_UNSEEN: Final = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_MARKS: Final = re.compile("[\u0300-\u036f]")
# Bounded: putting very many marks on one letter in order would take time in proportion to their square.
_CLUSTER: Final = re.compile(f"[^\u0300-\u036f{_UNSEEN}][\u0300-\u036f]{{1,4}}+(?![\u0300-\u036f])|[{_UNSEEN}]")
_BARE: Final = str.maketrans({"đ": "d", "Đ": "D"})


class Folded(NamedTuple):
    """A text's comparable form; from ``positions[i]`` of it on, the source's offsets are ``shifts[i]`` larger."""

    text: str
    positions: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def source(self, offset: int) -> int:
        """Return the source's offset of an offset into ``text``."""
        return offset + self.shifts[bisect_right(self.positions, offset) - 1] if self.positions else offset


def fold(text: str) -> Folded:
    """Return the comparable form of any text."""
    folded = text.replace("İ", "I").lower()
    if not folded.isascii():
        for odd, plain in _PLAIN.items():
            if odd in folded:
                folded = folded.replace(odd, plain)
        if _MARKS.search(folded) or any(unseen in folded for unseen in _UNSEEN):
            return _composed(folded)
    elif "\t" in folded or "\r" in folded:
        folded = folded.replace("\t", " ").replace("\r", " ")
    return Folded(folded)


def _composed(text: str) -> Folded:
    pieces: list[str] = []
    positions, shifts = [0], [0]
    end = length = 0
    for match in _CLUSTER.finditer(text):
        letter = "" if match[0] in _UNSEEN else unicodedata.normalize("NFC", match[0])
        if len(letter) > 1:
            continue
        pieces.append(text[end : match.start()])
        pieces.append(_PLAIN.get(letter, letter))
        length += match.start() - end + len(letter)
        end = match.end()
        positions.append(length)
        shifts.append(end - length)
    pieces.append(text[end:])
    return Folded("".join(pieces), tuple(positions), tuple(shifts))


def bare(text: str) -> str:
    """Return a text without the marks of Vietnamese; for short texts such as words of a table."""
    return "".join(_MARKS.split(unicodedata.normalize("NFD", text))).translate(_BARE)
