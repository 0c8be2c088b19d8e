"""Vietnamese: how its words make times, and the words around a time that tell what it is to the text."""

from functools import cache
from typing import Final

from hp_timeline.dating.folding import bare
from hp_timeline.dating.lexicon import Language, Row
from hp_timeline.dating.vi_contexts import CONTEXTS
from hp_timeline.dating.vi_lunar import LUNAR, LUNAR_PIECES
from hp_timeline.dating.vi_words import BEHIND_TENS, FILLERS, NUMERALS, SCALES, STRONG, WEAK, WORDS

PIECES: Final = {
    # What may stand before: not later than, not earlier than, up to, about.
    "bound": "(lim=before|lim=after|lim=from|goal=to|goal=toward|goal=vision to?|til=until|about=about|in)?",
    "day_word": "(on|early)",
    # A number; "năm" is five as well as year.
    "n": "(count|year_word)",
    "hour": "(at? (t=clock|h=small hour_word (short_of less=small minute_word?|n=small minute_word? (small second_word)?|n=half_hour)?))",
    "last_hour": "(t2=clock|h2=small hour_word (n2=small minute_word?|n2=half_hour)?)",
    "today": "(p=part (now|past|future|toward)|p=part? (relative_day|same_day))",
    "month_in_words": "m=(month|year_word|french_month)",
    "last_month_in_words": "m2=(month|year_word)",
    # "Thứ Ba, ngày", "9h15 sáng", "sáng nay (", "hôm".
    "cue": "(@hour (,|-|;)? (p=part|in)? (w=weekday ,? <?)? @today? (in? @day_word|that_day)?"
    "|@today (in? @day_word)?|p=part ,? (that_day? w=weekday ,? <?)? (in? @day_word|that_day)?"
    "|that_day? w=weekday ,? <? (p=part ,?)? (in? @day_word)?|(in? @day_word|that_day))",
    "cue_again": "((clock|small hour_word small?) part? (in)?)? (part ,?)? (that_day? weekday ,? <?)? (in? @day_word|that_day)?",
    "behind": "(>? (,|-|;)? (at|t)? t=clock p=meridiem?)",
    "dmy": "(d=small / m=small / y=year|d=small - m=small - y=year|d=small . m=small . y=year"
    "|d=small (/|.|-) m=roman (/|.|-) y=year|d=small ,? month_word m=month (/|-|.|,? of? year_word|,)? y=year"
    "|month_word m=month d=small , y=year|d=small month_word @month_in_words year_word yy=two_digits)",
    "dm": "(d=day / m=month|d=day - m=month|d=day . m=month|d=day month_word @month_in_words)",
    "dm_y": "(d=day / m=month (/ y=year)?|d=day - m=month (- y=year)?|d=day month_word m=month (,? of? year_word y=year)?)",
    "dm_y2": "(d2=day / m2=month (/ y2=year)?|d2=day - m2=month (- y2=year)?|d2=day month_word m2=month (,? of? year_word y2=year)?)",
    "to": "(to|toward|-)",
    "step": "(s=now|s=past|s=before|s=after|s=future|s=toward|s=later)",
    "of_year": "(/ y=year|- y=year|. y=year|,? of? year_word y=year|y=year)",
    "of_last_year": "(/ y2=year|- y2=year|. y2=year|,? of? year_word y2=year)",
    "of_some_year": "(@of_year|,? of? year_word ys=(now|past|before|after|future|toward)|,? of? year_word told=that|,? told=same_year)",
    "month": "(month_word @month_in_words)",
    "end_of": "((edge|half) of?)",
}

