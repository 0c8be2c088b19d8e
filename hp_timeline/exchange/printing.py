"""Foreign words made fit for one line of a terminal."""

import unicodedata
from typing import Final

# Undecodable bytes of file names, as Python holds them: they go out as the bytes they were.
_ESCAPED_BYTES: Final = ("\udc80", "\udcff")
_JOINERS: Final = "\u200c\u200d\u00ad"
_HIDDEN: Final = "\ufffd"


def printable(words: str) -> str:
    """Return the words for one line of a terminal: nothing in them can move the cursor, or turn or hide what follows."""
    return words if words.isascii() and words.isprintable() else "".join(map(_shown, words))


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return character if _ESCAPED_BYTES[0] <= character <= _ESCAPED_BYTES[1] else _HIDDEN
    if category in ("Zl", "Zp") or character in "\t\n\r":
        return " "
    if category == "Cc" or (category == "Cf" and character not in _JOINERS):
        return _HIDDEN
    return character
