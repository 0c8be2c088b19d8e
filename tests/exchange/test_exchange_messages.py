import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import hp_timeline
from hp_timeline.dating import doubts, grounds, publishing
from hp_timeline.dating.en import ENGLISH
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.dating.vi import VIETNAMESE
from hp_timeline.documents import intake
from hp_timeline.exchange.messages import LANGUAGES, language_of_locale, load_messages

PACKAGE = Path(hp_timeline.__file__).parent
CATALOGUES = {language: load_messages(language).sections for language in LANGUAGES}
# Which section words the codes that are given to a name; the code is its first string.
SECTIONS = {
    "Notice": "notice",
    "Problem": "problem",
    "UnreadableError": "problem",
    "ExportError": "export",
    "Refusal": "display",
    "SurfaceError": "export",
    "wrong_use": "cli",
}


def _codes() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SECTIONS:
                words = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
                yield from ((SECTIONS[node.func.id], word) for word in words[:1])
    yield from (("problem", code) for code in intake.ERROR_CODES.values())
    yield from (("inspect", certainty.value) for certainty in Certainty)
    yield from (("kind", kind.value) for kind in Kind)
    yield from (("rule", row.name) for language in (VIETNAMESE, ENGLISH) for row in language.rows)
    yield from (("rule", name) for name, _, _ in (*grounds.RULES, *doubts.DOUBTS, *publishing.RULES))
    yield from (("rule", name) for name in ("publication", "effective", "repeated"))


CODES = sorted(set(_codes()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("section", "code"), CODES)
def test_every_code_of_the_program_has_words(language: str, section: str, code: str) -> None:
    assert CATALOGUES[language][section][code]


def test_the_codes_are_found() -> None:
    assert {("problem", "empty"), ("notice", "guessed-encoding"), ("export", "cannot-write"), ("display", "no-answer")} <= set(
        CODES
    )


def _arguments(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_all_languages_have_the_same_sentences_with_the_same_arguments() -> None:
    shapes = [
        {(section, code): _arguments(words) for section, group in sections.items() for code, words in group.items()}
        for sections in CATALOGUES.values()
    ]

    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_that_nobody_worded_is_named(language: str) -> None:
    assert "brand-new" in load_messages(language).words("problem", "brand-new", (("limit", "5"),))


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "vi_VN.UTF-8"}, "vi"),
        ({"LANG": "vi"}, "vi"),
        ({"LC_MESSAGES": "vi_VN", "LANG": "en_US"}, "vi"),
        ({"LC_ALL": "C", "LANG": "vi_VN"}, "en"),
        ({"LC_ALL": "", "LANG": "vi_VN"}, "vi"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_chooses_the_language(environment: dict[str, str], language: str) -> None:
    assert language_of_locale(environment) == language
