"""What speaks for a time to be the event's: name, weight and test of each ground."""

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from hp_timeline.dating import civil
from hp_timeline.dating.candidates import Candidate, Grain

_TITLE: Final = 200
_LETTER: Final = 2
_NEAR: Final = 45 * civil.DAY
_DAY: Final = re.compile(r"\b[0-9]{1,2}(?:[/.\-]| tháng )[0-9]{1,2}\b")
_PLACE: Final = re.compile(r"^[^\W\d][^\n.;:,(]{1,40}[,(] ?$|^\([^\W\d][^\n.;:,(0-9]{1,40}, ?$")
Test: TypeAlias = Callable[[Candidate], bool]


def follows_place(candidate: Candidate) -> bool:
    """Whether nothing but a place stands before it in its sentence."""
    return _PLACE.match(candidate.before) is not None


def follows_act(candidate: Candidate) -> bool:
    """Whether the sentence says before it that an act was signed or adopted."""
    found = candidate.resolved.found
    return candidate.is_before("act") and candidate.layout.tells("act_noun", found.start, found.end)


def _is_act(candidate: Candidate) -> bool:
    is_first = _DAY.search(candidate.before) is None
    return is_first and follows_act(candidate) and not candidate.is_before("basis") and not candidate.has("lim", "til", "goal")


def is_own_act(candidate: Candidate) -> bool:
    """``Công điện số 05/CĐ-CT ngày 18/4/2023`` in a paper that is headed ``CÔNG ĐIỆN``, and has that number if any."""
    match = candidate.layout.contexts.pattern("own_act").search(candidate.before)
    sort = next((words for words in match.groups() if words), None) if match else None
    if match is None or sort is None or not candidate.is_whole_day or sort not in candidate.layout.headings:
        return False
    number = candidate.layout.own_number
    return number is None or number in match[0].split()


def _is_labelled(candidate: Candidate) -> bool:
    before, _ = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    contexts = candidate.layout.contexts
    is_of_day = contexts.pattern("event_label").search(before) is not None and candidate.grain is Grain.DAY
    is_of_day = is_of_day or (candidate.layout.is_paper and contexts.pattern("paper_date").search(before) is not None)
    is_of_years = candidate.grain is Grain.YEAR and contexts.pattern("years_label").search(before) is not None
    return is_of_day or is_of_years or contexts.pattern("span_label").search(before) is not None


def is_death(candidate: Candidate) -> bool:
    """The day of a death, in a notice of it."""
    return candidate.is_before("death") and candidate.layout.opens_with("death_notice")


def _is_titled(candidate: Candidate) -> bool:
    """``BÁO CÁO TỔNG KẾT`` and, on the next line, ``Công tác thư viện năm 2016``: the period in a report's title."""
    start, layout = candidate.resolved.found.start, candidate.layout
    is_wide = candidate.is_lead and candidate.grain is not Grain.DAY and candidate.resolved.found.row.meaning != "season"
    return is_wide and layout.contexts.pattern("report_title").search(layout.text, max(0, start - _TITLE), start) is not None


def _is_report(candidate: Candidate) -> bool:
    """The period that a report is about; a year only where the title says that it is a report."""
    found, layout = candidate.resolved.found, candidate.layout
    if not candidate.is_lead or found.row.meaning == "season" or is_late(candidate):
        return False
    return _is_titled(candidate) or (candidate.grain is Grain.PERIOD and layout.tells("report", found.start, found.end))


def _is_signing(candidate: Candidate) -> bool:
    """``Done at Hallmark this twenty-third day of June 1998``."""
    return candidate.is_before("signing") and candidate.is_whole_day


def _is_lead_span(candidate: Candidate) -> bool:
    """The days from which to which something goes on, told at the head."""
    is_span = "/" in candidate.edtf and candidate.resolved.is_whole and not candidate.edtf.endswith("..")
    return _is_lead_day(candidate) and is_span and not candidate.is_before("history")


def _is_held(candidate: Candidate) -> bool:
    """``The meeting, held on 19 April 2016``."""
    return candidate.is_before("held") and candidate.grain is Grain.DAY and candidate.resolved.is_whole


def is_meeting(candidate: Candidate) -> bool:
    """The day of the meeting that a notice of conclusions or minutes tell of, said in their first paragraphs."""
    found, layout = candidate.resolved.found, candidate.layout
    is_early = candidate.rank <= 1 and candidate.opens_sentence and candidate.is_whole_day
    return is_early and layout.tells("taking_place", found.start, found.end) and layout.opens_with("meeting_paper")


