"""English: how its words make times."""

from typing import Final

from hp_timeline.dating.en_contexts import CONTEXTS
from hp_timeline.dating.en_words import NUMERALS, SCALES, STRONG, WEAK, WORDS
from hp_timeline.dating.lexicon import Language, Row

PIECES: Final = {
    "bound": "(lim=before|lim=after|til=as_of|goal=by|goal=vision|about=about|about=circa|lim=from not(on))?",
    "spelled_day": "(d=ordinal_name|d=day_name)",
    "unit_step": "(s=this|s=last|s=next)",
    "time": "(h=month oclock (p=meridiem|(in|at) the? p=part)?|t=clock p=meridiem?|h=month p=meridiem|h=month . n=small p=meridiem)",
    "last_time": "(t2=clock|h2=month (. n2=small)?)",
    "cue": "(in|on|at)? the? (@time zone? (,|on|-)?)? (w=weekday ,?)? (p=part ,?)? on? the?",
    "behind": "(,? (-|;|/|at|t)? @time zone?)",
    "dmy": "(m=month_name .? d=day ,? y=year|m=month_name , d=small / y=year|y=year m=month_name .? d=day|m=month_name the? @spelled_day ,? in? y=year|d=day / m=month_name / y=year|d=day day_unit? (of|in|-)? m=month_name (.|,|-)? y=year|@spelled_day day_unit? in m=month_name ,? (in? the? year_unit)? y=year"
    "|d=small (/|.|-) m=roman (/|.|-) y=year|d=small / m=small / y=year|d=small - m=small - y=year"
    "|d=small . m=small . y=year)",
    "dm": "(m=month_name .? d=day|m=month_name the? @spelled_day|d=day day_unit? (of|in)? m=month_name|@spelled_day day_unit? in m=month_name)",
}

