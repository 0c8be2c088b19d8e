"""Documents in our own words: when what they tell took place, and when they were published."""

import pytest

from hp_timeline.dating.reader import read_dates

BODY = " Bà con hai thôn cùng ra bến đón khách, trống lân rộn ràng suốt buổi và không ai muốn về sớm."
TOLD = "Bà con hai thôn cùng ra bến đón khách, trống lân rộn ràng suốt buổi và không ai muốn về sớm."

DOCUMENTS: list[tuple[str, str, str | None, str | None]] = [
    # Headers and print lines.
    ("header month, day without year", f" date 2022-03 Sáng 7/3, phường mở lớp dạy bơi.{BODY}", "2022-03-07", "2022-03"),
    ("header month, no day", f" date 2022-03 {TOLD}", "2022-03", "2022-03"),
    ("header day", f"date 2022-03-09\n\nChiều 8/3, phường mở lớp dạy bơi.{BODY}", "2022-03-08", "2022-03-09"),
    ("header month after the turn of the year", f" date 2022-01 Ngày 28/12, phường mở lớp.{BODY}", "2021-12-28", "2022-01"),
    ("print line", f"Thứ Tư, 09/03/2022 08:15\n\nTối 8/3, phường mở lớp dạy bơi.{BODY}", "2022-03-08", "2022-03-09T08:15"),
    ("print line below the title", f"Lớp dạy bơi miễn phí\n09/03/2022 08:15\n\nSáng 8/3, phường mở lớp.{BODY}", "2022-03-08", "2022-03-09T08:15"),
    ("print line with zone", f"Lớp bơi\nThứ tư, 9/3/2022, 08:15 (GMT+7)\nSáng nay, phường mở lớp.{BODY}", "2022-03-09", "2022-03-09T08:15"),
    ("label", f"Lớp bơi\nNgày đăng: 09/03/2022\n{TOLD}\nHôm qua, phường mở lớp dạy bơi cho trẻ em xóm chài.", "2022-03-08", "2022-03-09"),
    ("clock first", f"Lớp bơi\n08:15 | 09/03/2022\nSáng 9/3, phường mở lớp.{BODY}", "2022-03-09", "2022-03-09T08:15"),
    ("byline", f"Lớp bơi\nHải Vân - 09/03/2022 08:15\nSáng 9/3, phường mở lớp.{BODY}", "2022-03-09", "2022-03-09T08:15"),
    ("the year before", f"Thứ Bảy, 15/02/2020 10:00\n\nNgày 30-11, đội thuyền rời bến.{BODY}", "2019-11-30", "2020-02-15T10:00"),
    ("announced", f"Thứ Bảy, 15/02/2020 10:00\n\nNgày 20/2 tới, đội thuyền sẽ rời bến.{BODY}", "2020-02-20", "2020-02-15T10:00"),
    ("the day before", f"Thứ Bảy, 15/02/2020 10:00\n\nHôm qua, đội thuyền rời bến.{BODY}", "2020-02-14", "2020-02-15T10:00"),
    ("weekday last week", f"Thứ Bảy, 15/02/2020 10:00\n\nThứ Ba tuần trước, đội thuyền rời bến.{BODY}", "2020-02-04", "2020-02-15T10:00"),
    ("date line in a footer", f"Sáng 9/3, phường mở lớp dạy bơi.{BODY}\n\nNguồn: Đài xã\nNgày đăng: 10/03/2022", "2022-03-09", "2022-03-10"),
    ("iso time", f"2022-03-09T08:15\n\nSáng 9/3, phường mở lớp.{BODY}", "2022-03-09", "2022-03-09T08:15"),
    # Leads with a whole day.
    ("whole day in the lead", f"Ngày 12/5/2021, tổ đan lưới ra mắt.{BODY}", "2021-05-12", None),
    ("whole day within the lead", f"Tổ đan lưới thôn Đoài ra mắt sáng 12/5/2021 tại đình làng.{BODY}", "2021-05-12", None),
    ("day in words", f"Ngày 12 tháng 5 năm 2021, tổ đan lưới ra mắt.{BODY}", "2021-05-12", None),
    ("dateline", f"Hải Phòng, 12/5/2021 - Tổ đan lưới ra mắt.{BODY}", "2021-05-12", "2021-05-12"),
    ("dateline in parentheses", f"(Hải Phòng, 12/5/2021) Tổ đan lưới ra mắt.{BODY}", "2021-05-12", None),
    ("range in the lead", f"Từ ngày 11 đến ngày 15/9/2022, hội thi diễn ra.{BODY}", "2022-09-11/2022-09-15", None),
    ("year told later", f"Ngày 12/8, tổ đan lưới ra mắt.{BODY}\n\nTrong tháng 8/2021, tổ bán được trăm tay lưới.", "2021-08-12", None),
    ("no year at all", f"Ngày 12/8, tổ đan lưới ra mắt.{BODY}", "XXXX-08-12", None),
    ("two mentions", f"Sáng 12/5/2021, tổ ra mắt.{BODY}\n\nTổ thành lập ngày 3/2/2020, nay có 12 người.", "2021-05-12", None),
    ("history in the body", f"Chiều 12/5/2021, xã họp dân.{BODY}\n\nĐình làng dựng năm 1890, sửa ngày 1/1/1995.", "2021-05-12", None),
    ("title and lead", f"Tổ đan lưới ra mắt\n\nSáng 12/5/2021, tổ ra mắt.{BODY}", "2021-05-12", None),
    # Acts of law.
    ("act cites another", ("Ủy ban nhân dân xã vừa ban hành Kế hoạch số 12/KH-UBND ngày 4/2/2022 thực hiện Nghị quyết số 9-NQ/HU"
     " ngày 3/12/2021 của Huyện ủy về chăm sóc rừng ngập mặn ven sông."), "2022-02-04", None),
    ("act with preamble", ("HỘI ĐỒNG NHÂN DÂN\n\nSố: 15/NQ-HĐND\n\nKiến Thụy, ngày 20 tháng 7 năm 2021\n\nNGHỊ QUYẾT\n\nCăn cứ Luật Tổ chức chính"
     " quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Ngân sách nhà nước ngày 25/6/2015;\nCăn cứ Nghị định số 163/2016/NĐ-CP"
     " ngày 21/12/2016;\nXét Tờ trình số 33/TTr-UBND ngày 5/7/2021;\n\nĐiều 3. Nghị quyết này có hiệu lực từ ngày 1/8/2021."),
     "2021-07-20", None),
    ("signed", "Chủ tịch huyện đã ký Quyết định số 88/QĐ-UBND ngày 15/6/2020 phê duyệt quy hoạch bến thuyền trên sông Văn Úc.", "2020-06-15", None),
    ("passed", "Hội đồng nhân dân thông qua Nghị quyết số 5/NQ-HĐND ngày 9/12/2019 về phí đò ngang, thay Nghị quyết ngày 1/7/2014.", "2019-12-09", None),
    # Anniversaries and history.
    ("anniversary", f"Sáng 2/9/2020, xã dâng hương kỷ niệm 75 năm Quốc khánh (2/9/1945 - 2/9/2020).{BODY}", "2020-09-02", None),
    ("anniversary first", f"Kỷ niệm 50 năm ngày thành lập trường (5/9/1970 - 5/9/2020), sáng 4/9/2020, thầy trò gặp mặt.{BODY}", "2020-09-04", None),
    ("history on a fresh page", f"Chủ nhật, 19/12/2021 09:00\n\nNgày 13/5/1955, đoàn quân tiến vào thành phố cảng.{BODY}", "1955-05-13", "2021-12-19T09:00"),
    ("old battle", "Năm 938, Ngô Quyền cho đóng cọc trên sông và chờ nước rút mới đánh, trận ấy lưu danh muôn đời.", "0938", None),
    # Reports about a period.
    ("quarter", f"Quý I/2022, xã thu ngân sách đạt dự toán.{BODY}", "2022-33", None),
    ("half year", f"6 tháng đầu năm 2022, xã thu ngân sách đạt dự toán.{BODY}", "2022-01/2022-06", None),
    ("month", f"Trong tháng 7/2022, xã thu ngân sách đạt dự toán.{BODY}", "2022-07", None),
    ("period with a meeting day", f"Chiều 8/7/2022, xã họp sơ kết 6 tháng đầu năm 2022.{BODY}", "2022-07-08", None),
    # Undated.
    ("nothing", TOLD, None, None),
    ("numbers only", "Đội nhà thắng 3-1, giá vé 50.000 đồng, gọi 0225 384 2021 để đặt, quầy trực 24/7 tại số 12/5 đường Lạch Tray.", None, None),
    ("relative only", f"Sáng nay, tổ đan lưới ra mắt.{BODY}", None, None),
    ("targets only", f"Quy hoạch bến thuyền đến năm 2030, tầm nhìn đến năm 2045 được dân góp ý.{BODY}", None, None),
    ("acts only by number", "Theo Nghị định 12/2022/NĐ-CP và Nghị quyết 45-NQ/TW, chủ thuyền phải đăng kiểm hằng năm ở trạm gần nhất.", None, None),
    # English.
    ("english lead", "HAI PHONG - On May 19, 2021, the net makers of Doai opened their shop beside the old ferry landing.", "2021-05-19", None),
    ("english page", "Published: March 9, 2022\n\nThe ward opened a swimming class yesterday for the children of the boat village.", "2022-03-08", "2022-03-09"),
    ("english quarter", "In the first quarter of 2022 the port handled more boxes than ever before, the harbour office said.", "2022-33", None),
    ("english undated", "The ferry runs around the clock, 24/7, and a ticket costs 12.50 dollars at the gate for every grown-up.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event", "published"), [row[1:] for row in DOCUMENTS], ids=[row[0] for row in DOCUMENTS])
