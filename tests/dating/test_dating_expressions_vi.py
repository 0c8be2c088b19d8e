"""Every Vietnamese way of writing a time, on sentences of our own; the page was printed on Wednesday 16 August 2023 at 9:00."""

import pytest

from hp_timeline.dating.reader import read_dates

PRINT_LINE = "Thứ Tư, 16/08/2023 09:00\n\n"

CALENDAR = [
    ("Lễ khánh thành cầu diễn ra ngày 9 tháng 6 năm 2021 tại xã.", "2021-06-09"),
    ("Bản vẽ được nộp 9/6/2021 cho phòng quản lý.", "2021-06-09"),
    ("Bản vẽ được nộp ngày 09-06-2021.", "2021-06-09"),
    ("Bản vẽ được nộp ngày 9.6.2021.", "2021-06-09"),
    ("Bản vẽ nộp 2021-06-09 đã được duyệt.", "2021-06-09"),
    ("Bản vẽ nộp 2021/06/09 đã được duyệt.", "2021-06-09"),
    ("Tổ thợ nghỉ việc từ hôm 12/7 vì mưa.", "2023-07-12/.."),
    ("Ngày 9 tháng 6/2021, bến phà đóng cửa.", "2021-06-09"),
    ("Ngày 5/3/21, bến phà đóng cửa.", "2021-03-05"),
    ("Bến phà mở lại vào tháng 9/2022.", "2022-09"),
    ("Bến phà mở lại vào tháng 9-2022.", "2022-09"),
    ("Bến phà mở lại vào tháng 9 năm 2022.", "2022-09"),
    ("Bến phà mở lại vào tháng Chín năm 2022.", "2022-09"),
    ("Bến phà mở lại tháng mười một năm 2022.", "2022-11"),
    ("Bến phà mở lại năm 2022.", "2022"),
    ("Ngày mười lăm tháng Ba năm một nghìn chín trăm bảy mươi mốt, cụ dựng ngôi nhà.", "1971-03-15"),
    ("Ngày hai mươi tháng tư năm hai nghìn không trăm linh tám, trường khai giảng.", "2008-04-20"),
    ("Ngày ba mươi tháng năm năm 2010, con đê được đắp.", "2010-05-30"),
    ("Ngày 7\u00a0tháng\u00a02\u00a0năm\u00a02021 tàu rời bến.", "2021-02-07"),
    ("Nga\u0300y 7 tha\u0301ng 2 na\u0306m 2021 tàu rời bến.", "2021-02-07"),
    ("Ngày  7  tháng 2\nnăm 2021 tàu rời bến.", "2021-02-07"),
    ("Thảng 9/2022 và ngáy mai thì chưa rõ.", "2022-09"),
    ("NGÀY 7 THÁNG 2 NĂM 2021 TÀU RỜI BẾN.", "2021-02-07"),
    ("Xã có 300 hộ, riêng mùa 2021 thêm 12 hộ.", "2021"),
    ("Đội đã dự giải vào cuối 2018.", "2018"),
    ("Kho thóc (2015) nay là nhà văn hóa.", "2015"),
    ("Thầy đồ mở lớp năm 938.", "0938"),
    ("Buổi gặp thứ Bảy (12/8) rất đông.", "2023-08-12"),
]
CLOCK = [
    ("Lúc 9h15 ngày 21/6, mưa đá rơi.", "2023-06-21T09:15"),
    ("Mưa đá rơi lúc 3h40 ngày 2/10/2022.", "2022-10-02T03:40"),
    ("Cúp điện khoảng 7h05 sáng 3/8.", "2023-08-03T07:05"),
    ("Tàu cập bến 23 giờ đêm 30/4.", "2023-04-30T23:00"),
    ("Tàu cập bến 2 giờ chiều ngày 30/4/2023.", "2023-04-30T14:00"),
    ("Tàu cập bến lúc 8 giờ 30 phút ngày 30/4/2023.", "2023-04-30T08:30"),
    ("Tàu cập bến hồi 8 giờ rưỡi ngày 30/4/2023.", "2023-04-30T08:30"),
    ("Ngày 30/4/2023, lúc 16:45, tàu cập bến.", "2023-04-30T16:45"),
]
PARTS = [
    ("Doanh thu quý III/2022 giảm.", "2022-35"),
    ("Doanh thu quý 1/2022 giảm.", "2022-33"),
    ("Doanh thu quý II năm 2022 giảm.", "2022-34"),
    ("Doanh thu quý 2 năm nay giảm.", "2023-34"),
    ("Doanh thu 6 tháng đầu năm 2022 giảm.", "2022-01/2022-06"),
    ("Doanh thu sáu tháng đầu năm giảm.", "2023-01/2023-06"),
    ("Doanh thu 6 tháng cuối năm 2022 giảm.", "2022-07/2022-12"),
    ("Doanh thu nửa đầu năm 2022 giảm.", "2022-01/2022-06"),
    ("Doanh thu 7 tháng qua giảm.", "2023-01/2023-07"),
    ("Doanh thu nửa cuối tháng 7 giảm.", "2023-07"),
    ("Giữa tháng 6 năm ngoái, chợ vắng.", "2022-06"),
    ("Cây trổ hoa cuối tháng 5.", "2023-05"),
    ("Đầu năm, chợ vắng khách.", "2023"),
    ("Tuần trước, chợ vắng khách.", "2023-08-07/2023-08-13"),
    ("Thập niên 70 còn nhiều thuyền gỗ.", "197X"),
    ("Thập niên 80 của thế kỷ trước còn nhiều thuyền gỗ.", "198X"),
    ("Những năm 1950 còn nhiều thuyền gỗ.", "195X"),
    ("Những năm 60 của thế kỷ XIX còn nhiều thuyền gỗ.", "186X"),
    ("Đình dựng vào thế kỷ XIX.", "18XX"),
    ("Đình dựng cuối thế kỷ 17.", "16XX"),
    ("Bến cổ có vào thế kỷ thứ ba.", "02XX"),
    ("Khởi nghĩa nổ ra năm 43 trước Công nguyên.", "-0042"),
    ("Khởi nghĩa nổ ra năm 40 sau Công nguyên.", "0040"),
    ("Nhà máy dựng khoảng năm 1964.", "1964~"),
    ("Trước năm 2019, đường còn lầy.", "../2019"),
    ("Từ năm 2021, đường hết lầy.", "2021/.."),
    ("Sau năm 1975, dân trở về.", "1975/.."),
]
RANGES = [
    ("Trại hè mở từ ngày 11 đến ngày 15/9/2022.", "2022-09-11/2022-09-15"),
    ("Trại hè mở từ 30/12/2019 đến 3/1/2020.", "2019-12-30/2020-01-03"),
    ("Trại hè (30/12/2019-03/01/2020) rất vui.", "2019-12-30/2020-01-03"),
    ("Trại hè mở từ ngày 2 đến 5 tháng 6 năm 2022.", "2022-06-02/2022-06-05"),
    ("Trại hè mở ngày 11-15/6.", "2023-06-11/2023-06-15"),
    ("Trại hè mở từ sáng 11/6 đến chiều 15/6.", "2023-06-11/2023-06-15"),
    ("Vốn giai đoạn 2018 - 2022 tăng.", "2018/2022"),
    ("Vốn nhiệm kỳ 2020-2025 tăng.", "2020/2025"),
    ("Vốn từ năm 2018 đến năm 2022 tăng.", "2018/2022"),
    ("Sĩ số năm học 2021-2022 tăng.", "2021/2022"),
    ("Cụ đồ Nguyên (12/8/1931 - 5/2/1999) dạy học ở làng.", "1931-08-12/1999-02-05"),
    ("Vốn từ tháng 3 đến tháng 5/2022 tăng.", "2022-03/2022-05"),
    ("Vốn 5 năm 2016-2020 tăng.", "2016/2020"),
    ("Chợ họp từ năm 2015 đến nay.", "2015/2023-08-16"),
    ("Thế kỷ XVII - XVIII có nhiều thương điếm.", "16XX/17XX"),
]
RELATIVE = [
    ("Hôm nay, trường nhận học trò.", "2023-08-16"),
    ("Hôm qua, trường nhận học trò.", "2023-08-15"),
    ("Hôm kia, trường nhận học trò.", "2023-08-14"),
    ("Sáng nay, trường nhận học trò.", "2023-08-16"),
    ("Tối qua, trường nhận học trò.", "2023-08-15"),
    ("Sáng mai, trường nhận học trò.", "2023-08-17"),
    ("Ngày mai, trường nhận học trò.", "2023-08-17"),
    ("Thứ Năm tuần trước, trường nhận học trò.", "2023-08-10"),
    ("Năm ngoái, trường nhận học trò.", "2022"),
    ("Tháng tới, trường nhận học trò.", "2023-09"),
    ("Tháng trước, trường nhận học trò.", "2023-07"),
    ("Quý trước, trường nhận học trò.", "2023-34"),
    ("Số liệu tăng so với cùng kỳ năm 2021.", "2021"),
    ("Trong 5 năm qua, trường nhận học trò.", "2018/2023"),
    ("Từ nay đến năm 2030, trường nhận học trò.", "2023-08-16/2030"),
    ("Cách đây 10 năm, trường nhận học trò.", "2013"),
    ("Ba ngày trước, trường nhận học trò.", "2023-08-13"),
    ("Từ đầu năm đến nay, trường nhận học trò.", "2023-01-01/2023-08-16"),
    ("Tháng 9 tới, trường nhận học trò.", "2023-09"),
    ("Tháng 9 năm ngoái, trường nhận học trò.", "2022-09"),
]
SEVERAL = [
    ("Ngày 3 và 4/7, hai đội tập.", ["2023-07-03", "2023-07-04"]),
    ("Ngày 2/7, đoàn đến. Hai hôm sau, đoàn về. Cùng ngày, bến mở.", ["2023-07-02", "2023-07-04", "2023-07-04"]),
    ("Ngày 3/8, đoàn đến làng; chiều cùng ngày, đoàn về phố.", ["2023-08-03", "2023-08-03"]),
    ("9 tháng đầu năm 2022 tăng 4% so với cùng kỳ.", ["2022-01/2022-09", "2021-01/2021-09"]),
    ("Quý I và quý II/2022 đều tăng.", ["2022-33", "2022-34"]),
    ("Quy hoạch đến năm 2030, tầm nhìn đến năm 2045 đã xong.", ["2030", "2045"]),
    ("Các năm 2019, 2020 và 2021 đều lỗ.", ["2019", "2020", "2021"]),
    ("Các tháng 5, 6 và 7/2022 đều mưa.", ["2022-05", "2022-06", "2022-07"]),
]
NEVER = [
    "Căn cứ Nghị định 12/2022/NĐ-CP của Chính phủ.",
    "Theo Nghị quyết 45-NQ/TW và Nghị quyết số 7/NQ-CP.",
    "Luật số 43/2022/QH15 và Quyết định 567/QĐ-UBND.",
    "Thông tư 08/2019/TT-BTC hướng dẫn việc này.",
    "Gọi số 0225.384.2021 hoặc 0912 345 678.",
    "Tài khoản 2021 0309 1122 tại ngân hàng.",
    "Đội nhà thắng 3-1, trận trước hòa 2-2.",
    "Quầy trực 24/7, mở cả lễ.",
    "Giá 2.500.000 đồng, giảm 16%, còn 13,77%/năm.",
    "Tăng từ 14 – 16% so với kế hoạch.",
    "Khoảng 1/2 số hộ và 2/3 diện tích bị ngập.",
    "Nhà số 12/5 đường Lạch Tray bán lại.",
    "Biển số 15A-2021.12 bị mất.",
    "Phiên bản 2.10.2021 sửa lỗi.",
    "Tọa độ 20.8449 và 106.6881.",
    "Cần 18 tháng thi công và 2 năm bảo hành.",
    "Dài 2023 m, rộng 12 m, nặng 1950 kg.",
    "Có 2015 học sinh dự thi ở 12 phòng.",
    "Điều 12, khoản 3, điểm 2/5 của quy chế.",
    "Máy bay A320, đường 5B, tàu HQ-2019.",
]
INVALID = ["ngày 30/2/2023", "ngày 31/4/2022", "ngày 29/2/2023", "ngày 32/1/2022", "12/13/2021", "ngày 31 tháng 6 năm 2020"]


