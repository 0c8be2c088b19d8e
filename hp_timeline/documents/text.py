"""Bytes to text: which encoding, what was lost, and what is no text at all.

A byte order mark is not part of the text: offsets count from the character after it.
"""

import codecs
from dataclasses import dataclass
from typing import Final

from hp_timeline.dating.values import Notice
from hp_timeline.documents.intake import UnreadableError

_SAMPLE: Final = 256 * 1024
_REPLACEMENT: Final = "\ufffd"
# The longer mark first: UTF-32 little endian begins with UTF-16's.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN: Final = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\x7fELF", "ELF"),
)
_CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
# Families whose guesses turn any bytes into letters.
_NEVER_GUESSED: Final = ("utf_7", "cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140", "hz", "punycode", "idna")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the name of its encoding, and what a reader should know of the reading."""

    text: str
    encoding: str
    warnings: tuple[Notice, ...] = ()


def decode(content: bytes) -> Decoded:
    """Return the text of a plain text file, line ends kept.

    Raises ``UnreadableError`` for what is empty or no text.
    """
    decoded = _decode(content)
    if not decoded.text.strip():
        raise UnreadableError("empty")
    nulls = decoded.text.count("\0")
    if nulls:
        notice = Notice("null-characters", (("count", str(nulls)),))
        return Decoded(decoded.text, decoded.encoding, (*decoded.warnings, notice))
    return decoded


def _decode(content: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _certain(content, encoding)
    for signature, name in _FOREIGN:
        if content.startswith(signature):
            raise UnreadableError("not-text", (("content", name),))
    unmarked = _unmarked_utf16(content)
    if unmarked:
        return _certain(content, unmarked)
    if _looks_binary(content):
        raise UnreadableError("binary")
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged(content) or _guessed(content)


def _certain(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        return Decoded(text, encoding, (_replaced(text),))


def _replaced(text: str) -> Notice:
    return Notice("replaced-bytes", (("count", str(text.count(_REPLACEMENT))),))


def _unmarked_utf16(content: bytes) -> str | None:
    """Latin letters in UTF-16 have a zero in every second byte, nearly always on the same side."""
    sample = content[: _SAMPLE & ~1]
    if len(sample) < 8 or len(content) % 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) // 2
    for few, many, encoding in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        if many * 4 > pairs and few * 100 < pairs:
            return encoding
    return None


def _looks_binary(content: bytes) -> bool:
    """A few stray control characters do not make a text binary."""
    sample = content[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > 2 and controls * 20 > len(sample)


def _damaged(content: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes has far more whole letters beyond ASCII than broken ones."""
    text = content.decode("utf-8", "replace")
    broken = text.count(_REPLACEMENT)
    whole = sum(1 for character in text if character > "\x7f") - broken
    return Decoded(text, "utf-8", (_replaced(text),)) if whole >= 4 * broken else None


def _guessed(content: bytes) -> Decoded:
    # Imported late: few files need the guess, and it costs more than reading all others.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(content[:_SAMPLE], cp_exclusion=list(_NEVER_GUESSED)).best()
    if best is None:
        text = content.decode("utf-8", "replace")
        return Decoded(text, "utf-8", (_replaced(text),))
    encoding = codecs.lookup(best.encoding).name
    text = content.decode(encoding, "replace")
    guess = Notice("guessed-encoding", (("encoding", encoding),))
    if _REPLACEMENT in text:
        return Decoded(text, encoding, (guess, _replaced(text)))
    return Decoded(text, encoding, (guess,))
