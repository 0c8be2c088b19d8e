import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.documents.intake import UnreadableError
from hp_timeline.documents.text import Decoded, decode

TEXT = "Chợ hoa mở cửa sớm hơn mọi năm.\r\nNgười xem đông, bán mua tấp nập.\rHết.\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_read_as_it_is_and_a_byte_order_mark_is_no_text(content: bytes, encoding: str) -> None:
    decoded = decode(content)

    assert decoded.text == TEXT
    assert decoded.encoding == encoding
    assert not decoded.warnings


def test_an_older_encoding_is_guessed_and_said_to_be() -> None:
    text = "Früh am Morgen öffnete der Blumenmarkt, und die Gäste kamen von überall her. Später wurde es ruhig. " * 5

    decoded = decode(text.encode("cp1252"))

    assert decoded.text == text
    assert [notice.code for notice in decoded.warnings] == ["guessed-encoding"]


def test_a_few_broken_bytes_cost_only_themselves() -> None:
    content = TEXT.encode().replace(b"hoa", b"h\xffa")

    decoded = decode(content)

    assert decoded.text == TEXT.replace("hoa", "h\ufffda")
    assert [(notice.code, notice.arguments) for notice in decoded.warnings] == [("replaced-bytes", (("count", "1"),))]


def test_a_broken_utf_16_file_is_readable() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + "Chợ ".encode("utf-16-le") + b"\x00\xd8" + " hoa".encode("utf-16-le"))

    assert "\ufffd" in decoded.text
    assert [notice.code for notice in decoded.warnings] == ["replaced-bytes"]


def test_a_stray_nul_is_kept_and_told() -> None:
    decoded = decode("Chợ\0 hoa mở cửa sớm.".encode())

    assert decoded.text == "Chợ\0 hoa mở cửa sớm."
    assert [notice.code for notice in decoded.warnings] == ["null-characters"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b"%PDF-1.7\n", "not-text"),
        (b"PK\x03\x04rest", "not-text"),
        (bytes(range(32)) * 40, "binary"),
        (b"\0" * 4_096, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(content: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        decode(content)

    assert refused.value.code == code


def _outcome(content: bytes) -> Decoded | str:
    try:
        return decode(content)
    except UnreadableError as error:
        return error.code


@given(st.binary(max_size=300))
def test_any_bytes_give_text_that_can_be_saved_or_a_reason(content: bytes) -> None:
    outcome = _outcome(content)

    assert outcome in {"empty", "not-text", "binary"} if isinstance(outcome, str) else outcome.text.encode()


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff"), min_size=1, max_size=200).filter(
        str.strip
    )
)
def test_utf_8_text_comes_back_to_the_letter(text: str) -> None:
    assert decode(text.encode()).text == text
