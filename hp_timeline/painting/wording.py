"""The words that a picture adds to its timeline: one table a language."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Sentences with their arguments in braces."""

    title: str
    sources: str
    legend: str
    certain: str
    probable: str
    possible: str
    more: str
    drawn: str
    outside: str
    hidden: str
    undated: str
    unreadable: str
    nothing: str


WORDS: Final = {
    "en": PictureWords(
        title="Timeline",
        sources="Sources",
        legend="Each bar is as wide as what is known of its date; one that fades is open on that side.",
        certain="certain",
        probable="probable",
        possible="possible",
        more="and {count} more sources, not listed for want of room",
        drawn="drawn: {count}",
        outside="out of view: {count}",
        hidden="in hidden lanes: {count}",
        undated="undated: {count}",
        unreadable="unreadable: {count}",
        nothing="No source here has a date.",
    ),
    "vi": PictureWords(
        title="Dòng thời gian",
        sources="Nguồn tư liệu",
        legend="Mỗi vạch rộng đúng bằng khoảng thời gian đã biết; vạch mờ dần là còn để ngỏ ở phía đó.",
        certain="chắc chắn",
        probable="nhiều khả năng",
        possible="có thể",
        more="và {count} nguồn nữa, không đủ chỗ liệt kê",
        drawn="đã vẽ: {count}",
        outside="ngoài khung nhìn: {count}",
        hidden="trong các làn đã ẩn: {count}",
        undated="chưa rõ ngày: {count}",
        unreadable="không đọc được: {count}",
        nothing="Không nguồn nào ở đây có ngày tháng.",
    ),
}


def picture_words(language: str) -> PictureWords:
    """Return the words of a language, English where there are none."""
    return WORDS.get(language, WORDS["en"])