HOURS: Final = (
    Row("hours", "from @hour p=part? ,? @day_word? @dm_y @to @last_hour p2=part? ,? @day_word? @dm_y2", "hours_of_days"),
    Row("hours", "from? @hour part? @to @last_hour p=part? + ,? (p=part|in)? (w=weekday ,?)? (@day_word? (@dmy|@dm)|same=same_day|s=relative_day|p=part s=now)", "hours"),
    Row("hours", "from h=small @to h2=small hour_word (n2=small minute_word?|n2=half_hour)? p=part? + ,? in? (w=weekday ,?)? @day_word? (@dmy|@dm)", "hours"),
    Row("hours", "t=clock - t2=clock", "hours", "programme"),
    Row("hours", "from @hour part? @to @last_hour p=part?", "hours"),
)  # fmt: skip

DAYS: Final = (
    Row("iso-day", "y=year - m=small - d=small @behind?", "day"),
    Row("iso-day", "y=year / m=small / d=small @behind?", "day"),
    Row("day", "@bound @cue? + @dmy (< w=weekday >)? @behind?", "day", "whole_day"),
    Row("day", "@bound @cue + d=small month_word m=year_word ,? of? year_word? y=year", "day"),
    Row("day", "t=clock (,|-|;)? (w=weekday ,?)? @dmy", "day", "whole_day"),
    Row("day", "@bound @cue? + d=day month_word @month_in_words ,? year_word y=any_year bc=bc", "day"),
    Row("day", "@bound @cue? + d=day m=french_month y=year @behind?", "day"),
    Row("day", "@bound @cue? + d=day future y=year", "french_may"),
    Row("day-of-year", "@bound @cue? + d=day m=french_month", "day", "unnamed_day"),
    Row("split-day", "on tens=month d=month month_word m=month (/|,? of? year_word)? y=year", "split_day"),
    Row("short-year-day", "@bound @cue? + (d=day / m=month / yy=small|d=day - m=month - yy=small|d=day . m=month . yy=two_digits) @behind?", "day", "short_year"),
    Row("day", "@bound (p=part|in)? that_day? early d=year_word month_word @month_in_words (of? year_word y=year)?", "day"),
    Row("day-list", "in? @day_word? d=day / m=month ahead((, day / month)? (, day / month)? (,|and) @day_word? day / m2=month / y=year)", "day"),
    Row("day-of-year", "@bound @cue + @dm @behind?", "day", "day_of_year"),
    Row("day-of-year", "@bound @cue + @dm of? (year_word ys=(now|past|before|after|future|toward)|year_word told=that|told=same_year)", "day"),
    Row("day-of-year", "lim=before @dm", "day", "day_of_year"),
    Row("day-of-year", "(goal=to|goal=toward|lim=from|til=until) @dm", "day", "bare_day"),
    Row("day-of-year", "d=day month_word m=month", "day", "unnamed_day"),
    Row("day-of-year", "d=day / m=month (toward|future)", "day"),
    Row("day-of-near-month", "@bound @cue + d=day month=month_word @step", "near_month_day"),
    Row("day-of-near-month", "@day_word d=day (s=toward|s=future|s=past)", "near_month_day"),
    Row("day-of-told-month", "early d=(month|year_word)", "told_month_day"),
    Row("yearly-day", "@bound @cue? + @dm yearly", "yearly_day"),
    Row("invalid-day", "on d=two_digits / m=small", "day"),
    Row("bare-day", "d=day / m=month", "day", "bare_day"),
    Row("days", "part @day_word? d=day (dawn|dawn? part) @day_word? (d2=day / m2=month (/ y2=year)?|d2=day - m2=month (- y2=year)?|d2=day month_word @last_month_in_words @of_last_year?)", "days"),
    Row("day-list", "in? @day_word? d=day ahead((, day)? (, day)? (,|and) @day_word? d2=day - m=month (- y=year)?)", "day", "day_list"),
    Row("bare-day", "d=day - m=month (- y=year)?", "day", "hyphen_day"),
    Row("day-list", "in? @day_word? d=day ahead((, day)? (, day)? (,|and) @day_word? d2=day / m=month (/ y=year)?)", "day", "day_list"),
    Row("day-list", "in? @day_word? d=day ahead((, day)? (, day)? (,|and) @day_word? d2=day month_word @month_in_words (year_word y=year)?)",
        "day", "day_list"),
    Row("days", "@bound @cue? + d=day - m=month - d2=day - m2=month - y2=year", "days"),
    Row("days", "@bound @cue? + d=day - day - d2=day / m2=month (/ y2=year)?", "days"),
    Row("days", "@bound @cue? + @dmy @to @cue_again (d2=day / m2=month / y2=year|d2=day - m2=month - y2=year|d2=day . m2=month . y2=year"
        "|d2=day month_word @last_month_in_words @of_last_year)", "days"),
    Row("days", "@bound @cue + d=day - m=month @to @cue_again d2=day - m2=month (- y2=year|,? of? year_word y2=year)?", "days"),
    Row("days", "from (d=day - m=month @to @cue_again d2=day - m2=month (- y2=year)?|d=day . m=month @to @cue_again d2=day . m2=month (. y2=year)?)", "days"),
    Row("days", "@bound @cue + d=day . m=month @to @cue_again d2=day . m2=month (. y2=year|,? of? year_word y2=year)?", "days"),
    Row("days", "@bound @cue? + d=day (/ m=month|month_word @month_in_words)? @to @cue_again (d2=day / m2=month (/ y2=year)?|d2=day - m2=month (- y2=year)?"
        "|d2=day month_word @last_month_in_words @of_last_year?)", "days", "day_range"),
    Row("day-of-told-month", "(p=part ,?)? on d=day", "told_month_day", "day_alone"),
)  # fmt: skip

