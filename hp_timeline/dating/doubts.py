"""What speaks against a time to be the event's: name, weight and test of each doubt."""

from typing import Final

from hp_timeline.dating import civil
from hp_timeline.dating.candidates import Candidate, Grain
from hp_timeline.dating.grounds import Test, follows_act, follows_place, is_death, is_late, is_made, is_own_act, is_place_line

_NEAR: Final = 45 * civil.DAY
_OLD: Final = 366 * civil.DAY
_STALE: Final = 75 * civil.DAY
_MOST_OF_YEAR: Final = 300 * civil.DAY
_DAY_LENGTH: Final = 10
_POST: Final = 48
_FRESH: Final = 45 * civil.DAY


def _is_cited(candidate: Candidate) -> bool:
    if candidate.is_before("letter"):
        return True
    if is_own_act(candidate) or candidate.is_before("signing"):
        return False
    found = candidate.resolved.found
    # "The resolution of 5 May", not "an agreement on 5 May".
    if candidate.layout.text.startswith("of ", found.start) and candidate.is_before("act_of"):
        return True
    return candidate.is_before("basis") or (candidate.is_before("citation") and not candidate.is_before("act"))


def _is_day_of_reporting(candidate: Candidate) -> bool:
    """``today issues its results for the second quarter``: the day on which a report is given, not what it is about."""
    found = candidate.resolved.found
    is_today = found.row.name == "relative-day" and found.slots.get("s") == 0 and "same" not in found.slots
    return is_today and candidate.layout.tells("reporting", found.start, found.end)