DAYS: Final = (
    Row("iso-day", "y=year - m=small - d=small @behind?", "day"),
    Row("iso-day", "y=year / m=small / d=small @behind?", "day"),
    Row("day", "@bound @cue? + @dmy (< w=weekday >)? @behind?", "either_day", "whole_day"),
    Row("day", "@bound @cue? + (d=day in? m=month_name|m=month_name d=day) ,? y=any_year bc=bc", "day"),
    Row("short-year-day", "@bound @cue? + d=day m=month_name yy=two_digits", "day", "short_year"),
    Row(
        "short-year-day", "@bound @cue? + (d=day (/|-|in)? m=month_name (.|/|-)?|m=month_name .? d=day ,?) yy=short_year", "day"
    ),
    Row("feast", "(in|on|at|goal=by|lim=before|lim=after)? feast=feast (,|in)? y=year", "fixed_feast"),
    Row("feast", "(in|on|at|goal=by|lim=before|lim=after)? feast=easter (,|in)? y=year", "easter_feast"),
    Row("feast", "(on|at) feast=easter", "easter_feast"),
    Row("day-of-near-month", "(on|in)? the? d=day s=inst", "inst_day"),
    Row(
        "day-of-told-month", "(on|goal=by|lim=before|lim=after|lim=from|goal=until) the d=day", "told_month_day", "ordinal_day"
    ),
    Row("day-list", "on? m=month_name d=day ahead((, day)? (, day)? (,|and|to)? and? day ,? y=year)", "day"),
    Row("day-of-year", "@bound @cue? + @dm @behind?", "day", "day_of_year"),
    Row("day-list", "d=day ahead((, day)? ,? and day ,? y=year)", "list_day", "day_list"),
    Row("day-list", "d=day ,? y=year", "list_day", "day_list"),
    Row("days", "@bound @cue? + m=month_name d=day (-|to|and|until) m2=month_name? d2=day ,? y2=year?", "days"),
    Row(
        "days",
        "@bound @cue? + d=day m=month_name? (-|to|until) weekday ,? the? d2=day (of|in)? m2=month_name ,? y2=year?",
        "days",
    ),
    Row("days", "@bound @cue? + d=day m=month_name? (-|to|and|until) d2=day m2=month_name ,? y2=year?", "days"),
    Row("days", "@bound @cue? + m=month_name d=day ,? y=year (-|to|and|until) m2=month_name d2=day ,? y2=year", "days"),
    Row("days", "@bound @cue? + d=day m=month_name y=year (-|to|and|until) d2=day m2=month_name y2=year", "days"),
    Row(
        "days",
        "@bound @cue? + d=small (/|.|-) m=small (/|.|-) y=year (-|to|until) d2=small (/|.|-) m2=small (/|.|-) y2=year",
        "days",
    ),
    Row("relative-day", "(@time|p=part)? s=relative_day p=part?", "near_day"),
    Row("relative-day", "(s=this|s=last) p=part", "near_day"),
    Row("same-day", "(in|on|at)? (the? p=part in?)? same=same_day p=part?", "near_day"),
    Row("next-day", "((at|goal=by|lim=before|lim=after|lim=from)? @time)? on? s=next_day", "told_day"),
    Row("relative-day", "(at|goal=by|lim=before|lim=after)? (h=month|t=clock) (s=this|s=last) p=part", "near_day"),
    Row("days-later", "k=count day_unit (s=later|s=earlier)", "told_days"),
    Row("weeks-later", "k=count week_unit (s=later|s=earlier)", "told_weeks"),
    Row("days-ago", "k=count day_unit ago", "days_ago"),
    Row("weeks-ago", "k=count week_unit ago", "days_of_weeks_ago"),
    Row("weekend", "(in|on|at|over)? (@unit_step? weekend|this weekend)", "weekend"),
    Row("last-days", "in? the? (s=last|s=next) k=count day_unit", "last_days"),
    Row("weekday", "on? s=next w=weekday", "weekday"),
    Row("weekday", "on? last w=weekday p=part?", "last_weekday"),
    Row("weekday", "on? w=weekday p=part? last", "weekday"),
    Row("weekday", "on w=weekday p=part?", "weekday"),
    Row("weekday", "((at|goal=by|lim=before|lim=after)? @time|at? n=past_hour h=month) on? w=weekday p=part?", "weekday"),
    Row("weekday", "w=weekday p=part", "weekday"),
    Row("weekday", "w=weekday p=part?", "weekday", "told_weekday"),
    Row("line-clock", "@time", "clock", "line_clock"),
    Row("clock", "(at|goal=by|lim=before|lim=after|lim=from|til=as_of) @time", "clock"),
    Row("clock", "(h=month|h=month . n=small|t=clock) p=meridiem", "clock"),
    Row("clock", "h=month oclock (p=meridiem|(in|at) the? p=part)?", "clock"),
    Row("clock", "at? n=past_hour h=month oclock? (p=meridiem|(in|at) the? p=part)?", "clock"),
    Row("clock", "at? less=to_hour h=month oclock? (p=meridiem|(in|at) the? p=part)?", "clock"),
    Row("clock", "(at|goal=by|lim=before|lim=after|lim=from)? hm=(year|number) hours_word", "clock", "military_clock"),
    Row("hours", "from? @time (to|-|and) @last_time p=meridiem? + ,? on? the? (w=weekday ,?)? (@dmy|@dm)", "hours"),
    Row("week", "edge? @unit_step week_unit", "week"),
)

MONTHS: Final = (
    Row("iso-month", "y=year - m=month", "month", "written_month"),
    Row("month", "@bound in? the? e=edge? (-|in)? m=month_name .? (,|in|the|-)? y=year", "month"),
    Row("month", "@bound in? e=edge? (-|in)? m=month_name .? yy=short_year", "month"),
    Row("month-of-year", "(@bound e=edge (-|in)?|in|(lim=before|lim=after|goal=by)) m=month_name", "month"),
    Row("month-of-year", "in? told=that m=month_name", "month"),
    Row("months", "from? m=month_name y=year? (-|to|until|and) m2=month_name ,? y2=year", "months"),
    Row("months", "from m=month_name (-|to|until|and) m2=month_name", "months"),
    Row("same-month", "in? same_month", "told_month"),
    Row("same-period", "(in|from)? same_month (in? the)? s=last year_unit", "told_month_of_year"),
    Row("next-month", "in? s=next_month", "told_month"),
    Row("season", "@bound in? the? edge? (-|in)? s=season (in|,)? y=year", "season"),
    Row("same-period", "(in|from)? year_earlier", "same_period"),
    Row("near-month", "in? e=edge? @unit_step month_unit", "near_month"),
    Row("months-of-year", "in? the? (e=ordinal_name|e=last) k=count month_unit in? (the|this)? (year_unit|y=year)?", "months_of_year"),
    Row("months-past", "in? the? s=last k=count month_unit", "months_past"),
    Row("months-coming", "in? the? s=next k=count month_unit", "months_coming"),
    Row("months-ago", "k=count month_unit ago", "months_ago"),
    Row("months-later", "k=count month_unit (s=later|s=earlier)", "told_months"),
    Row("half-year", "@bound in? the? (e=ordinal_name half_unit|e=half_name) in? the? (y=year|ys=this year_unit|ys=last year_unit)", "half_year"),
    Row("period-ended", "(in|for)? the? k=count? (om=month_unit|oq=quarter_unit|oh=half_unit|oy=year_unit|oy=period_word) ended @cue? @dmy", "period_ended"),
    Row("quarter", "@bound in? the? (q=ordinal_name quarter_unit|q=quarter_name) (in|,|/|-)? the? (y=year|ys=this year_unit|ys=last year_unit)?",
        "quarter"),
    Row("fiscal-quarter", "in? the? (ordinal_name quarter_unit|quarter_name) in? the? (fiscal|period_word) year?", ""),
    Row("near-quarter", "@unit_step quarter_unit", "near_quarter"),
    Row("same-period", "(in|from)? the? same_period ((in|in?) (y=year|s=last year_unit))?", "same_period"),
)  # fmt: skip