NEAR_DAYS: Final = (
    Row("relative-day", "(from|goal=to|goal=toward|til=until)? @hour? (,|in)? p=part? ,? s=relative_day", "near_day"),
    Row("relative-day", "@bound @hour p=part s=(now|past|future|toward)", "near_day"),
    Row("relative-day", "@hour? p=part s=(now|past|future|toward)", "near_day"),
    Row(
        "same-day", "(goal=to|goal=toward|til=until|lim=before|lim=after|about=about)? @hour? p=part? same=same_day", "near_day"
    ),
    Row("next-day", "(goal=to|goal=toward|lim=before|lim=after)? @hour? p=part? s=next_day", "told_day"),
    Row("weekday", "(goal=to|goal=toward|til=until) p=part? that_day? w=weekday (week_word @step)?", "weekday"),
    Row("days-later", "(k=@n (on|that_day) (s=after|s=later|s=earlier)|(s=later|s=earlier) k=@n (on|that_day))", "told_days"),
    Row("days-coming", "k=@n (on|that_day) more", "days_coming"),
    Row("weeks-coming", "k=@n week_word more", "weeks_coming"),
    Row("days-later", "k=count s=next_day", "told_days"),
    Row("weeks-later", "(k=@n week_word (s=after|s=later|s=earlier)|(s=later|s=earlier) k=@n week_word)", "told_weeks"),
    Row("weeks-ago", "(ago about? k=count week_word|k=count week_word (before|ago_behind))", "weeks_ago"),
    Row("days-ago", "(ago about? k=count (on|that_day)|k=count (on|that_day) (before|ago_behind))", "days_ago"),
    Row("last-days", "k=count on (s=past|s=recent|s=future|s=toward)", "last_days"),
    Row("weekday", "(@hour ,?)? p=part? that_day? w=weekday week_word @step", "weekday"),
    Row("weekday", "@hour p=part? that_day? w=weekday @step?", "weekday"),
    Row("last-weeks", "k=count week_word (s=past|s=recent|s=future|s=toward)", "last_weeks"),
    Row("weekday", "(p=part|that_day) w=weekday @step?", "weekday"),
    Row("weekday", "w=weekday @step", "weekday"),
    Row("week", "(edge|weekend)? week_word @step", "week"),
    Row("week", "weekend @step", "weekend"),
    Row("clock", "at (t=clock|h=small hour_word (n=small minute_word?|n=half_hour)?) p=part?", "clock"),
    Row("clock", "(goal=to|til=until|lim=before|lim=from|goal=toward) @hour p=part?", "clock"),
    Row("clock", "lim=after t=clock p=part?", "clock"),
    Row("clock", "about=about t=clock p=part?", "clock", "clause"),
    Row("clock", "h=small hour_word short_of less=small minute_word?", "clock"),
    Row("line-clock", "t=clock", "clock", "line_clock"),
    Row("clock", "t=clock", "clock", "plain_clock"),
    Row("weekdays", "from? part? that_day? w=weekday @to part? that_day? w2=weekday (week_word @step)?", "weekdays"),
    Row("clock", "(t=clock|h=small hour_word n=small?) p=part", "clock"),
)

