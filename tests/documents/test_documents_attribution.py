import pytest

from tests.documents.articles import LONG, attribution


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Hà Vy", "Hà Vy"),
        ("HÀ VY", "HÀ VY"),
        ("Hà Vy - Minh Khuê", "Hà Vy, Minh Khuê"),
        ("Hà Vy (tổng hợp)", "Hà Vy"),
        ("Tác giả: Hà Vy", "Hà Vy"),
        ("Bài và ảnh: Hà Vy", "Hà Vy"),
        ("By Jane Holloway", "Jane Holloway"),
        ("By Jane Holloway and Tom O'Neil", "Jane Holloway, Tom O'Neil"),
    ],
)
def test_a_name_below_the_text_is_its_byline(line: str, byline: str) -> None:
    assert attribution(f"{LONG}\n\n{LONG}\n\n{line}").byline == byline


def test_a_name_below_the_title_is_the_byline() -> None:
    assert attribution(f"Chợ hoa mở cửa sớm\nHà Vy\n\n{LONG}").byline == "Hà Vy"


@pytest.mark.parametrize("line", ["Xuân Lộc", "CHỦ TỊCH", "Tin khác", "12/5/2020", "còn tiếp"])
def test_a_place_that_the_text_tells_of_or_an_office_is_no_byline(line: str) -> None:
    assert attribution(f"Ở Xuân Lộc, {LONG}\n\n{LONG}\n\n{line}").byline is None


def test_without_an_author_those_who_took_the_pictures_are_named_as_such() -> None:
    text = f"{LONG}\n\nBến phà. (Ảnh: Hà Vy/TTXVN)\n\n{LONG}\n\nChợ cá. (Ảnh: Lê Na/TTXVN)\n\n{LONG}"

    assert attribution(text).byline == "Ảnh: Hà Vy, Lê Na"


def test_an_author_comes_before_those_who_took_the_pictures() -> None:
    assert attribution(f"{LONG}\n\nBến phà. Ảnh: Lê Na\n\n{LONG}\n\nHà Vy").byline == "Hà Vy"


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (f"{LONG}\n\n{LONG}\n\nNguồn: baovung.vn", "baovung.vn"),
        (f"{LONG}\n\n{LONG}\n\nNguồn. baovung.vn\nTin khác\nCổng thông tin Vùng Xanh", "baovung.vn (Cổng thông tin Vùng Xanh)"),
        (f"{LONG}\n\n{LONG}\n\nTheo Báo Vùng Xanh", "Báo Vùng Xanh"),
        (f"{LONG}\n\n{LONG}\n\n(TTXVN)", "TTXVN"),
        (f"HÀ NỘI (TTXVN) - {LONG}", "TTXVN"),
        (f"(Chinhphu.vn) – {LONG}", "Chinhphu.vn"),
        (f"TTO - {LONG}", "TTO"),
        ("HA NOI (Reuters) - The old pier was closed to all ships on Monday, the port said in a statement.", "Reuters"),
        (f"{LONG}\n\nBến phà. (Ảnh: Hà Vy/TTXVN)\n\n{LONG[:-1]}./.", "TTXVN"),
        (f"{LONG}\n\n{LONG}\n\nSource: The Harbour Post", "The Harbour Post"),
    ],
)
def test_the_outlet_is_what_the_text_states(text: str, outlet: str) -> None:
    assert attribution(text).outlet == outlet


@pytest.mark.parametrize("text", [LONG, f"Năm 2020 (Canh Tý) - {LONG}", f"{LONG}\n\nBến phà. (Ảnh: Hà Vy/TTXVN)\n\n{LONG}"])
def test_without_a_statement_there_is_no_outlet(text: str) -> None:
    assert attribution(text).outlet is None
