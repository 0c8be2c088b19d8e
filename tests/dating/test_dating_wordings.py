"""Wordings of every kind, in sentences of our own: each gives the value that a careful reader would."""

import pytest

from hp_timeline.dating.reader import read_dates

HEADER = "Thứ Sáu, 18/08/2023 09:00\n\n"
WORDINGS = [
    # Hours.
    ("Cầu phao đóng từ 22h đến 23h30 ngày 12/5/2021.", "2021-05-12T22:00/2021-05-12T23:30"),
    ("Lớp học mở từ 2 đến 4 giờ chiều ngày 7/9/2022.", "2022-09-07T14:00/2022-09-07T16:00"),
    ("Tàu rời ga lúc 10 giờ kém 15 ngày 3/4/2020.", "2020-04-03T09:45"),
    ("Ngày 3/4/2020, sương tan; đến 11 giờ 20 phút, phà chạy lại.", "2020-04-03T11:20"),
    ("Ngày 3/4/2020, cổng khóa; ai vào phải đến trước 8 giờ.", "../2020-04-03T08:00"),
    ("The gates opened at 7:30 a.m. on May 4, 2018.", "2018-05-04T07:30"),
    ("Power was cut from 9 a.m. to 11:30 a.m. on 16 July 2019.", "2019-07-16T09:00/2019-07-16T11:30"),
    ("On 2 March 2016 the siren sounded; crews came at 23:52.", "2016-03-02T23:52"),
    # Lists.
    ("Họ gặp nhau ba lần: 4/2, 17/2 và 3/3/2018.", "2018-02-04"),
    ("Họ gặp nhau ba lần: 4/2, 17/2 và 3/3/2018.", "2018-02-17"),
    ("Hearings were held on March 3, 5 and 11, 2015.", "2015-03-05"),
    ("Hearings were held on March 3, 5 and 11, 2015.", "2015-03-11"),
    # Years of two figures, in words, in Roman months.
    ("Anh nhập ngũ năm 71, về làng năm 1976.", "1971"),
    ("Bảng công tháng 4/22 còn thiếu chữ ký.", "2022-04"),
    ("Sáng ba mươi tháng Tư năm bảy mươi lăm, chợ vắng.", "1975-04-30"),
    ("Ngày mồng năm tháng Năm năm một nghìn chín trăm tám mươi lăm, trạm khánh thành.", "1985-05-05"),
    ("Item 15: telegram, 5.xi.1901.", "1901-11-05"),
    ("The diary ends on 12 Oct 68.", "1968-10-12"),
    ("Ngày hai mươi mốt tháng Mười năm hai nghìn không trăm linh năm, hai bên ký.", "2005-10-21"),
    ("The rising of AD 40 was short.", "0040"),
    ("The 2019/20 school year opened late.", "2019/2020"),
    ("He left the port in nineteen forty-five.", "1945"),
    ("The hall burned in the year nineteen hundred and five.", "1905"),
    ("It reopened in two thousand and eight.", "2008"),
    ("Sworn on May the fifteenth, nineteen seventy-one.", "1971-05-15"),
    ("Sworn on the third of June, twenty twenty-four.", "2024-06-03"),
    # Misread figures.
    ("Giấy cấp nàm 1965.", "1965"),
    ("Biên bản lập ngày 1O/O3/2O14.", "2014-03-10"),
    ("Giấy báo ký ngày l5/8/l969.", "1969-08-15"),
    ("Sổ cấp năm l975.", "1975"),
    ("Received on l8 June 20l5.", "2015-06-18"),
    # Open ends.
    ("Sổ từ năm 1975 trở về trước đang phục chế.", "../1975"),
    ("Hồ sơ từ tháng 6/2006 trở đi đã số hóa.", "2006-06/.."),
    ("The archive holds numbers printed up to 1988.", "../1988"),
    ("Từ nay đến ngày 30/9, bến tạm dừng.", "2023-08-18/2023-09-30"),
    ("Giấy tờ mất trong khoảng giữa năm 1979 và năm 1982.", "1979/1982"),
    # Periods.
    ("Quý đầu năm 2022, đơn hàng tăng.", "2022-33"),
    ("Năm tháng đầu năm 2021, mưa ít.", "2021-01/2021-05"),
    ("Mùa xuân năm 1954, dân công lên đường.", "1954-21"),
    ("In the spring of 1954 the porters set out.", "1954-21"),
    ("Niên vụ 2018/19 còn tồn kho.", "2018/2019"),
    ("The 2021-22 school year opened late.", "2021/2022"),
    ("The chapel is 17th-century work.", "16XX"),
    ("The drums belong to the fifth century BC.", "-04XX"),
    ("A photograph of c. 1872 shows the crane.", "1872~"),
    ("Xóm có điện tầm năm 2004.", "2004~"),
    ("Bia số 5 thuộc TK XVIII.", "17XX"),
    ("No ships called from June through August 2020.", "2020-06/2020-08"),
    # Relative to the document, and to what was just said.
    ("Hai tuần nữa, trường đón học sinh.", "2023-09-01"),
    ("Bà cụ mất ba ngày trước.", "2023-08-15"),
    ("Năm kia vườn mất trắng.", "2021"),
    ("Sang năm, xã trồng lại rừng.", "2024"),
    ("Năm học trước, lớp chỉ có 12 em.", "2022/2023"),
    ("Trạm khởi công tháng 3/2001. Trong tháng đó, mưa suốt.", "2001-03"),
    ("Đĩa ra tháng 3/2001; cuối năm đó bà lưu diễn.", "2001"),
    ("Ngày 5/9/2022 bão vào. Trước đó một ngày, thuyền đã về.", "2022-09-04"),
    ("Lớp học mở từ thứ Ba đến thứ Năm tuần này.", "2023-08-15/2023-08-17"),
    ("She enlisted in 1965. The following year she went north.", "1966"),
    # Days without a year, near the publication, and by their weekday.
    ("Hội thi mở ngày 2/9 tại đình.", "2023-09-02"),
    ("Thứ Hai, ngày 14/11, nước rút.", "2022-11-14"),
]