MONTHS: Final = (
    Row("month", "month_word m=month - yy=two_digits", "month", "short_year"),
    Row("month", "@bound e=edge? of? @month year_word yy=two_digits", "month", "short_year_alone"),
    Row("iso-month", "y=year - m=month", "month", "written_month"),
    Row("month", "@bound e=edge? of? @month @of_year", "month"),
    Row("month", "@bound e=half of? @month @of_some_year?", "month"),
    Row("month", "@bound e=edge? of? month_word m=month / yy=small", "month"),
    Row("month", "from @month @of_year (lim=and_before|lim=and_after)", "month"),
    Row("same-month", "(in|edge)? (month_word that|same_month)", "told_month"),
    Row("bare-month", "@bound e=edge? m=month / y=year", "month", "bare_month"),
    Row("bare-month", "@bound e=edge? m=month - y=year", "month", "hyphen_month"),
    Row("month-list", "e=edge? of? month_word m=month ahead((, month_word? month)? (, month_word? month)?"
        " (,|and) month_word? m2=month @of_year)", "month"),
    Row("month-list", "m=month ahead((, month_word? month)? (,|and) month_word? m2=month @of_year)", "month", "month_list"),
    Row("month-list", "m=month @of_year", "month", "month_list"),
    Row("month-of-year", "@bound e=edge? of? @month ,? of? (year_word ys=(now|past|before|after|future|toward)|year_word told=that|told=same_year)", "month"),
    Row("month-of-year", "@bound e=edge? of? month_word m=(month|french_month) (s=now|s=past|s=future|s=toward)?", "month", "month_alone"),
    Row("months", "from? @end_of? @month @of_year? @to @end_of? month_word? m2=(month|year_word) @of_last_year", "months"),
    Row("months", "from @end_of? @month @to @end_of? month_word? m2=month", "months"),
    Row("months", "from? m=month / y=year @to m2=month / y2=year", "months"),
    Row("months", "month_word m=month - m2=month", "months"),
    Row("months-to-now", "(from|edge)? (m=month / y=year|@month @of_year) (-|to|toward) now=now", "month_to_now"),
    Row("months-to-now", "from edge? @month @of_some_year? (to|toward) now=now", "month_to_now"),
    Row("next-month", "e=edge? of? month_word s=after", "next_month"),
    Row("near-month", "e=edge? of? month_word @step", "near_month"),
    Row("near-month", "e=edge month_word", "near_month"),
    Row("months-of-year", "k=@n month_word e=edge year_word? (y=year|ys=now|ys=past|ys=before)?", "months_of_year"),
    Row("months-of-year", "quarters=count quarter_word e=edge year_word? (y=year|ys=now|ys=past|ys=before)?", "months_of_year"),
    Row("months-of-year", "k=month month_word", "months_of_year", "summed"),
    Row("months-of-year", "k=month month_word of? year_word y=year", "months_of_year"),
    Row("same-month", "(of|in)? same_month (of|in)? year_word (y=year|ys=(past|before))", "told_month_of"),
    Row("months-past", "k=count month_word (s=past|s=recent)", "months_past"),
    Row("months-coming", "k=count month_word (s=future|s=toward)", "months_coming"),
    Row("months-ago", "(ago about? k=count month_word|k=count month_word s=before)", "months_ago"),
    Row("months-later", "(k=@n month_word (s=after|s=later|s=earlier)|(s=later|s=earlier) k=@n month_word)", "told_months"),
    Row("half-year", "e=half (of|year_word)? year_word? y=year", "half_year"),
    Row("half-year", "e=half of? year_word (ys=now|ys=past|ys=before|ys=future|ys=toward)?", "half_year"),
    Row("quarter-list", "quarter_word q=ordinal ahead((, quarter_word? ordinal)? (,|and|-) quarter_word? ordinal @of_year)", "quarter"),
    Row("quarter", "@bound e=edge? of? quarter_word q=ordinal @of_some_year", "quarter"),
    Row("quarter", "quarter_word qe=edge of? year_word? (y=year|ys=now|ys=past|ys=before)", "quarter"),
    Row("year", "crop y=year", "year", "bare_year"),
    Row("season", "@bound edge? of? s=season (of? year_word? (y=year|ys=now|ys=past|ys=before)|of? year_word told=that|told=same_year)", "season"),
    Row("season", "@bound edge? of? s=season_short of? year_word? y=year", "season", "bare_year"),
    Row("quarter", "@bound e=edge? of? quarter_word q=ordinal", "quarter"),
    Row("quarters", "from? quarter_word q=ordinal @of_year? @to quarter_word? q2=ordinal @of_last_year", "quarters"),
    Row("near-quarter", "quarter_word @step", "near_quarter"),
    Row("same-period", "same_period ((of|in)? year_word (y=year|@step))?", "same_period"),
)  # fmt: skip

