"""One file to one document: a format is a row in the table."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hp_timeline.dating.reader import read_dates
from hp_timeline.documents.attribution import attribution_of
from hp_timeline.documents.intake import MAXIMUM_BYTES, UnreadableError, content
from hp_timeline.documents.language import language_of
from hp_timeline.documents.structure import blocks_of
from hp_timeline.documents.text import Decoded, decode
from hp_timeline.documents.title import title_of
from hp_timeline.documents.values import Document, Problem

_ID_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class Format:
    """A sort of file: its suffixes in lower case, and what makes text of its bytes."""

    name: str
    suffixes: tuple[str, ...]
    decode: Callable[[bytes], Decoded]


FORMATS: Final = (Format("plain text", (".txt", ".text"), decode),)
_BY_SUFFIX: Final = {suffix: row for row in FORMATS for suffix in row.suffixes}


def format_of(path: Path) -> Format | None:
    """Return the format that a file's name promises, None where no reader knows it."""
    return _BY_SUFFIX.get(path.suffix.lower())


def read_file(path: Path, maximum: int = MAXIMUM_BYTES) -> Document | Problem:
    """Return a file's document, or why there is none; never raises for anything a file can be."""
    row = format_of(path)
    if row is None:
        return Problem(path.as_posix(), "unsupported", (("suffix", path.suffix or path.name),))
    try:
        return document_of(path, content(path, maximum), row)
    except UnreadableError as error:
        return Problem(path.as_posix(), error.code, error.arguments)


def document_of(path: Path, data: bytes, row: Format) -> Document:
    """Return the document that a file's bytes make. Raises ``UnreadableError``."""
    decoded = row.decode(data)
    text = decoded.text
    blocks = blocks_of(text)
    attribution = attribution_of(text, blocks)
    return Document(
        id=hashlib.sha256(data).hexdigest()[:_ID_DIGITS],
        path=path.as_posix(),
        location=str(path.absolute()),
        text=text,
        title=title_of(text, blocks, path.stem),
        language=language_of(text),
        byline=attribution.byline,
        outlet=attribution.outlet,
        encoding=decoded.encoding,
        blocks=blocks,
        dating=read_dates(text),
        warnings=decoded.warnings,
    )