def values(sentence: str) -> list[str | None]:
    return [expression.edtf for expression in read_dates(PRINT_LINE + sentence).expressions][1:]


@pytest.mark.parametrize(("sentence", "edtf"), [*CALENDAR, *CLOCK, *PARTS, *RANGES, *RELATIVE])
def test_a_sentence_gives_its_one_time(sentence: str, edtf: str) -> None:
    assert edtf in values(sentence)
    assert len(values(sentence)) == 1 or "ngáy mai" in sentence


@pytest.mark.parametrize(("sentence", "wanted"), SEVERAL)
def test_a_sentence_gives_all_its_times_in_order(sentence: str, wanted: list[str]) -> None:
    assert values(sentence) == wanted


@pytest.mark.parametrize("sentence", NEVER)
def test_other_numbers_are_never_times(sentence: str) -> None:
    assert values(sentence) == []


@pytest.mark.parametrize("words", INVALID)
def test_a_day_that_no_calendar_has_is_told_as_such(words: str) -> None:
    dating = read_dates(f"{PRINT_LINE}Phiếu ghi {words} là nhầm.")

    assert [(each.kind.value, each.edtf) for each in dating.expressions][1:] == [("invalid", None)]
    assert "invalid-day" in [warning.code for warning in dating.warnings]


def test_text_without_accents_is_read_as_well() -> None:
    text = "Le khanh thanh ngay 7 thang 2 nam 2021. Hom qua troi mua, nam ngoai thi khong. Quy 1/2020 lo."

    assert [each.edtf for each in read_dates(text).expressions] == ["2021-02-07", "2021-02-06", "2020", "2020-33"]
