import inspect
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.documents import headline, phrases
from hp_timeline.documents.attribution import attribution_of
from hp_timeline.documents.folding import fold
from hp_timeline.documents.language import language_of
from hp_timeline.documents.structure import blocks_of
from hp_timeline.documents.title import title_of

UNITS = {
    "endless word": "x",
    "digits": "1",
    "blank lines": "\n",
    "short lines": "Dòng chữ ngắn\n",
    "dates": "12/3/2020 ",
    "weekdays": "thứ hai, ",
    "brackets": '(("“',
    "captions": "Ảnh: A B/\n",
    "capitals": "Lê Na, ",
    "dots": "a.b-",
    "stops": ". A",
    "mornings": "sáng ",
    "marks": "e\u0301\u0323",
}


def _seconds(text: str) -> float:
    begun = time.perf_counter()
    blocks = blocks_of(text)
    title_of(text, blocks, "a-file")
    attribution_of(text, blocks)
    language_of(text)
    fold(text)
    return time.perf_counter() - begun


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_ten_times_the_text_takes_about_ten_times_as_long(unit: str) -> None:
    short, long = (unit * (length // len(unit)) for length in (60_000, 600_000))
    seconds = min(_seconds(short) for _ in range(3))

    assert min(_seconds(long) for _ in range(2)) < 20 * seconds + 0.5


def test_no_pattern_repeats_a_repetition() -> None:
    sources = "".join(inspect.getsource(module) for module in (phrases, headline))
    nested = re.compile(r"\([^()]*[*+]\)[*+]")

    assert sources.count("re.compile") > 15
    assert not nested.findall(sources)


@given(st.text(max_size=400))
def test_any_text_has_blocks_a_title_and_a_language(text: str) -> None:
    blocks = blocks_of(text)

    assert title_of(text, blocks, "a-file")
    assert attribution_of(text, blocks)
    assert language_of(text) in {"vi", "en", "und"}


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)><b>Chợ</b> hoa mở cửa", "{0.__class__} %s $HOME `id` chợ hoa"])
def test_markup_and_placeholders_are_words_like_others(text: str) -> None:
    assert title_of(text, blocks_of(text), "a-file") == text
