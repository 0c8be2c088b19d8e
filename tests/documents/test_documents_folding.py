import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.documents.folding import fold

TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("ĐđỆệßİıǅﬁÅ\u0301\u0323\ud800")), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"), [("Đảng", "dang"), ("HẢI PHÒNG", "hai phong"), ("Straße", "strasse"), ("abc", "abc"), ("", "")]
)
def test_case_and_accents_go(text: str, folded: str) -> None:
    assert fold(text).text == folded


@given(TEXTS)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text

    assert fold(once).text == once


@given(TEXTS)
def test_offsets_rise_from_the_start_to_the_end_of_the_source(text: str) -> None:
    folded = fold(text)
    offsets = list(folded.offsets)

    assert len(offsets) == len(folded.text) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)


@given(TEXTS, st.data())
def test_every_stretch_leads_back_to_words_that_fold_to_it(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.source_span(start, end)

    assert folded.text[start:end] in fold(text[first:last]).text


def test_words_are_found_whatever_their_accents_are_made_of() -> None:
    text = unicodedata.normalize("NFD", "Về Hải Phòng, hải phòng")

    found = [text[start:end] for start, end in fold(text).occurrences("hai PHÒNG")]

    assert [unicodedata.normalize("NFC", words) for words in found] == ["Hải Phòng", "hải phòng"]


def test_nothing_is_found_by_nothing() -> None:
    assert not list(fold("Hải Phòng").occurrences("\u0301"))


def test_all_characters_fold_to_what_folds_to_itself() -> None:
    everything = "\n".join(map(chr, range(sys.maxunicode + 1)))
    once = fold(everything).text

    assert fold(once).text == once
