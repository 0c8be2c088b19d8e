import unicodedata

import pytest

from hp_timeline.documents.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chợ hoa mở cửa sớm hơn mọi năm.", "vi"),
        (unicodedata.normalize("NFD", "Chợ hoa mở cửa sớm hơn mọi năm."), "vi"),
        ("Cac ho dan trong phuong duoc cap nuoc tro lai vao ngay mai.", "vi"),
        ("The market opened earlier than in other years, and the crowd was large.", "en"),
        ("Le marché ouvre plus tôt que les autres années à cause de la fête.", "und"),
        ("1/2/2020 3/4/2021", "und"),
        ("", "und"),
        ("市场今年提早开放", "und"),
    ],
)
def test_the_language_is_known_by_letters_and_small_words(text: str, language: str) -> None:
    assert language_of(text) == language
