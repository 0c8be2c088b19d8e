"""Vietnamese: how its words make times of the lunar calendar."""

from typing import Final

from hp_timeline.dating.lexicon import Row

LUNAR_PIECES: Final = {
    "lunar_month": "(month|year_word|lunar_month)",
    "lunar_sign": "(,? <? lunar >?)",
    "lunar_year": "(,? of? year_word? cy=lunar_year <? y=year? >?|,? of? year_word? y=year|,? of? year_word ys=(now|past|before|after|toward))",
    "cycle_year": "(,? of? year_word? cy=lunar_year <? y=year? >?)",
}
LUNAR: Final = (
    Row("day", "@bound @cue? + d=day month_word m=lunar_month ,? of? year_word? y=year", "day", "solar_january"),
    Row("lunar-day", "@bound @cue? + (d=day|early d=year_word) m=tet @lunar_sign? @lunar_year?", "tet_day"),
    Row("lunar-day", "@bound @cue? + d=day month_word m=lunar_month @lunar_sign? @lunar_year?", "lunar_day"),
    Row("lunar-day", "@bound @cue? + d=day (month_word m=@lunar_month|/ m=month|- m=month) @lunar_sign @lunar_year?", "lunar_day"),
    Row("lunar-day", "@bound @cue? + d=day (month_word m=@lunar_month|/ m=month|- m=month) @cycle_year", "lunar_day"),
    Row("lunar-day", "lunar (:|,)? @day_word? (d=day - m=month - y=year|d=day / m=month / y=year)", "lunar_day"),
    Row("lunar-day", "@bound @cue? + d=full_moon month_word m=@lunar_month @lunar_sign? @lunar_year?", "lunar_day"),
    Row("lunar-days", "from? @cue? + d=day @to @day_word? d2=day month_word m=lunar_month @lunar_sign? @lunar_year?", "lunar_days"),
    Row("lunar-days", "from? @cue? + d=day @to @day_word? d2=day month_word m=@lunar_month (@lunar_sign @lunar_year?|@cycle_year)", "lunar_days"),
    Row("lunar-days", "from? @cue? + d=day month_word m=@lunar_month @to (to|@day_word)? @day_word? d2=day month_word m2=@lunar_month @cycle_year", "lunar_days"),
    Row("lunar-day", "part? new_years_eve tet? @lunar_year", "new_years_eve"),
    Row("feast", "@bound @cue? + feast=lunar_feast ,? of? year_word? (y=year|ys=(now|past|before|after|toward))", "lunar_feast"),
    Row("feast", "@bound @cue? + feast=lunar_feast cy=lunar_year", "lunar_feast"),
    Row("feast", "@bound @cue? + feast=feast ,? of? year_word? (y=year|ys=(now|past|before|after|toward))", "fixed_feast"),
    Row("lunar-days", "from? @cue? + d=day @to @day_word? d2=day m=tet @lunar_year?", "lunar_days"),
    Row("month", "@bound edge? of? month_word m=lunar_month ,? of? year_word? y=year", "old_month"),
    Row("lunar-month", "@bound edge? of? month_word m=@lunar_month (@lunar_sign @lunar_year|@cycle_year)", "lunar_month"),
    Row("lunar-year", "(edge|in)? (year_word|season_short) cy=lunar_year", "lunar_year"),
    Row("lunar-day", "in? m=tet cy=lunar_year", "first_lunar_day"),
    Row("lunar-year", "m=tet y=year", "lunar_year", "bare_year"),
    # Lunar times that nothing places are read too, so that no part of them is taken for another time.
    Row("lunar", "full_moon (month_word @lunar_month)?", ""),
    Row("lunar", "(@day_word? day)? month_word lunar_month", ""),
    Row("lunar", "@day_word? day (/ month|month_word month)? (lunar|tet)", ""),
)  # fmt: skip
