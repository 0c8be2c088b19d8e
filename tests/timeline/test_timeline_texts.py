from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.timeline.texts import Texts

any_texts = st.lists(st.text(st.characters(exclude_categories=()), max_size=12), max_size=20)


@given(any_texts, any_texts)
def test_texts_come_back_as_they_went_in(first: list[str], then: list[str]) -> None:
    for made in (Texts.of, Texts.of_repeated):
        texts = made(first).joined(Texts.of(then))
        assert list(texts) == first + then
        assert texts[:] == tuple(first + then)


@given(st.lists(any_texts, min_size=40, max_size=60))
def test_many_joined_blocks_become_one(parts: list[list[str]]) -> None:
    texts = Texts.of(())
    for number, part in enumerate(parts):
        texts = texts.joined(Texts.of_repeated(part) if number % 2 else Texts.of(part))

    assert list(texts) == [text for part in parts for text in part]
    assert len(texts.blocks) < 40


@given(any_texts, any_texts, st.data())
def test_a_text_is_found_wherever_it_stands(first: list[str], then: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(["", "a", *first, *then]))
    texts = Texts.of_repeated(first).joined(Texts.of(then))

    assert texts.equal_to(wanted).tolist() == [text == wanted for text in first + then]


@given(any_texts, any_texts)
def test_each_text_has_the_number_of_its_like(first: list[str], then: list[str]) -> None:
    names, numbers = Texts.of_repeated(first).joined(Texts.of(then)).numbered()

    assert len(set(names)) == len(names)
    assert [names[number] for number in numbers] == first + then


def test_many_alike_take_hardly_any_room() -> None:
    texts = Texts.of_repeated("vi" for _ in range(1_000))

    (block,) = texts.blocks
    assert block.numbers is not None
    assert (block.numbers.base is not None, block.numbers.strides) == (True, (0,))
    assert texts[999] == "vi"
