"""When a page was published: headers, print lines and labelled lines, by weight."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from hp_timeline.dating.edtf import Precision, parse
from hp_timeline.dating.layout import Layout
from hp_timeline.dating.resolving import Resolved, is_day, resolve
from hp_timeline.dating.scanning import Found

_HEAD: Final = 8
_FOOT: Final = 4
_REST: Final = 36
_TOP: Final = 3
_SECTION: Final = 20
_BARS: Final = re.compile("[|·•]")
_HEADER: Final = re.compile(r"^\s*+(?:date|published|time|pubdate|posted)(?: published| time)?\s?[:=]?\s{0,3}$")
_ZONE: Final = re.compile(
    r"[\s|(),.\-]*+(?:\(?gmt ?\+?[0-9]{1,2}(?::[0-9]{2})?\)?|utc|ist|ict|est|bst|am|pm|z|\+[0-9]{2}:?[0-9]{2})?[\s|(),.\-]*+"
)


class Claim(NamedTuple):
    """A time that says of itself that the page was published then."""

    resolved: Resolved
    edtf: str
    rule: str
    weight: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A time on its line."""

    resolved: Resolved
    edtf: str
    paragraph: int
    is_near_end: bool
    before: str
    behind: str
    layout: Layout

    @property
    def rest(self) -> int:
        """How many characters the line has besides the time and a zone; of a line in columns, the time's own."""
        before, behind = self.layout.cell(self.resolved.found.start, self.resolved.found.end)
        return len(before.strip(" |-,(•·")) + len(_ZONE.sub("", behind, count=1))

    @property
    def cell(self) -> tuple[str, str]:
        """What stands before and behind the time between upright bars or wide gaps."""
        before, behind = self.layout.cell(self.resolved.found.start, self.resolved.found.end)
        return _BARS.split(before)[-1], _BARS.split(behind)[0]

    @property
    def is_at_head(self) -> bool:
        return self.paragraph < _HEAD

    def is_before(self, name: str) -> bool:
        return bool(self.layout.contexts.pattern(name).search(self.before))


_Test: TypeAlias = Callable[[_Line], bool]


def _is_header(line: _Line) -> bool:
    return line.paragraph == 0 and _HEADER.match(line.before) is not None


def _is_labelled(line: _Line) -> bool:
    # "(Published 6 September 2009)" may stand behind anything.
    label = line.before.rpartition("(")[2]
    return line.is_before("published") and (line.is_at_head or line.is_near_end) and len(label) <= 60


def _is_updated(line: _Line) -> bool:
    return line.is_before("updated") and (line.is_at_head or line.is_near_end) and len(line.before) <= 60


def _is_print_line(line: _Line) -> bool:
    slots = line.resolved.found.slots
    return line.is_at_head and line.rest <= _REST and is_day(line.edtf) and ("t" in slots or "w" in slots)


def _is_date_line(line: _Line) -> bool:
    return line.is_at_head and line.rest == 0 and is_day(line.edtf) and not line.layout.is_paper


def _is_section_line(line: _Line) -> bool:
    """``Thời sự | 18/06/2018``: where a page stands on its site, and its day."""
    slots = line.resolved.found.slots
    is_numeric = "/" in line.layout.text[line.resolved.found.start : line.resolved.found.end]
    is_short = line.paragraph < _TOP and not line.layout.is_paper and len(line.before) <= _SECTION and not line.behind.strip()
    return is_short and is_numeric and is_day(line.edtf) and not {"about", "lim", "goal"} & slots.keys()


def _is_byline(line: _Line) -> bool:
    """``Hải Yến - 09/11/2022 16:40`` or ``báo hải phòng | 9/11/2022``."""
    before, behind = line.cell
    is_short = len(behind.strip()) <= 12
    has_clock = "t" in line.resolved.found.slots and len(before) <= 60
    return line.is_at_head and is_day(line.edtf) and is_short and (has_clock or line.is_before("byline"))


def _is_dateline(line: _Line) -> bool:
    """``HANOI, May 19, 2021 (VNS) -``: when a news agency sent its report."""
    behind = line.layout.contexts.pattern("dateline_behind").match(line.behind)
    opens = not line.before.strip() and behind is not None and len(line.behind) > _REST
    is_placed = behind is not None and line.is_before("dateline_place")
    return line.is_at_head and (opens or is_placed) and is_day(line.edtf)


