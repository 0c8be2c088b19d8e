import pytest

from hp_timeline.dating.edtf import Precision
from hp_timeline.timeline.words import LANGUAGES, date_in_words, precision_in_words

CASES = (
    ("2021-06-09", "ngày 9 tháng 6 năm 2021", "9 June 2021"),
    ("2021-06", "tháng 6 năm 2021", "June 2021"),
    ("2021", "năm 2021", "2021"),
    ("2022-35", "quý III năm 2022", "3rd quarter of 2022"),
    ("2022-40", "6 tháng đầu năm 2022", "first half of 2022"),
    ("2022-23", "mùa thu năm 2022", "autumn 2022"),
    ("197X", "thập niên 1970", "1970s"),
    ("18XX", "thế kỷ XIX", "19th century"),
    ("-00XX", "thế kỷ I TCN", "1st century BC"),
    ("-0042", "năm 43 TCN", "43 BC"),
    ("1964~", "khoảng năm 1964", "about 1964"),
    ("1964?", "có lẽ năm 1964", "perhaps 1964"),
    ("../2019", "đến năm 2019", "until 2019"),
    ("2025/..", "từ năm 2025 trở đi", "from 2025 on"),
    ("2018/2022", "năm 2018 – năm 2022", "2018 – 2022"),
    ("2021-06-09T07:05", "07:05, ngày 9 tháng 6 năm 2021", "07:05, 9 June 2021"),
    ("2021-06-09T18", "18:00, ngày 9 tháng 6 năm 2021", "18:00, 9 June 2021"),
    ("XXXX-11-30", "ngày 30 tháng 11, chưa rõ năm", "30 November, year unknown"),
)


@pytest.mark.parametrize(("edtf", "vietnamese", "english"), CASES)
def test_a_value_reads_as_people_write_it(edtf: str, vietnamese: str, english: str) -> None:
    assert date_in_words(edtf, "vi") == vietnamese
    assert date_in_words(edtf, "en") == english


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_precision_has_its_words(language: str) -> None:
    assert set(LANGUAGES[language].precisions) == set(Precision)


def test_a_month_says_that_it_is_one() -> None:
    assert precision_in_words("2023-10", "en") == "known to the month"
    assert precision_in_words("2023-10", "vi") == "biết đến tháng"