YEARS: Final = (
    Row("year", "@bound e=edge? of? year_word y=any_year (bc=bc|ad=ad)?", "year", "year"),
    Row("year", "(goal=vision|goal=to|goal=toward|lim=before|lim=after|lim=from|e=edge) y=year", "year", "bare_year"),
    Row("year", "@bound e=edge? (year_word|tet) lunar_year <? y=year >?", "year"),
    Row("year", "(year_word branch|lunar_year) <? y=year >?", "year", "bare_year"),
    Row("year", "from year_word? y=year (lim=and_before|lim=and_after)", "year", "bare_year"),
    Row("year", "@bound e=edge? of? year_word yy=two_digits", "short_year", "short_year_alone"),
    Row("year", "@bound e=edge? of? year_word y=any_year", "early_year", "early_year_alone"),
    Row("season", "s=season of? year_word y=any_year", "early_season", "early_year_alone"),
    Row("year", "born y=year", "year", "bare_year"),
    Row("year", "about=about y=year", "year", "about_year"),
    Row("year", "at y=year", "year", "bare_year"),
    Row("year", "relative_year y=year", "year", "bare_year"),
    Row("years", "between year_word? y=year and year_word? y2=year", "years"),
    Row("years", "sy=school_word y=year / y2=(year|small)", "years", "years"),
    Row("near-school-year", "school_word (s=before|s=past|s=now|s=after|s=toward)", "school_year"),
    Row("near-year", "s=relative_year", "near_year"),
    Row("same-year", "(e=edge|in)? (year_word that|same_year)", "told_year"),
    Row("bare-year", "y=year", "year", "lone_year"),
    Row("years", "(from|edge|in|about|between)? (k=count? year_word|years_word|from|period_word|term_word|sy=school_word)?"
        " (k=count year_word)? (y=year @to year_word? y2=year)", "years", "years"),
    Row("years", "(from|period_word|in)? edge? year_word y=year @to edge? year_word? y2=year", "years"),
    Row("years-bc", "(from|period_word)? year_word? y=any_year bc? @to year_word? y2=any_year bc=bc", "years"),
    Row("years-to-now", "from edge? (year_word y=any_year|years_word? y=year) (to|toward) now=now", "year_to_now"),
    Row("years-to-now", "(year_word y=any_year|y=year) - now=now", "year_to_now"),
    Row("years-to-now", "from edge year_word (ys=now|ys=past|ys=before)? (to|toward) now=now", "year_to_now"),
    Row("now-to-day", "from? now=now (to|toward) @day_word? (@dmy|@dm)", "now_to_day"),
    Row("now-to-year", "from? now=now (to|toward) edge? (year_word? y=year|year_word)", "now_to_year"),
    Row("school-year", "sy=school_word y=year (@to|/) (y2=year|y2=small)", "years", "years"),
    Row("years", "(period_word|term_word|year_word) y=year - y2=small", "years", "years"),
    Row("next-year", "e=edge? of? year_word s=after", "next_year"),
    Row("near-year", "e=edge? of? year_word @step", "near_year"),
    Row("near-year", "(goal=to|goal=toward|til=until|lim=before)? e=edge year_word", "edge_year"),
    Row("years-past", "about? k=@n year_word (s=past|s=recent)", "years_past"),
    Row("years-coming", "k=count year_word (s=future|s=toward)", "years_coming"),
    Row("years-ago", "(ago about? k=count year_word|k=count year_word (s=before|s=ago_behind))", "years_ago"),
    Row("years-later", "(k=@n year_word (s=after|s=later|s=earlier)|(s=later|s=earlier) k=@n year_word)", "told_years"),
    Row("decade", "e=edge? of? (decade_word years_word?|years_word) y=(two_digits|month|late_day|year)"
        " (of? century_word (c=ordinal|s=before|s=past))?", "decade", "decade"),
    Row("year", "years_word y=year", "year", "bare_year"),
    Row("century", "@bound e=edge? of? century_word c=ordinal (bc=bc|ad=ad)?", "century"),
    Row("century", "@bound e=edge? of? century_short c=roman", "century"),
    Row("centuries", "(from|about|in)? century_word c=ordinal (-|to|toward|and) century_word? c2=ordinal (bc=bc|ad=ad)?", "centuries"),
    Row("near-century", "e=edge? of? century_word (s=before|s=past|s=now)", "near_century"),
)  # fmt: skip