def is_made(candidate: Candidate) -> bool:
    """``đúc khoảng năm 1887``: a year that a record gives its object, where no page tells more."""
    return candidate.is_lead and candidate.grain is Grain.YEAR and candidate.published is None and candidate.is_before("made")


def _is_expected(candidate: Candidate) -> bool:
    """A coming day that the first paragraph announces."""
    found = candidate.resolved.found
    return (
        is_late(candidate)
        and (
            candidate.rank == 0 or (candidate.rank <= _LETTER and candidate.is_whole_day and candidate.layout.holds("inviting"))
        )
        and candidate.grain is Grain.DAY
        and candidate.layout.tells("future", found.start, found.end)
    )


def is_place_line(candidate: Candidate) -> bool:
    """``Hải Phòng, ngày 5 tháng 3 năm 2021`` on a line of its own."""
    before, behind = candidate.layout.cell(candidate.resolved.found.start, candidate.resolved.found.end)
    is_signed = candidate.layout.is_paper and not before.strip()
    is_placed = is_signed or candidate.layout.contexts.pattern("place_line").search(before) is not None
    return is_placed and candidate.is_whole_day and not behind.strip(" .,")


def _is_dateline(candidate: Candidate) -> bool:
    """``Hà Nội, 12/3 -`` or ``(Hải Phòng, 12/3)``."""
    is_first = candidate.is_lead and "/" not in candidate.edtf and follows_place(candidate)
    return is_first and candidate.behind.lstrip()[:1] in ("-", ")", ":")


def _is_lead_day(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is Grain.DAY


def _is_lead_period(candidate: Candidate) -> bool:
    return candidate.is_lead and candidate.grain is not Grain.DAY


def _is_told_early(candidate: Candidate) -> bool:
    """A day without a year in the first paragraph that a word of time leads to: bare numbers may be fractions or holidays."""
    found = candidate.resolved.found
    is_word = not candidate.layout.text[found.start].isdigit()
    return candidate.rank == 0 and candidate.value.lower is None and candidate.grain is Grain.DAY and is_word


def is_late(candidate: Candidate) -> bool:
    """Whether it begins after the publication has ended."""
    return candidate.lateness is not None and candidate.lateness < 0


def _is_near(candidate: Candidate) -> bool:
    return candidate.lateness is not None and 0 <= candidate.lateness <= _NEAR and candidate.grain is Grain.DAY


RULES: Final[tuple[tuple[str, int, Test], ...]] = (
    ("place-and-date-line", 90, is_place_line),
    ("own-act", 75, is_own_act),
    ("death", 70, is_death),
    ("labelled", 85, _is_labelled),
    ("signing", 80, _is_signing),
    ("lead-span", 35, _is_lead_span),
    ("held", 25, _is_held),
    ("meeting", 50, is_meeting),
    ("act", 60, _is_act),
    ("expected", 45, _is_expected),
    ("made", 24, is_made),
    ("dateline", 50, _is_dateline),
    ("lead", 45, _is_lead_day),
    ("lead-opening", 35, lambda candidate: _is_lead_day(candidate) and candidate.opens_sentence),
    ("lead-period", 22, _is_lead_period),
    ("lead-period-opening", 12, lambda candidate: _is_lead_period(candidate) and candidate.opens_sentence),
    ("report-period", 40, _is_report),
    ("title-period", 20, _is_titled),
    ("first-paragraph", 22, lambda candidate: candidate.rank == 0 and not candidate.is_lead and candidate.grain is Grain.DAY),
    ("second-paragraph", 20, lambda candidate: candidate.rank == 1 and candidate.grain is Grain.DAY),
    ("sentence-opening", 15, lambda candidate: candidate.rank > 0 and candidate.opens_sentence),
    ("day", 20, lambda candidate: candidate.grain is Grain.DAY),
    ("near-publication", 15, _is_near),
    ("told-early", 5, _is_told_early),
    ("part-of-day", 10, lambda candidate: candidate.has("p", "w", "t", "h")),
    ("month", 5, lambda candidate: candidate.grain is Grain.MONTH),
    ("body", 10, lambda _: True),
)
"""What speaks for a time: name, weight and test. The weightiest that holds names the decision."""
