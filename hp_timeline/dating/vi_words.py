"""Vietnamese: the words of time, by class, with their values."""

from collections.abc import Mapping
from typing import Final

from hp_timeline.dating.lexicon import numbered, same

NUMERALS: Final = numbered("một", "hai", "ba", "bốn", "nhăm|lăm", "sáu", "bảy|bẩy", "tám", "chín", "mười") | {
    "mốt": 1,
    "tư": 4,
    "không": 0,
    "năm mươi": 50,
    "năm trăm": 500,
    "linh năm": 5,
    "lẻ năm": 5,
}
SCALES: Final = {"mươi": 10, "trăm": 100, "nghìn": 1_000, "ngàn": 1_000}
FILLERS: Final = ("linh", "lẻ")
BEHIND_TENS: Final = ("mốt", "tư", "lăm", "nhăm")

_STEMS: Final = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES: Final = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
LUNAR_YEARS: Final = {f"{_STEMS[year % 10]} {_BRANCHES[year % 12]}": year for year in range(60)}
"""The sixty years of the lunar cycle, from Giáp Tý (0)."""

WORDS: Final[Mapping[str, Mapping[str, int]]] = {
    # Days.
    "on": same(0, "ngày", "các ngày", "trong ngày", "vào ngày", "ngáy", "ngảy"),
    "early": same(0, "mùng", "mồng", "ngày mùng", "ngày mồng", "hôm mùng", "hôm mồng"),
    "that_day": same(0, "hôm", "bữa"),
    "weekday": numbered(
        "thứ hai|thứ 2|t2",
        "thứ ba|thứ 3|t3",
        "thứ tư|thứ 4|t4",
        "thứ năm|thứ 5|t5",
        "thứ sáu|thứ 6|t6",
        "thứ bảy|thứ bẩy|thứ 7|t7",
        "chủ nhật|chúa nhật",
    ),
    "relative_day": {"hôm nay": 0, "ngày hôm nay": 0, "bữa nay": 0, "trong ngày hôm nay": 0}
    | same(-1, "hôm qua", "ngày hôm qua")
    | {"hôm kia": -2, "hôm kìa": -3, "ngày mai": 1, "ngày kia": 2, "ngày mốt": 2},
    "same_day": same(0, "cùng ngày", "cùng hôm", "ngày hôm đó", "hôm đó", "hôm ấy"),
    "next_day": {"hôm sau": 1, "ngày hôm sau": 1, "ngày tiếp theo": 1, "hôm trước": -1, "ngày hôm trước": -1},
    # Parts of the day: 1 morning, 2 noon, 3 afternoon, 4 evening and night.
    "part": numbered("sáng", "trưa", "chiều", "tối|đêm|khuya")
    | same(1, "sáng sớm", "rạng sáng", "đầu giờ sáng", "cuối giờ sáng", "buổi sáng", "mờ sáng", "sáng ngày")
    | same(2, "giữa trưa", "buổi trưa")
    | same(3, "đầu giờ chiều", "cuối giờ chiều", "xế chiều", "buổi chiều", "chiều tối", "chiều muộn", "chiều ngày")
    | same(4, "buổi tối", "nửa đêm", "tối muộn", "đêm muộn", "đêm khuya", "tối ngày", "đêm ngày"),
    # As computers write it.
    "meridiem": same(1, "sa", "am") | same(3, "ch", "pm"),
    "hour_word": same(0, "giờ"),
    "second_word": same(0, "giây"),
    # "Đêm 4 rạng 5-7".
    "dawn": same(0, "rạng", "rạng sáng ngày", "rạng ngày"),
    "short_of": same(0, "kém"),
    "minute_word": same(0, "phút"),
    "half_hour": same(30, "rưỡi"),
    "at": same(0, "lúc", "vào lúc", "hồi", "vào hồi", "khoảng lúc"),
    # Units; "năm" is also the number five, as in "tháng năm".
    "month_word": same(0, "tháng", "thg", "trong tháng", "các tháng", "thảng", "thàng", "của tháng"),
    "year_word": same(5, "năm", "nãm", "nàm", "nâm") | same(0, "trong năm", "vào năm", "hết năm", "cả năm", "của năm"),
    "years_word": same(0, "những năm", "các năm"),
    "school_word": same(0, "mùa vụ", "vụ mùa", "năm học", "niên khóa", "niên khoá", "niên vụ", "mùa giải", "niên học"),
    "quarter_word": same(0, "quý", "quí", "trong quý", "các quý"),
    "week_word": same(0, "tuần", "tuần lễ"),
    "weekend": same(0, "cuối tuần"),
    "born": same(0, "sn"),
    "century_short": same(0, "tk"),
    "century_word": same(0, "thế kỷ", "thế kỉ", "thế kỷ thứ", "thế kỉ thứ"),
    "decade_word": same(0, "thập niên", "thập kỷ", "thập kỉ"),
    "term_word": same(0, "nhiệm kỳ", "nhiệm kì"),
    "period_word": same(0, "giai đoạn", "thời kỳ", "thời kì", "trong giai đoạn", "khóa", "khoá"),
    "half": numbered("nửa đầu|nửa đầu của", "nửa cuối|nửa sau|nửa cuối của"),
    "edge": numbered("đầu", "giữa", "cuối") | {"thượng tuần": 1, "trung tuần": 2, "hạ tuần": 3, "suốt": 2},
    # Steps from the present.
    "now": same(0, "nay", "này"),
    "that": same(0, "đó", "ấy"),
    "same_month": same(0, "cùng tháng"),
    "same_year": same(0, "cùng năm", "cùng năm đó", "cùng năm ấy"),
    "relative_year": {"năm kia": -2, "năm kìa": -3, "sang năm": 1},
    "more": same(1, "nữa"),
    "and_before": same(-1, "trở về trước", "trở lại trước"),
    "and_after": same(1, "trở đi", "trở về sau"),
    "past": same(-1, "qua", "vừa qua", "vừa rồi", "rồi", "ngoái"),
    "recent": same(-1, "gần đây", "trở lại đây", "gần nhất"),
    "before": same(-1, "trước"),
    "earlier": same(-1, "trước đó"),
    "future": same(1, "sắp tới", "tới đây", "mai"),
    "toward": same(1, "tới"),
    "after": same(1, "sau"),
    "later": same(1, "sau đó", "tiếp theo", "kế tiếp"),
    "ago": same(-1, "cách đây", "cách nay"),
    "ago_behind": same(-1, "trước đây"),
    # Joints.
    "from": same(0, "từ", "kể từ", "bắt đầu từ"),
    "to": same(0, "đến", "cho đến", "cho tới", "đến hết", "tới hết", "đến cuối", "sang"),
    "until": same(0, "tính đến", "tính tới", "tính đến hết", "tính đến cuối"),
    "vision": same(0, "tầm nhìn", "tầm nhìn tới", "tầm nhìn đến", "hướng tới", "mục tiêu đến"),
    "and": same(0, "và", "hoặc", "hay"),
    "of": same(0, "của", "thuộc"),
    "in": same(0, "trong", "vào"),
    "about": same(0, "khoảng", "vào khoảng", "chừng", "quãng", "độ", "tầm", "vào tầm", "áng chừng"),
    "between": same(0, "khoảng giữa", "trong khoảng giữa", "trong khoảng", "trong khoảng thời gian giữa"),
    "bc": same(0, "trước công nguyên", "tcn", "trước cn", "trước tây lịch"),
    "ad": same(0, "sau công nguyên", "scn", "sau cn", "công nguyên", "sau tây lịch"),
    "same_period": same(0, "cùng kỳ", "cùng kì"),
    # Lunar words, so that lunar days are never taken for others.
    "lunar": same(0, "âm lịch", "âl"),
    "tet": same(1, "tết", "tết nguyên đán", "tết ta", "tết cổ truyền", "tết âm lịch"),
    "lunar_month": {"giêng": 1, "chạp": 12},
    "season": numbered("mùa xuân", "mùa hè|mùa hạ", "mùa thu", "mùa đông"),
    "crop": same(0, "hè thu", "vụ hè thu", "đông xuân", "vụ đông xuân", "xuân hè", "thu đông", "vụ thu đông", "năm tài chính"),
    "season_short": numbered("xuân", "hè|hạ", "thu", "đông"),
    "full_moon": same(15, "rằm"),
    "yearly": same(0, "hằng năm", "hàng năm", "mỗi năm", "thường niên"),
    "lunar_year": LUNAR_YEARS,
    "branch": same(0, *_BRANCHES),
    # Papers of colonial times; "mai" stays the Vietnamese word.
    "french_month": {
        "janvier": 1,
        "février": 2,
        "fevrier": 2,
        "mars": 3,
        "avril": 4,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "aout": 8,
    }
    | {"septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12},
    "new_years_eve": same(0, "giao thừa", "đêm giao thừa"),
    "lunar_feast": same(815, "trung thu", "tết trung thu", "rằm trung thu")
    | same(505, "tết đoan ngọ", "đoan ngọ")
    | same(715, "vu lan", "lễ vu lan", "đại lễ vu lan")
    | same(310, "giỗ tổ hùng vương", "lễ giỗ tổ")
    | same(415, "phật đản", "đại lễ phật đản")
    | same(115, "tết nguyên tiêu", "nguyên tiêu")
    | same(1223, "ông công ông táo", "tết ông công ông táo"),
    "feast": same(1225, "noel", "lễ noel", "giáng sinh", "lễ giáng sinh") | same(101, "tết dương lịch"),
}

STRONG: Final = (
    "lunar_feast", "feast", "new_years_eve",
    "on", "early", "weekday", "relative_day", "same_day", "next_day", "part", "at", "month_word", "year_word", "years_word", "school_word",
    "quarter_word", "week_word", "weekend", "century_word", "decade_word", "term_word", "period_word", "vision", "same_period",
    "that_day",
    "full_moon", "season", "same_year", "same_month", "relative_year",
)  # fmt: skip
WEAK: Final = (
    "tet",
    "lunar_year",
    "lunar",
    "crop",
    "season_short",
    "between",
    "born",
    "century_short",
    "later",
    "earlier",
    "half",
    "edge",
    "before",
    "after",
    "ago",
    "from",
    "to",
    "until",
    "about",
    "future",
    "toward",
    "in",
)