def _without_marks(language: Language, code: str, cue: str) -> Language:
    """Return a language as people type it who leave out the marks; where two words fall together, the first stays."""
    words = {
        name: {bare(word): value for word, value in reversed(list(values.items()))} for name, values in language.words.items()
    }
    return language._replace(
        code=code,
        words=words,
        numerals={bare(word): value for word, value in language.numerals.items()},
        scales={bare(word): value for word, value in language.scales.items()},
        fillers=tuple(bare(word) for word in language.fillers),
        behind_tens=tuple(bare(word) for word in language.behind_tens),
        contexts={name: bare(pattern) for name, pattern in language.contexts.items()},
        clock=bare(language.clock),
        cue=cue,
    )


VIETNAMESE: Final = Language(
    code="vi",
    words=WORDS,
    numerals=NUMERALS,
    scales=SCALES,
    fillers=FILLERS,
    behind_tens=BEHIND_TENS,
    strong=STRONG,
    weak=WEAK,
    pieces=PIECES | LUNAR_PIECES,
    rows=(*LUNAR, *HOURS, *DAYS, *NEAR_DAYS, *MONTHS, *YEARS),
    clock=r"[hg][0-9]{2}(?:['’p]|ph)?|h|g(?= (?:sáng|trưa|chiều|tối|đêm|ngày)\b)",
    cue=r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|\b(?:ngày|tháng|năm|lúc|và|là|hôm|quý|tuần)\b",
    contexts=CONTEXTS,
)

PLAIN_CODE: Final = "vi-plain"
PLAIN_CUE: Final = r"\b(?:ngay|thang|nam|quy|hom|the ky|thap nien|(?:sang|trua|chieu|toi|dem) (?:nay|mai|qua)|luc [0-9]|tuan (?:nay|truoc|sau|toi))\b"


@cache
def plain_vietnamese() -> Language:
    """Return the tables for Vietnamese without its marks."""
    return _without_marks(VIETNAMESE, PLAIN_CODE, PLAIN_CUE)
