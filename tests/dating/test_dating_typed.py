import pytest

from hp_timeline.dating.typed import typed_time


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024-11-14", "2024-11-14"),
        ("14/11/2024", "2024-11-14"),
        ("14 Nov 2024", "2024-11-14"),
        (" tháng 9/2023 ", "2023-09"),
        ("thang 9 nam 2023", "2023-09"),
        ("quý I/2024", "2024-33"),
        ("1975", "1975"),
        ("195X", "195X"),
        ("2018/2022", "2018/2022"),
        ("giai đoạn 2018 - 2022", "2018/2022"),
        ("-0042", "-0042"),
        ("43 BC", "-0042"),
    ],
)
def test_a_time_is_understood_however_it_is_typed(text: str, edtf: str) -> None:
    value = typed_time(text)

    assert value is not None
    assert value.text == edtf


@pytest.mark.parametrize("text", ["", "  ", "hải phòng", "30/2/2023", "14/11", "XXXX-11-14", "\0"])
def test_what_has_no_place_on_the_line_is_no_time(text: str) -> None:
    assert typed_time(text) is None
