import json

import pytest

from hp_timeline.dating.values import (
    Alternative,
    Certainty,
    Conflict,
    Dating,
    Decision,
    Evidence,
    Expression,
    Kind,
    Notice,
    Reason,
)
from hp_timeline.documents.values import Document, Problem
from hp_timeline.exchange.inspection import json_line
from hp_timeline.exchange.listing import listing
from hp_timeline.exchange.messages import load_messages

TEXT = "date 2021-07 Ngày 5/7, chợ hoa mở cửa; ngày 31/2 đóng."
DATING = Dating(
    Decision(
        "2021-07-05",
        (Evidence(13, 21, "Ngày 5/7"), Evidence(5, 12, "2021-07")),
        "lead",
        Certainty.CERTAIN,
        (Alternative("2021-07", "2021-07", 5, 12, "month"),),
        (Reason("lead", 45), Reason("old", -25), Reason("body", 10)),
    ),
    Decision("2021-07", (Evidence(5, 12, "2021-07"),), "header", Certainty.CERTAIN),
    None,
    (
        Expression(5, 12, "2021-07", "2021-07", Kind.PUBLISHED, "month"),
        Expression(13, 21, "Ngày 5/7", "2021-07-05", Kind.REPORTED, "day"),
        Expression(39, 48, "ngày 31/2", None, Kind.INVALID, "day"),
    ),
    (Conflict("event", ("2021-07-05", "2021-07")),),
    (Notice("invalid-day", (("text", "ngày 31/2"),)),),
)
DOCUMENT = Document(
    "0123456789abcdef", "in/a.txt", "/in/a.txt", TEXT, "Chợ hoa mở cửa", "vi", "Hà Vy", None, "cp1258", (), DATING,
    (Notice("guessed-encoding", (("encoding", "cp1258"),)),),
)  # fmt: skip


def test_a_document_is_one_json_object_with_all_that_dates_it() -> None:
    content = json.loads(json_line(DOCUMENT, load_messages("en")))

    assert content == {
        "path": "in/a.txt",
        "id": "0123456789abcdef",
        "title": "Chợ hoa mở cửa",
        "language": "vi",
        "byline": "Hà Vy",
        "outlet": None,
        "encoding": "cp1258",
        "event": {
            "edtf": "2021-07-05",
            "precision": "day",
            "evidence": [{"start": 13, "end": 21, "text": "Ngày 5/7"}, {"start": 5, "end": 12, "text": "2021-07"}],
            "rule": "lead",
            "certainty": "certain",
            "alternatives": [{"edtf": "2021-07", "text": "2021-07", "start": 5, "end": 12, "rule": "month"}],
            "reasons": [{"rule": "lead", "weight": 45}, {"rule": "old", "weight": -25}, {"rule": "body", "weight": 10}],
        },
        "published": {
            "edtf": "2021-07",
            "evidence": [{"start": 5, "end": 12, "text": "2021-07"}],
            "rule": "header",
            "certainty": "certain",
        },
        "effective": None,
        "expressions": [
            {"start": 5, "end": 12, "text": "2021-07", "edtf": "2021-07", "kind": "published", "rule": "month"},
            {"start": 13, "end": 21, "text": "Ngày 5/7", "edtf": "2021-07-05", "kind": "reported", "rule": "day"},
            {"start": 39, "end": 48, "text": "ngày 31/2", "edtf": None, "kind": "invalid", "rule": "day"},
        ],
        "conflicts": [{"field": "event", "values": ["2021-07-05", "2021-07"]}],
        "warnings": [
            {"code": "guessed-encoding", "message": "the encoding is not stated; it was taken for cp1258"},
            {"code": "invalid-day", "message": "ngày 31/2: no calendar has this day"},
        ],
    }


def test_the_text_is_added_when_wanted() -> None:
    assert json.loads(json_line(DOCUMENT, load_messages("en"), with_text=True))["text"] == TEXT


@pytest.mark.parametrize(("language", "message"), [("en", "it holds no text"), ("vi", "tệp không có chữ nào")])
def test_a_file_without_a_document_says_why_in_the_reader_s_language(language: str, message: str) -> None:
    content = json.loads(json_line(Problem("in/b.txt", "empty"), load_messages(language)))

    assert content == {"path": "in/b.txt", "problem": {"code": "empty", "message": message}}


def test_a_line_is_readable_utf_8_and_keeps_undecodable_names() -> None:
    line = json_line(Problem("chợ\udce9\n\u2028.txt", "empty"), load_messages("en"))

    assert "chợ" in line
    assert line.encode()
    assert line.count("\n") == 0
    assert json.loads(line)["path"] == "chợ\udce9\n\u2028.txt"


def test_people_read_each_time_with_its_words_its_place_and_its_rule() -> None:
    assert listing(DOCUMENT, load_messages("en")).splitlines() == [
        "in/a.txt",
        "  Chợ hoa mở cửa",
        "  Date       5 July 2021 [2021-07-05]: known to the day, certain, it stands in the first sentence",
        "             “Ngày 5/7” (13–21)",
        "             “2021-07” (5–12)",
        "             +45  it stands in the first sentence",
        "             +10  it stands in the text",
        "             -25  it lies more than a year before the publication",
        "  Or         July 2021 [2021-07]: “2021-07” (5–12), it is a month",
        "  Published  July 2021 [2021-07]: known to the month, certain, the header gives the date of publication",
        "             “2021-07” (5–12)",
        "  By         Hà Vy",
        "  Language   vi",
        "  Conflict   date: 2021-07-05 / 2021-07",
        "  Note       the encoding is not stated; it was taken for cp1258",
        "             ngày 31/2: no calendar has this day",
        "  Times      2021-07     published: “2021-07” (5–12), it is a month",
        "             2021-07-05  told: “Ngày 5/7” (13–21), it is a day",
        "                         no such day: “ngày 31/2” (39–48), it is a day",
    ]