def test_a_document_is_dated_by_what_it_tells(text: str, event: str | None, published: str | None) -> None:
    dating = read_dates(text)

    assert dating.event is None if event is None else dating.event is not None and dating.event.edtf == event
    assert (
        dating.published is None if published is None else dating.published is not None and dating.published.edtf == published
    )


@pytest.mark.parametrize("text", [row[1] for row in DOCUMENTS], ids=[row[0] for row in DOCUMENTS])
def test_all_evidence_is_cut_from_the_text_as_it_is(text: str) -> None:
    dating = read_dates(text)
    decisions = [decision for decision in (dating.event, dating.published, dating.effective) if decision]

    for words in (
        *dating.expressions,
        *(one for decision in decisions for one in (*decision.evidence, *decision.alternatives)),
    ):
        assert words.text == text[words.start : words.end]


def test_a_certain_event_is_the_right_one() -> None:
    certain = [
        (name, dating.event.edtf, event)
        for name, text, event, _ in DOCUMENTS
        if (dating := read_dates(text)).event and dating.event.certainty.value == "certain"
    ]

    assert [row for row in certain if row[1] != row[2]] == []
    assert len(certain) >= 0.6 * sum(event is not None for _, _, event, _ in DOCUMENTS)


def test_an_act_tells_when_it_takes_effect() -> None:
    dating = read_dates(next(text for name, text, _, _ in DOCUMENTS if name == "act with preamble"))

    assert dating.effective is not None
    assert dating.effective.edtf == "2021-08-01"
    assert [each.text for each in dating.expressions if each.kind.value == "effective"] == ["từ ngày 1/8/2021"]


