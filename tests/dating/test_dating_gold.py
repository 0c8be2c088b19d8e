"""The five sources against their gold, and pages in our own words against theirs."""

import json
from pathlib import Path
from typing import NotRequired, TypedDict, cast

import pytest

from hp_timeline import places
from hp_timeline.dating.reader import read_dates
from hp_timeline.dating.values import Expression

HERE = Path(__file__).parent


class GoldDate(TypedDict):
    start: int
    end: int
    text: str
    edtf: str
    alt: list[str]
    core: bool


class Gold(TypedDict):
    file: str
    event: str
    published: str | None
    dates: list[GoldDate]


class Page(TypedDict):
    name: str
    text: str
    event: str | None
    note: NotRequired[str]


SOURCES = cast("list[Gold]", json.loads((HERE / "gold_seeds.json").read_text("utf-8")))
PAGES = cast("list[Page]", json.loads((HERE / "pages.json").read_text("utf-8")))


def seed(name: str) -> str:
    return (Path(places.seeds()) / name).read_bytes().decode()


def matched(expressions: tuple[Expression, ...], gold: list[GoldDate]) -> list[tuple[GoldDate, Expression | None]]:
    """Pair gold with the expressions that overlap it, each used once."""
    free = list(expressions)
    pairs: list[tuple[GoldDate, Expression | None]] = []
    for date in gold:
        hit = next((each for each in free if each.start < date["end"] and date["start"] < each.end), None)
        if hit is not None:
            free.remove(hit)
        pairs.append((date, hit))
    return pairs


@pytest.mark.parametrize("source", SOURCES, ids=[source["file"][:3] for source in SOURCES])
def test_every_core_expression_of_a_source_is_found_with_its_value(source: Gold) -> None:
    pairs = matched(read_dates(seed(source["file"])).expressions, source["dates"])
    wrong = [
        (date["text"], hit and hit.edtf)
        for date, hit in pairs
        if date["core"] and (not hit or hit.edtf not in (date["edtf"], *date["alt"]))
    ]

    assert wrong == []


@pytest.mark.parametrize("source", SOURCES, ids=[source["file"][:3] for source in SOURCES])
def test_a_source_gives_no_time_that_is_not_there(source: Gold) -> None:
    expressions = read_dates(seed(source["file"])).expressions
    used = [hit for _, hit in matched(expressions, source["dates"])]

    assert [each.text for each in expressions if each not in used] == []


@pytest.mark.parametrize("source", SOURCES, ids=[source["file"][:3] for source in SOURCES])
def test_a_source_is_dated_with_its_words(source: Gold) -> None:
    text = seed(source["file"])
    dating = read_dates(text)

    assert dating.event is not None
    assert dating.event.edtf == source["event"]
    assert (dating.published.edtf if dating.published else None) == source["published"]
    assert all(text[words.start : words.end] == words.text for words in dating.event.evidence)


@pytest.mark.parametrize("page", PAGES, ids=[page["name"] for page in PAGES])
def test_a_page_is_dated_by_what_it_tells(page: Page) -> None:
    event = read_dates(page["text"]).event

    assert (event.edtf if event else None) == page["event"]


def test_certain_events_are_right_and_many() -> None:
    decided = [(page["event"], event) for page in PAGES if (event := read_dates(page["text"]).event)]
    certain = [(gold, event.edtf) for gold, event in decided if event.certainty.value == "certain"]

    assert [pair for pair in certain if pair[0] != pair[1]] == []
    assert len(certain) >= 0.5 * len(decided)