@pytest.mark.parametrize(("sentence", "edtf"), WORDINGS)
def test_a_wording_gives_the_value_that_a_careful_reader_would(sentence: str, edtf: str) -> None:
    assert edtf in [each.edtf for each in read_dates(HEADER + sentence).expressions]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Đến tháng 10, nước lên, bà con gỡ lưới vó.", "XXXX-10"),
        ("Báo cáo quý III gửi về trước hạn.", "XXXX-35"),
        ("Phòng khám nghỉ từ ngày 30/4 đến hết ngày 3/5.", "XXXX-04-30/XXXX-05-03"),
    ],
)
def test_without_any_year_none_is_made_up(text: str, edtf: str) -> None:
    assert [each.edtf for each in read_dates(text).expressions] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "Hội chợ hoa bày dọc đường Ba Tháng Hai tới vòng xoay.",
        "Cây xăng nằm trên đường 23 Tháng 10.",
        "Quán ở góc đường Cách mạng Tháng Tám.",
        "Nhà máy dệt 8-3 từng có năm nghìn công nhân.",
        "Xác suất trúng là 1/2018, cứ 5 vé có 3 vé trượt.",
        "Bà mang thai 9 tháng 10 ngày mới sinh.",
        "Tấm bìa ghi 5-10-15 kg, chọn một cỡ.",
        "Tạp chí có ISSN 1859-2023.",
        "Congestion was heavy on 30/4 Street.",
        "They drove along 3 February Street to the quay.",
        "Soldiers march 15 miles and carry 20 kg.",
        "Mua 20g tiêu, 10l dầu và 5l nước mắm.",
    ],
)
def test_names_measures_and_numbers_are_no_dates(text: str) -> None:
    assert [each.edtf for each in read_dates(text).expressions] == []


def test_vietnamese_without_its_own_letters_is_read_beside_an_english_word() -> None:
    assert [each.edtf for each in read_dates("Bài on air lúc 20h ngày 5/6/2021.").expressions] == ["2021-06-05T20:00"]


def test_the_hour_of_a_live_page_s_first_entry_is_not_the_header_s() -> None:
    text = "Cập nhật thứ Bảy, 7/9/2024\n15h30: Gió cấp 11.\n14h10: Cầu cấm xe máy."

    assert [each.edtf for each in read_dates(text).expressions] == ["2024-09-07", "2024-09-07T15:30", "2024-09-07T14:10"]
