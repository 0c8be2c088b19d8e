import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.documents.structure import blocks_of
from hp_timeline.documents.values import BlockKind
from tests.documents.articles import LONG, kinds, words_of

PIECES = st.sampled_from(
    [
        LONG,
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        " ",
        "\t",
        "Ảnh: Lê Na",
        "Tin khác",
        "date 2020-05",
        "I. MỞ ĐẦU",
        "Hà Vy",
        "x" * 500,
        "\0",
        "\ufeff",
        "…",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=30).map("".join))
def test_blocks_are_in_order_and_leave_out_only_white_space(text: str) -> None:
    end = 0
    left_out: list[str] = []
    for block in blocks_of(text):
        assert end <= block.start < block.end <= len(text)
        left_out.append(text[end : block.start])
        end = block.end
    left_out.append(text[end:])

    assert not "".join(left_out).strip()


@pytest.mark.parametrize(
    "header",
    [
        "date 2021-07",
        "date 2021-07-09",
        "Print Thứ Hai, 05/07/2021 09:15",
        "Chủ nhật, 04/07/2021 | 18:02 GMT+7",
        "Friday, 09/07/2021 10:20",
    ],
)
def test_what_stands_before_the_text_on_its_line_is_a_header(header: str) -> None:
    found = kinds(f" {header} {LONG}\n\n{LONG}")

    assert found[0] == ("header", header)
    assert found[1] == ("paragraph", LONG)


@pytest.mark.parametrize(
    "header", ["Cập nhật lúc 10:30, 3/2/2020", "Ngày đăng: 3/2/2020", "03/02/2020 10:30", "Published: 3 February 2020"]
)
def test_a_line_that_dates_the_page_is_a_header(header: str) -> None:
    assert kinds(f"Chợ hoa mở cửa sớm\n{header}\n\n{LONG}")[1] == ("header", header)


def test_a_sentence_that_begins_with_its_day_is_no_header() -> None:
    text = f"Ngày 5/7, hội làng mở cửa đón khách từ sớm và kéo dài đến hết buổi chiều cùng ngày.\n\n{LONG}"

    assert not words_of(text, BlockKind.HEADER)


@pytest.mark.parametrize(
    "caption",
    [
        "Bến phà nhìn từ trên cao. Ảnh: Lê Na",
        "Bến phà nhìn từ trên cao (Ảnh: Lê Na/TTXVN)",
        "Một góc bến phà. Ảnh CTV",
        "Toàn cảnh buổi lễ.",
        "Quang cảnh tại bến phà",
        "Bà Lê Na, Trưởng ban tổ chức, phát biểu tại buổi lễ.",
        "The ferry leaves the pier. Photo: Ann Lee/AP",
        "A view of the old pier",
    ],
)
def test_the_words_under_a_picture_are_a_caption(caption: str) -> None:
    assert kinds(f"{LONG}\n\n{caption}\n\n{LONG} Thêm một câu nữa.")[1] == ("caption", caption)


def test_a_sentence_that_repeats_its_neighbour_is_a_caption() -> None:
    sentence = "Người dân trong phường dựng lại cổng đình bằng gỗ lim cũ."
    told = f"{sentence[:-1]}, và công việc ấy kéo dài suốt ba tháng mùa khô năm nay với nhiều thợ giỏi."

    assert kinds(f"{LONG}\n\n{told}\n\n{sentence}\n\n{LONG} Hết chuyện.")[2] == ("caption", sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chiều cùng ngày, đoàn đã kiểm tra bến phà.",
        "Ông Lê Na yêu cầu các phường kiểm tra lại bến phà trước mùa mưa.",
        "Theo kế hoạch, bến phà mới mở cửa trong quý sau.",
    ],
)
def test_a_short_sentence_that_tells_on_is_no_caption(sentence: str) -> None:
    assert kinds(f"{LONG}\n\n{sentence}\n\n{LONG} Thêm một câu nữa.")[1] == ("paragraph", sentence)


@pytest.mark.parametrize("heading", ["I. MỞ ĐẦU", "Những việc còn lại", "Điều 3 Nguồn vốn", "KẾT QUẢ BƯỚC ĐẦU"])
def test_a_short_line_without_a_stop_above_prose_is_a_heading(heading: str) -> None:
    assert kinds(f"{LONG}\n\n{heading}\n\n{LONG}")[1] == ("heading", heading)


def test_page_furniture_below_the_text_is_a_footer() -> None:
    found = kinds(f"{LONG}\n\n{LONG}\n\nHà Vy\n\nNguồn: baovung.vn\n\nTin khác\nMưa lớn ở vùng núi\nLượt xem: 12")

    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "byline", "footer", "footer", "footer", "footer"]


def test_a_sentence_that_begins_like_furniture_is_prose() -> None:
    sentence = "Share prices fell on Monday after the port said that fewer ships had called."

    assert kinds(f"{LONG}\n\n{sentence}")[-1] == ("paragraph", sentence)


def test_what_follows_an_agency_s_end_mark_is_a_footer() -> None:
    found = kinds(f"{LONG}\n\n{LONG[:-1]}./.\n\n{LONG} Bài khác.")

    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "footer"]


def test_the_letterhead_of_an_official_paper_is_a_header() -> None:
    letterhead = "ỦY BAN NHÂN DÂN\nSố: 8/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

    assert [kind for kind, _ in kinds(f"{letterhead}\n\nTHÔNG BÁO\nVề lịch cấp nước\n\n{LONG}")][:4] == ["header"] * 4


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    text = (
        "Mùa nước năm ấy lên rất nhanh, chỉ trong hai đêm đã ngập hết\n"
        "bãi ngô ven sông. Người trong xóm phải chèo thuyền từ nhà nọ\n"
        "sang nhà kia để chia nhau từng bao gạo.\n"
        "\n"
        "Đến tháng sau nước mới rút."
    )

    assert [text[block.start : block.end].count("\n") for block in blocks_of(text)] == [2, 0]


def test_paragraphs_on_lines_of_their_own_stay_apart() -> None:
    assert len(blocks_of(f"{LONG}\n{LONG}\n{LONG}")) == 3


def test_accents_written_as_marks_of_their_own_change_nothing() -> None:
    text = f"{LONG}\n\nBến phà nhìn từ trên cao. Ảnh: Lê Na\n\n{LONG}\n\nTin khác"

    assert [kind for kind, _ in kinds(unicodedata.normalize("NFD", text))] == [kind for kind, _ in kinds(text)]
