"""Every English way of writing a time, on sentences of our own; the page was published on Wednesday 16 August 2023."""

import pytest

from hp_timeline.dating.reader import read_dates

PUBLISHED = "Published: 16 August 2023\n\n"

ONE = [
    ("The shed opened on May 19, 2021.", "2021-05-19"),
    ("The shed opened on 19 May 2021.", "2021-05-19"),
    ("The shed opened on the 19th of May, 2021.", "2021-05-19"),
    ("The shed opened on Wednesday, May 19, 2021 at 9:30 am.", "2021-05-19T09:30"),
    ("The shed opened 2021-05-19 as planned.", "2021-05-19"),
    ("The shed opened on 12/25/2020 as planned.", "2020-12-25"),
    ("The shed opened on July 4.", "2023-07-04"),
    ("The shed opened in May 2021.", "2021-05"),
    ("The shed opened in early May 2021.", "2021-05"),
    ("The shed opened in 2021.", "2021"),
    ("The shed opened in late 2018.", "2018"),
    ("The shed opened in Q3 2021.", "2021-35"),
    ("The shed opened in the third quarter of 2021.", "2021-35"),
    ("The shed earned more in the first half of 2021.", "2021-01/2021-06"),
    ("The shed earned more in the first nine months of 2021.", "2021-01/2021-09"),
    ("The shed was busy in the 1970s.", "197X"),
    ("The shed is from the 19th century.", "18XX"),
    ("The shed is from the nineteenth century.", "18XX"),
    ("The fort fell in 43 BC.", "-0042"),
    ("The shed was built circa 1964.", "1964~"),
    ("The shed stood before 2019.", "../2019"),
    ("The shed has grown since 2015.", "2015/.."),
    ("The camp ran from 11 to 15 September 2022.", "2022-09-11/2022-09-15"),
    ("The camp ran May 11-15, 2022.", "2022-05-11/2022-05-15"),
    ("The camp ran from December 30, 2019 to January 3, 2020.", "2019-12-30/2020-01-03"),
    ("Funds for 2018-2022 grew.", "2018/2022"),
    ("Funds grew from 2018 to 2022.", "2018/2022"),
    ("Funds grew between March and May 2020.", "2020-03/2020-05"),
    ("The club met yesterday.", "2023-08-15"),
    ("The club met this morning.", "2023-08-16"),
    ("The club met three days ago.", "2023-08-13"),
    ("The club met last week.", "2023-08-07/2023-08-13"),
    ("The club met last month.", "2023-07"),
    ("The club met last year.", "2022"),
    ("The club met on Monday.", "2023-08-14"),
    ("The club grew in the past five years.", "2018/2023"),
    ("The club began ten years ago.", "2013"),
    ("The plan runs to 2045, a vision to 2045 they said.", "2045"),
]
SEVERAL = [
    ("By 2030 the port will double; a vision to 2045 follows.", [("2030", "target"), ("2045", "target")]),
    ("On July 4 they left; two days later they came back.", [("2023-07-04", "reported"), ("2023-07-06", "mentioned")]),
    (
        "In the first six months of 2023 sales rose over the same period last year.",
        [("2023-01/2023-06", "reported"), ("2022-01/2022-06", "mentioned")],
    ),
]
NEVER = [
    "Version 2.10.2021 fixes 12 faults.",
    "The desk is open 24/7 in room 12/5.",
    "They won 3-1 and drew 2-2.",
    "Call 0225 384 2021 or 0912-345-678.",
    "Decree No. 12/2022/ND-CP and Resolution 45-NQ/TW apply.",
    "Rates rose by 16% to 13.77% of the total.",
    "About 2015 people came, 2019 miles away.",
    "Flight VN1950 and bus 12/15 were late.",
]


def read(sentence: str) -> list[tuple[str | None, str]]:
    return [(each.edtf, each.kind.value) for each in read_dates(PUBLISHED + sentence).expressions][1:]


@pytest.mark.parametrize(("sentence", "edtf"), ONE)
def test_an_english_sentence_gives_its_time(sentence: str, edtf: str) -> None:
    assert edtf in [value for value, _ in read(sentence)]


@pytest.mark.parametrize(("sentence", "wanted"), SEVERAL)
def test_an_english_sentence_gives_its_times_and_what_they_are(sentence: str, wanted: list[tuple[str, str]]) -> None:
    assert read(sentence) == wanted


@pytest.mark.parametrize("sentence", NEVER)
def test_other_english_numbers_are_never_times(sentence: str) -> None:
    assert read(sentence) == []
