"""Many short texts as one block of bytes: a million of them cost their letters, not a million objects."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple, Self, overload

import numpy as np
from numpy.typing import NDArray

_SURROGATES: Final = "surrogatepass"
_MOST_BLOCKS: Final = 32
_FOUR_BYTES: Final = 2**32


class Block(NamedTuple):
    """Texts end to end in UTF-8; text ``i`` lies from ``edges[i]`` to ``edges[i + 1]``."""

    letters: bytes
    edges: NDArray[np.uint32] | NDArray[np.int64]


class Texts(Sequence[str]):
    """A sequence of texts that is read often and changed by joining."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.blocks: Final = blocks
        self._ends: Final = tuple(accumulate(len(block.edges) - 1 for block in blocks))

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Return the texts of any strings, also such as hold a NUL or a lone surrogate."""
        coded = [text.encode("utf-8", _SURROGATES) for text in texts]
        return cls((_block(b"".join(coded), np.array([len(one) for one in coded], dtype=np.int64)),))

    def __len__(self) -> int:
        """Return how many texts there are."""
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[str, ...]: ...
    def __getitem__(self, index: int | slice) -> str | tuple[str, ...]:
        """Return a text by its number, or several."""
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = index + len(self) if index < 0 else index
        if not 0 <= at < len(self):
            raise IndexError(index)
        number = bisect_right(self._ends, at)
        block = self.blocks[number]
        place = at - (self._ends[number - 1] if number else 0)
        return block.letters[block.edges.item(place) : block.edges.item(place + 1)].decode("utf-8", _SURROGATES)

    def joined(self, other: "Texts") -> "Texts":
        """Return these texts and, behind them, others; the letters are not copied until there are many blocks."""
        blocks = (*self.blocks, *other.blocks)
        return Texts(blocks if len(blocks) <= _MOST_BLOCKS else (_merged(blocks),))


def _merged(blocks: Sequence[Block]) -> Block:
    lengths = np.concatenate([np.diff(block.edges.astype(np.int64)) for block in blocks])
    return _block(b"".join(block.letters for block in blocks), lengths)


def _block(letters: bytes, lengths: NDArray[np.int64]) -> Block:
    edges = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))
    return Block(letters, edges.astype(np.uint32) if len(letters) < _FOUR_BYTES else edges)
