"""The words around a time, as patterns of one or more languages."""

import re
from collections.abc import Sequence

from hp_timeline.dating.lexicon import Language


class Contexts:
    """Patterns for the text around expressions, of several languages together."""

    def __init__(self, languages: Sequence[Language]) -> None:
        self._languages = languages
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of all contexts."""
        return frozenset(name for language in self._languages for name in language.contexts)

    def pattern(self, name: str) -> re.Pattern[str]:
        """Return the pattern of a name, of whichever language has one."""
        if name not in self._compiled:
            parts = [language.contexts[name] for language in self._languages if name in language.contexts]
            self._compiled[name] = re.compile("|".join(parts) or "(?!)")
        return self._compiled[name]
