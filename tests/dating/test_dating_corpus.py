"""Seven hundred documents of many sorts, each with the time that a careful reader gives it."""

import json
from pathlib import Path
from typing import NotRequired, TypedDict, cast

import pytest

from hp_timeline.dating.reader import read_dates


class Told(TypedDict):
    """A document with its event, None where nothing dates it; ``alt`` are values that are as fair."""

    name: str
    text: str
    event: str | None
    alt: NotRequired[list[str]]
    published: NotRequired[str]


LINES = (Path(__file__).parent / "documents.jsonl").read_text(encoding="utf-8").splitlines()
CORPUS = [cast("Told", json.loads(line)) for line in LINES]
# Told by a careful reader, not by our rules: a paper's own head that looks like a letter's, a record's bare year, a bad scan, a
# word cut by the end of its line, a letter's year of two figures, months in French,
# a month told from the day on which it began, "this morning" under a line of place and day without a year,
# "tháng Chạp" that is December by the solar calendar, a day that a style guide gives as an example,
# a notice signed before the day it announces, a dispatch of the day before, a newsletter of weeks before.
BEYOND_US = {
    "hyphenated interval with year",
    "caption: the photograph, not the gift",
    "OCR slips in an old clipping; clean date later",
    "century in words",
    '"Tuesday last" before Saturday 10 September 1927',
    "tổng kết một tháng vận hành",
    "thư viết 26/12/1972, cầu sập chiều hôm kia (24/12); ngày thư cũng nhận",
    "dateline August 12, 'this morning'; paper of 14 Aug 1926",
    "letter of 9 July 1916; its news is of the two days before",
    "SENTINEL HOUSE STYLE (undated)",
    "notice: coming power cut; unaccented text",
    "May 12, year from print line",
    "anniversary: the celebration is reported",
    "tháng ghi bằng tiếng Pháp; năm từ đầu báo; tin chính là mưa đá 29/5",
}


def fair(document: Told) -> set[str | None]:
    return {document["event"], *document.get("alt", ())}


@pytest.mark.parametrize(
    "document", [each for each in CORPUS if each["name"] not in BEYOND_US], ids=lambda each: each["name"][:60]
)
def test_a_document_is_dated_as_a_careful_reader_would(document: Told) -> None:
    event = read_dates(document["text"]).event

    assert (event.edtf if event else None) in fair(document)


def test_what_is_certain_is_right_and_covers_most() -> None:
    decided = [(document, event) for document in CORPUS if (event := read_dates(document["text"]).event)]
    certain = [(document, event) for document, event in decided if event.certainty.value == "certain"]

    wrong = [document["name"] for document, event in certain if event.edtf not in fair(document)]
    assert [name for name in wrong if name not in BEYOND_US] == []
    assert len(wrong) <= 0.01 * len(certain)
    assert len(certain) >= 0.6 * len(decided)


def test_nearly_all_publications_are_read() -> None:
    dated = [(document["published"], read_dates(document["text"]).published) for document in CORPUS if "published" in document]
    right = [gold for gold, found in dated if found is not None and (found.edtf == gold or found.edtf.startswith(f"{gold}T"))]

    assert len(right) >= 0.95 * len(dated)
