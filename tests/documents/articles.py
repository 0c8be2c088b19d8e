"""Texts for the tests of the documents layer, and what of them a test wants to see."""

from hp_timeline.documents.attribution import Attribution, attribution_of
from hp_timeline.documents.structure import blocks_of
from hp_timeline.documents.title import title_of
from hp_timeline.documents.values import BlockKind

LONG = (
    "Ban tổ chức cho biết công việc đã được chuẩn bị kỹ từ nhiều tháng trước, "
    "với sự góp sức của đông đảo người dân trong phường."
)


def kinds(text: str) -> list[tuple[str, str]]:
    """Return each block's kind and first words."""
    return [(block.kind.value, text[block.start : block.end]) for block in blocks_of(text)]


def words_of(text: str, kind: BlockKind) -> list[str]:
    """Return the words of the blocks of one kind."""
    return [words for name, words in kinds(text) if name == kind.value]


def attribution(text: str) -> Attribution:
    """Return the byline and the outlet of a text."""
    return attribution_of(text, blocks_of(text))


def title(text: str, fallback: str = "a-file") -> str:
    """Return the title of a text."""
    return title_of(text, blocks_of(text), fallback)
