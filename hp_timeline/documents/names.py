"""Whether a line is a person's name, or several: by its form, for no list of names is ever whole."""

import re
from typing import Final

_BETWEEN: Final = re.compile(r"\s*(?:[,;/&–—]|\s-\s|\bvà\b|\band\b)\s*")
_REMARK: Final = re.compile(r"\s*\([^()]{0,60}\)\s*$")
_INSIDE: Final = "-'’."
_MOST_NAMES: Final = 4


def persons(words: str) -> tuple[str, ...]:
    """Return the names that a line consists of; none where anything else stands in it.

    >>> persons("Thu Hà - Minh Quân (tổng hợp)")
    ('Thu Hà', 'Minh Quân')
    """
    bare = _REMARK.sub("", words).strip().rstrip(".")
    names = tuple(name for name in _BETWEEN.split(bare) if name)
    return names if 0 < len(names) <= _MOST_NAMES and all(map(_is_name, names)) else ()


def _is_name(words: str) -> bool:
    tokens = words.split()
    if not 2 <= len(tokens) <= 5:
        return False
    if words.isupper():
        return len(tokens) <= 4 and all(map(_is_letters, tokens))
    return all(_is_letters(token) and token[0].isupper() for token in tokens) and all(
        token[1:].islower() or len(token.rstrip(".")) == 1 or any(inner in token for inner in _INSIDE) for token in tokens
    )


def _is_letters(token: str) -> bool:
    bare = "".join(character for character in token if character not in _INSIDE)
    return bool(bare) and len(token) <= 20 and all(character.isalpha() or "̀" <= character <= "ͯ" for character in bare)