YEARS: Final = (
    Row("year", "(lim=before|lim=after|goal=by|goal=vision|lim=from|about=about|in|in the? year_unit|(in the?)? year_unit) y=year", "year", "old_year"),
    Row("same-year", "in? same_year", "told_year"),
    Row("next-year", "in? s=next_year", "told_year"),
    Row("years", "(in|from)? the? y=year (-|/) y2=small period_word", "years", "years"),
    Row("years", "(in|from)? the? (period_word|years_of=year_unit) y=year (-|/) y2=small", "years", "years"),
    Row("years", "y=year - y2=small", "years", "short_years"),
    Row("years", "(in|from) y=year / y2=small", "years", "short_years"),
    Row("years", "from y=three_digits (-|to|until) y2=(three_digits|year)", "years", "years"),
    Row("year", "about=circa y=(year|three_digits)", "year", "circa_year"),
    Row("year", "@bound in? the? (e=edge (-|in)?)? yy=short_year", "short_year"),
    Row("now-to-day", "(from|in)? now (to|until) (@dmy|@dm)", "now_to_day"),
    Row("year", "(goal=by|lim=before|lim=after|lim=from|til=as_of)? in? the? e=edge (-|in)? (about=about)? y=year", "year", "bare_year"),
    Row("year", "(in|lim=before|lim=after|about=about) y=three_digits", "year", "early_year"),
    Row("bare-year", "y=year", "year", "lone_year"),
    Row("year-of-era", "@bound in? (y=any_year bc=bc|ad=ad y=any_year|y=any_year ad=ad)", "year", "year"),
    Row("years", "(from|in|in? the? (period_word|year_unit) from?)? the? y=year (-|to|until) y2=year period_word?", "years", "years"),
    Row("years", "(from|in? the? (period_word|year_unit) from?) the? y=year and y2=year period_word?", "years", "years"),
    Row("near-year", "in? e=edge? @unit_step year_unit", "near_year"),
    Row("years-past", "in? (over)? the? s=last k=count year_unit", "years_past"),
    Row("years-coming", "in? the? s=next k=count year_unit", "years_coming"),
    Row("years-ago", "about? k=count year_unit ago", "years_ago"),
    Row("years-later", "k=count year_unit (s=later|s=earlier)", "told_years"),
    Row("now-to-year", "(from|in)? now (to|until) y=year", "now_to_year"),
    Row("decade", "(lim=before|lim=after|from|about=about)? in? the? e=edge? (-|in)? the? y=decade_number", "decade"),
    Row("decade", "(in? the e=edge?|e=edge) -? y=decade_name", "decade", "decade_in_words"),
    Row("century", "(lim=before|lim=after|from|about=about)? in? the? e=edge? (-|in)? the? (c=ordinal|c=ordinal_name) -? century_unit (bc=bc|ad=ad)?", "century"),
)  # fmt: skip

ENGLISH: Final = Language(
    code="en",
    words=WORDS,
    numerals=NUMERALS,
    scales=SCALES,
    fillers=(),
    strong=STRONG,
    weak=WEAK,
    pieces=PIECES,
    rows=(*DAYS, *MONTHS, *YEARS),
    clock=r"h(?:[0-9]{2})?",
    cue=r"\b(?:the|in|on|of|was|were|and|before|after|since|ago|by|published|posted|updated|bc|(?:jan|febr)uary|march|april|june|july|august"
    r"|(?:septem|octo|novem|decem)ber|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|q[1-4])\b",
    contexts=CONTEXTS,
)
