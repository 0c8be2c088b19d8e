"""Codes in words: the plain catalogue of the command line, one file a language in ``resources/messages``."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from hp_timeline import places

LANGUAGES: Final = ("vi", "en")
DEFAULT_LANGUAGE: Final = "en"
_LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
_OTHER: Final = "other"


@dataclass(frozen=True, slots=True)
class Messages:
    """One language's sentences: ``sections[section][code]``, their arguments in braces."""

    language: str
    sections: Mapping[str, Mapping[str, str]] = field(repr=False)

    def words(self, section: str, code: str, arguments: Iterable[tuple[str, str]] = ()) -> str:
        """Return the sentence of a code; one that the catalogue does not know is named in the section's last resort.

        Raises ``KeyError`` where the section has none.
        """
        sentences = self.sections[section]
        known = dict(arguments)
        if code in sentences:
            return sentences[code].format_map(known)
        return sentences[_OTHER].format_map({"code": code, **known})


def load_messages(language: str) -> Messages:
    """Return the sentences of a language. Raises ``OSError`` for a language without any."""
    content = (places.resources() / "messages" / f"{language}.toml").read_text(encoding="utf-8")
    return Messages(language, tomllib.loads(content))


def language_of_locale(environment: Mapping[str, str]) -> str:
    """Return the language that the environment's locale asks for, English where the program does not speak it.

    >>> language_of_locale({"LANG": "vi_VN.UTF-8"}), language_of_locale({"LC_ALL": "C", "LANG": "vi_VN.UTF-8"})
    ('vi', 'en')
    """
    locale = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), "")
    language = locale.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return language if language in LANGUAGES else DEFAULT_LANGUAGE
