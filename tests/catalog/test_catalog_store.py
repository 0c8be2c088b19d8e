from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hp_timeline.catalog.store import Catalog
from hp_timeline.catalog.values import Counts
from hp_timeline.dating.values import (
    UNDATED,
    Alternative,
    Certainty,
    Conflict,
    Dating,
    Decision,
    Evidence,
    Expression,
    Kind,
    Notice,
)
from hp_timeline.documents.values import Block, BlockKind, Document, Problem

WORDS = st.text(st.one_of(st.characters(), st.sampled_from("\0\ud800\udcff\ufeff\ue000đệ")), max_size=20)
PLACES = st.integers(0, 10**6)
TIMES = st.sampled_from(
    ["2024", "2024-11-14", "-0042", "Y12000", "XXXX-11-30", "../2019", "2025/..", "195X", "2019-04-23T12:16"]
)
PAIRS = st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple)
NOTICES = st.lists(st.builds(Notice, st.sampled_from(["one", "two"]), PAIRS), max_size=2).map(tuple)
DECISIONS = st.builds(
    Decision,
    TIMES,
    st.lists(st.builds(Evidence, PLACES, PLACES, WORDS), min_size=1, max_size=2).map(tuple),
    st.sampled_from(["lead", "header"]),
    st.sampled_from(Certainty),
    st.lists(st.builds(Alternative, TIMES, WORDS, PLACES, PLACES, st.just("day")), max_size=2).map(tuple),
)
DATINGS = st.builds(
    Dating,
    st.none() | DECISIONS,
    st.none() | DECISIONS,
    st.none() | DECISIONS,
    st.lists(
        st.builds(Expression, PLACES, PLACES, WORDS, st.none() | TIMES, st.sampled_from(Kind), st.just("day")), max_size=3
    ).map(tuple),
    st.lists(st.builds(Conflict, st.just("event"), st.lists(TIMES, max_size=2).map(tuple)), max_size=2).map(tuple),
    NOTICES,
)
DOCUMENTS = st.builds(
    Document,
    id=st.text("0123456789abcdef", min_size=16, max_size=16),
    path=WORDS,
    location=WORDS,
    text=WORDS,
    title=WORDS,
    language=st.sampled_from(["vi", "en", "und"]),
    byline=st.none() | WORDS,
    outlet=st.none() | WORDS,
    encoding=st.just("utf-8"),
    blocks=st.lists(st.builds(Block, st.sampled_from(BlockKind), PLACES, PLACES), max_size=3).map(tuple),
    dating=DATINGS,
    warnings=NOTICES,
)


def _document(key: str, time: str | None = None, path: str | None = None, outlet: str | None = None) -> Document:
    decision = None if time is None else Decision(time, (Evidence(0, 4, "Chợ "),), "lead", Certainty.PROBABLE)
    dating = UNDATED if decision is None else Dating(decision, None, None, ())
    return Document(
        key, path or f"in/{key}.txt", f"/in/{key}.txt", "Chợ hoa", f"Tin {key}", "vi", None, outlet, "utf-8", (), dating
    )


@pytest.fixture
def catalog() -> Iterator[Catalog]:
    catalog = Catalog.in_memory()
    yield catalog
    catalog.close()


@given(DOCUMENTS)
def test_a_document_comes_back_as_it_was(document: Document) -> None:
    catalog = Catalog.in_memory()
    catalog.add(document)

    assert catalog.document(document.id) == document
    assert catalog.documents() == (document,)
    catalog.close()


def test_an_unknown_document_is_none(catalog: Catalog) -> None:
    assert catalog.document("nowhere") is None


def test_the_same_bytes_under_another_path_are_one_document_with_two_paths(catalog: Catalog) -> None:
    first = _document("a")

    assert catalog.add(first)
    assert not catalog.add(replace(first, path="in/copy.txt"))
    assert not catalog.add(first)
    assert catalog.documents() == (first,)
    assert catalog.paths("a") == ("in/a.txt", "in/copy.txt")