def test_a_day_without_a_year_is_only_possible() -> None:
    dating = read_dates(next(text for name, text, _, _ in DOCUMENTS if name == "no year at all"))

    assert dating.event is not None
    assert dating.event.certainty.value == "possible"
    assert [warning.code for warning in dating.warnings] == ["day-without-year"]


def test_a_header_that_contradicts_the_print_line_is_a_conflict() -> None:
    dating = read_dates(f" date 2022-03 Lớp bơi\nThứ Tư, 09/03/2021 08:15\nSáng 9/3, phường mở lớp.{BODY}")

    assert [conflict.field for conflict in dating.conflicts] == ["published"]
    assert set(dating.conflicts[0].values) == {"2022-03", "2021-03-09T08:15"}


def test_a_header_before_the_event_is_a_conflict() -> None:
    dating = read_dates(f" date 2022-03 Ngày 12/5/2022, phường mở lớp.{BODY}")

    assert [(conflict.field, conflict.values) for conflict in dating.conflicts] == [("event", ("2022-05-12", "2022-03"))]


def test_a_wrong_weekday_is_told() -> None:
    dating = read_dates(f"Thứ Hai, 09/03/2022 08:15\n\nSáng 9/3, phường mở lớp.{BODY}")

    assert [warning.code for warning in dating.warnings] == ["weekday-mismatch"]


def test_targets_and_history_are_told_apart_from_the_event() -> None:
    dating = read_dates(f"Sáng 12/5/2021, xã công bố quy hoạch đến năm 2030, tầm nhìn đến năm 2045; làng lập năm 1890.{BODY}")

    assert [each.kind.value for each in dating.expressions] == ["reported", "target", "target", "mentioned"]