def _is_bar_line(line: _Line) -> bool:
    """``4 Oct 2022 | Tourism Board``: the day of a page and whose it is."""
    before, behind = line.cell
    has_bar = _BARS.search(line.before + line.behind) is not None
    is_short = len(line.before) + len(line.behind) <= 2 * _SECTION + _REST
    return line.paragraph < _HEAD and has_bar and is_short and not before.strip() + behind.strip() and is_day(line.edtf)


def _is_masthead(line: _Line) -> bool:
    """``Sunday Recorder, 14 October 2001``."""
    is_first = line.paragraph == 0 and len(line.before) + len(line.behind) <= 3 * _SECTION
    return is_first and is_day(line.edtf) and line.is_before("newspaper")


def _is_issue(line: _Line) -> bool:
    """``Policy Brief No. 17 | March 2021``: the month of a publication that has no day."""
    is_month = parse(line.edtf).precision in (Precision.MONTH, Precision.QUARTER)
    is_short = len(line.before) + len(line.behind) <= 2 * _SECTION + _REST
    is_named = line.layout.contexts.pattern("issue").search(line.before + line.behind) is not None
    return line.paragraph < _TOP + 1 and is_month and is_short and is_named


def _is_press_line(line: _Line) -> bool:
    """``Bắc Giang, 10/5/2023`` at the head or the foot of what was written for the press."""
    is_placed = line.layout.is_press and _is_place_line(line) and is_day(line.edtf)
    return is_placed and (line.is_at_head or line.is_near_end) and not line.behind.strip(" .,")


RULES: Final[tuple[tuple[str, int, _Test], ...]] = (
    ("header", 100, _is_header),
    ("published-label", 90, _is_labelled),
    ("updated-label", 40, _is_updated),
    ("print-line", 80, _is_print_line),
    ("byline", 70, _is_byline),
    ("dateline", 65, _is_dateline),
    ("date-line", 60, _is_date_line),
    ("masthead", 60, _is_masthead),
    ("bar-line", 58, _is_bar_line),
    ("press-line", 62, _is_press_line),
    ("section-line", 55, _is_section_line),
    ("issue-line", 45, _is_issue),
)
"""Name, weight and test of each way in which a page tells when it was published."""
_OF_EVENTS: Final = ("event_label", "death", "taking_place")
"""Words before a day on its line that make it the day of something told."""
_SAID: Final = frozenset({"header", "published-label", "dateline", "masthead", "press-line"})
"""Those that cannot be taken for the place and day at which a paper was signed."""


def claims(layout: Layout, finds: Sequence[Found]) -> list[Claim]:
    """Return the times that claim to be the publication, the weightiest first."""
    found: list[Claim] = []
    last = len(layout.paragraphs) - _FOOT
    ends = [each for each in finds if not _HEAD <= layout.paragraph(each.start) < last]
    for each in resolve(layout, ends, None, None):
        if each.edtf is None or "/" in each.edtf or not each.is_whole or parse(each.edtf).lower is None:
            continue
        paragraph = layout.paragraph(each.found.start)
        before, behind = layout.line(each.found.start, each.found.end)
        line = _Line(each, each.edtf, paragraph, paragraph >= last, before, behind, layout)
        if layout.is_paper and line.is_before("paper_date"):
            continue
        rule = next(((name, weight) for name, weight, test in RULES if test(line)), None)
        if any(map(line.is_before, _OF_EVENTS)) and not (rule and rule[0] in _SAID):
            continue
        if rule and not (rule[0] not in _SAID and _is_place_line(line)):
            found.append(Claim(each, each.edtf, *rule))
    return sorted(found, key=lambda claim: -claim.weight)


def _is_place_line(line: _Line) -> bool:
    """``Hải Phòng, ngày 5 tháng 3 năm 2021``: where and when an act was signed, not when a page was made."""
    return line.is_before("place_line") and "t" not in line.resolved.found.slots and "w" not in line.resolved.found.slots