def test_documents_stand_in_the_order_of_time_and_undated_ones_last(catalog: Catalog) -> None:
    order = ["-0042", "../1999", "2019", "2019-01", "2019-04-23", "2024-33", "2025/..", "XXXX-11-30", None]
    for key, time in reversed(list(enumerate(order))):
        catalog.add(_document(str(key), time))

    found = [None if document.dating.event is None else document.dating.event.edtf for document in catalog.documents()]

    assert found == ["-0042", "../1999", "2019-01", "2019", "2019-04-23", "2024-33", "2025/..", "XXXX-11-30", None]


def test_documents_of_one_time_stand_in_the_order_of_their_paths(catalog: Catalog) -> None:
    for key in "cab":
        catalog.add(_document(key, "2020"))

    assert [document.id for document in catalog.documents()] == ["a", "b", "c"]


def test_events_are_the_documents_own_and_name_their_source(catalog: Catalog) -> None:
    catalog.add(_document("a", "2021", outlet="Báo Vùng Xanh"))
    catalog.add(_document("b", "2020", path="in/deep/b.txt"))
    catalog.add(_document("c"))

    found = [
        (event.id, event.document, event.title, event.source, event.edtf, event.kind, event.certainty, event.has_outlet)
        for event in catalog.events()
    ]

    assert found == [
        ("b", "b", "Tin b", "b.txt", "2020", Kind.REPORTED, Certainty.PROBABLE, False),
        ("a", "a", "Tin a", "Báo Vùng Xanh", "2021", Kind.REPORTED, Certainty.PROBABLE, True),
    ]


def test_a_day_without_a_year_is_an_event_and_comes_last(catalog: Catalog) -> None:
    catalog.add(_document("a", "XXXX-11-30"))
    catalog.add(_document("b", "9999"))

    assert [event.edtf for event in catalog.events()] == ["9999", "XXXX-11-30"]


def test_problems_are_kept_once_a_path_in_the_order_of_paths(catalog: Catalog) -> None:
    for problem in (
        Problem("b.txt", "empty"),
        Problem("a\udcff.txt", "too-large", (("limit", "64 MB"),)),
        Problem("b.txt", "missing"),
    ):
        catalog.add_problem(problem)

    assert catalog.problems() == (Problem("a\udcff.txt", "too-large", (("limit", "64 MB"),)), Problem("b.txt", "missing"))


def test_counts_tell_documents_copies_and_problems(catalog: Catalog) -> None:
    catalog.add(_document("a"))
    catalog.add(replace(_document("a"), path="in/copy.txt"))
    catalog.add(_document("b", "2020"))
    catalog.add_problem(Problem("c.txt", "empty"))

    assert catalog.counts() == Counts(documents=2, copies=1, problems=1)


def test_a_file_that_changed_is_no_copy_of_itself(catalog: Catalog) -> None:
    catalog.add(_document("a", path="in/a.txt"))
    catalog.add(_document("b", path="in/a.txt"))

    assert catalog.counts() == Counts(documents=2, copies=0, problems=0)
    assert catalog.paths("b") == ("in/a.txt",)


def test_a_file_that_could_be_read_at_last_is_no_problem_any_more(catalog: Catalog) -> None:
    catalog.add_problem(Problem("in/a.txt", "no-permission"))
    catalog.add(_document("a"))

    assert not catalog.problems()


def test_a_catalog_filled_in_one_thread_is_read_in_another(catalog: Catalog) -> None:
    def add(number: int) -> bool:
        return catalog.add(_document(str(number % 50), "2020"))

    with ThreadPoolExecutor(4) as threads:
        added = list(threads.map(add, range(200)))
        seen = [reading.result() for reading in [threads.submit(catalog.documents) for _ in range(8)]]

    assert sum(added) == 50
    assert [len(documents) for documents in seen] == [50] * 8


def test_a_document_that_cannot_be_stored_leaves_nothing_behind(catalog: Catalog) -> None:
    with pytest.raises(ValueError, match="no time"):
        catalog.add(_document("a", "no time"))

    assert catalog.counts() == Counts(0, 0, 0)