def _is_balance_day(candidate: Candidate) -> bool:
    """``net debt at 31 December 2018``, ``năm kết thúc ngày 31/12``: a period's last day, on which accounts are drawn up."""
    if candidate.is_before("period_end"):
        return True
    found, upper = candidate.resolved.found, candidate.value.upper
    words = candidate.layout.text[found.start : found.end]
    is_at = words.startswith(("at ", "as at ")) or candidate.before.endswith(("tại ", "vào thời điểm "))
    is_month_end = upper is not None and civil.civil(upper // civil.DAY)[2] == 1
    return is_at and is_month_end and candidate.is_whole_day and not candidate.has("t", "h")


def _is_other_day(candidate: Candidate) -> bool:
    """Another day on a live page or in a warning, both of which tell of their own."""
    out, value = candidate.published, candidate.value
    if out is None or out.lower is None or out.upper is None or not candidate.layout.is_of_its_day:
        return False
    is_own = value.lower is not None and value.upper is not None and value.lower < out.upper and value.upper > out.lower
    return not is_own and candidate.lateness is not None and candidate.lateness > 0


def _is_print_line(candidate: Candidate) -> bool:
    """The day and hour of a post, again and again in a thread: its own time, as the first was."""
    before, behind = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    out = candidate.published
    is_alone = candidate.is_whole_day and candidate.has("t") and len(before) + len(behind.strip()) <= _POST
    return is_alone and out is not None and out.text[:_DAY_LENGTH] == candidate.edtf[:_DAY_LENGTH] and "T" in out.text


def _is_aside(candidate: Candidate) -> bool:
    """A weekday told in passing, far below the lead."""
    return candidate.resolved.found.row.meaning == "weekday" and candidate.rank > 2


def _is_history_of_page(candidate: Candidate) -> bool:
    """A page about a place or a thing tells when things happened, and reports none of them."""
    return candidate.published is None and not candidate.is_lead and candidate.layout.is_timeless


def _is_quoted(candidate: Candidate) -> bool:
    """``On 10 Feb 2020, at 22:51, D. Lomax wrote:``."""
    _, behind = candidate.layout.line(candidate.resolved.found.start, candidate.resolved.found.end)
    return candidate.layout.contexts.pattern("quoted").match(behind) is not None


def _is_dispatch(candidate: Candidate) -> bool:
    """``BATU SERI, Oct. 17 (Straits Wire) -``: when an agency sent its report."""
    pattern = candidate.layout.contexts.pattern("dispatch")
    return candidate.is_lead and follows_place(candidate) and pattern.match(candidate.behind) is not None


def _is_related(candidate: Candidate) -> bool:
    """In a list of other pages below the text."""
    return candidate.resolved.found.start > candidate.layout.related


def _is_since(candidate: Candidate) -> bool:
    return candidate.resolved.found.slots.get("lim", 0) > 0 and "/" not in candidate.edtf


def _is_unfinished(candidate: Candidate) -> bool:
    """A year that was not over when the page was published is what it speaks of, not what it tells."""
    out, end = candidate.published, candidate.value.upper
    if candidate.grain is not Grain.YEAR or out is None or out.upper is None or end is None:
        return False
    return end - out.upper > (_MOST_OF_YEAR if "/" in candidate.edtf else _NEAR)


def _is_stale_act(candidate: Candidate) -> bool:
    """News of an act follows it soon; an older one is the ground of what is told."""
    return follows_act(candidate) and candidate.lateness is not None and candidate.lateness > _STALE


def _is_old(candidate: Candidate) -> bool:
    if candidate.published is None or candidate.published.upper is None or candidate.value.upper is None:
        return False
    return candidate.published.upper - candidate.value.upper > _OLD


def _has_borrowed_day(candidate: Candidate) -> bool:
    """An hour alone, of a day that is not the publication's."""
    is_of_page = candidate.published is not None and candidate.published.text[:_DAY_LENGTH] == candidate.edtf[:_DAY_LENGTH]
    return candidate.resolved.found.row.meaning == "clock" and not is_of_page


def _is_begun(candidate: Candidate) -> bool:
    """When works began is told of old works; of new ones it is the news."""
    is_fresh = candidate.is_lead and (candidate.lateness is None or 0 <= candidate.lateness <= _FRESH)
    return candidate.is_before("begun") and not is_fresh


def _is_planned(candidate: Candidate) -> bool:
    return candidate.grain is not Grain.DAY and candidate.is_before("planned")


def _is_listed(candidate: Candidate) -> bool:
    """A title and a day below a page that has its own: another page."""
    is_older = candidate.lateness is not None and candidate.lateness > _FRESH
    return is_older and is_place_line(candidate) and candidate.paragraph > 0 and not candidate.layout.is_paper


def _is_limit(candidate: Candidate) -> bool:
    """``đến năm 2030``; ``đến 20 giờ 13 phút ngày 18/12`` tells when it came to it."""
    is_goal = candidate.has("goal") and not candidate.has("t", "h")
    return is_goal or candidate.resolved.found.slots.get("lim", 0) < 0


def _is_history(candidate: Candidate) -> bool:
    is_past = any(candidate.is_before(name) for name in ("history", "born", "since_long"))
    return is_past and not is_death(candidate)


def _is_lifespan(candidate: Candidate) -> bool:
    """``2/9/1945 - 2/9/2020``: an anniversary, or a life."""
    lower, upper = candidate.value.lower, candidate.value.upper
    return candidate.grain is Grain.DAY and lower is not None and upper is not None and upper - lower > _OLD


DOUBTS: Final[tuple[tuple[str, int, Test], ...]] = (
    ("cited-act", -60, _is_cited),
    ("replaced", -90, lambda candidate: candidate.is_before("replaced")),
    ("stale-act", -50, _is_stale_act),
    ("unfinished", -30, _is_unfinished),
    ("anniversary", -50, lambda candidate: candidate.is_before("anniversary")),
    ("lifespan", -60, _is_lifespan),
    ("history", -60, _is_history),
    ("begun", -60, _is_begun),
    ("period-end", -60, _is_balance_day),
    ("other-meeting", -60, lambda candidate: candidate.is_before("other_meeting")),
    ("planned", -40, _is_planned),
    ("listed", -95, _is_listed),
    ("reporting-day", -40, _is_day_of_reporting),
    ("aside", -40, _is_aside),
    ("said", -30, lambda candidate: candidate.is_before("just_said")),
    ("other-day", -50, _is_other_day),
    ("post", -60, _is_print_line),
    ("page-of-history", -70, _is_history_of_page),
    ("quoted", -110, _is_quoted),
    ("related", -110, _is_related),
    ("dispatch", -40, _is_dispatch),
    ("since", -60, _is_since),
    ("as-of", -110, lambda candidate: candidate.has("til")),
    ("limit", -110, _is_limit),
    ("deadline", -60, lambda candidate: candidate.is_before("deadline")),
    ("from", -20, lambda candidate: candidate.edtf.endswith("/..")),
    ("from-aside", -25, lambda candidate: candidate.edtf.endswith("/..") and not candidate.is_lead),
    ("after-publication", -40, is_late),
    ("old", -25, _is_old),
    ("caption", -30, lambda candidate: candidate.is_before("photo") and not is_made(candidate)),
    ("borrowed-day", -30, _has_borrowed_day),
    ("no-year", -15, lambda candidate: candidate.value.lower is None),
    ("wide", -20, lambda candidate: candidate.grain is Grain.YEAR),
)
"""What speaks against it; a time's weight is the sum of all that hold, and of a little for being said again."""
