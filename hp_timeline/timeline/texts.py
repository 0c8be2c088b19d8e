"""Many short texts as one block of bytes: a million of them cost their letters, not a million objects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple, Self, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

_SURROGATES: Final = "surrogatepass"
_MOST_BLOCKS: Final = 32
_FOUR_BYTES: Final = 2**32
Numbers: TypeAlias = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.uint32]


class Block(NamedTuple):
    """Texts end to end in UTF-8; text ``n`` lies from ``edges[n]`` to ``edges[n + 1]``.

    Where the same texts come again and again, ``numbers`` tells which of them each one is, in as few bytes as will do.
    """

    letters: bytes
    edges: NDArray[np.uint32] | NDArray[np.int64]
    numbers: Numbers | None = None

    @property
    def size(self) -> int:
        """How many texts the block holds."""
        return len(self.edges) - 1 if self.numbers is None else len(self.numbers)

    def text(self, place: int) -> str:
        """Return one of its texts."""
        return self.own(place if self.numbers is None else self.numbers.item(place))

    def own(self, number: int) -> str:
        """Return one of the texts that it holds once each."""
        return self.letters[self.edges.item(number) : self.edges.item(number + 1)].decode("utf-8", _SURROGATES)

    def equal_to(self, coded: bytes) -> NDArray[np.bool_]:
        """Return for each of its texts (bool) whether it is this one, given in UTF-8."""
        letters, firsts = np.frombuffer(self.letters, dtype=np.uint8), self.edges[:-1].astype(np.int64)
        places = np.flatnonzero(np.diff(self.edges) == len(coded))
        # Letter by letter: after a few there is hardly a text left to look at.
        for offset, letter in enumerate(coded):
            places = places[letters[firsts[places] + offset] == letter]
        found = np.zeros(len(firsts), dtype=np.bool_)
        found[places] = True
        return found if self.numbers is None else found[self.numbers]


class Texts(Sequence[str]):
    """A sequence of texts that is read often and changed by joining."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.blocks: Final = blocks
        self._ends: Final = tuple(accumulate(block.size for block in blocks))

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Return the texts of any strings, also such as hold a NUL or a lone surrogate."""
        return cls((_block([text.encode("utf-8", _SURROGATES) for text in texts]),))

    @classmethod
    def of_repeated(cls, texts: Iterable[str]) -> Self:
        """Return texts of which many are the same; each is held once."""
        known: dict[str, int] = {}
        numbers = np.array([known.setdefault(text, len(known)) for text in texts], dtype=np.uint32)
        return cls((_block([text.encode("utf-8", _SURROGATES) for text in known])._replace(numbers=_narrow(numbers)),))

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
        return self.blocks[number].text(at - (self._ends[number - 1] if number else 0))

    def equal_to(self, text: str) -> NDArray[np.bool_]:
        """Return for each text (bool) whether it is this one; where many are the same, each is looked at once."""
        coded = text.encode("utf-8", _SURROGATES)
        return np.concatenate([np.zeros(0, dtype=np.bool_), *(block.equal_to(coded) for block in self.blocks)])

    def numbered(self) -> tuple[tuple[str, ...], NDArray[np.int64]]:
        """Return the texts that there are, each once, and which of them (int64) each text is.

        Dear where few are the same.
        """
        known: dict[str, int] = {}
        parts = [np.zeros(0, dtype=np.int64)]
        for block in self.blocks:
            own = [known.setdefault(block.own(number), len(known)) for number in range(len(block.edges) - 1)]
            held = np.array(own, dtype=np.int64)
            parts.append(held if block.numbers is None else held[block.numbers])
        return tuple(known), np.concatenate(parts)

    def joined(self, other: Texts) -> Texts:
        """Return these texts and, behind them, others; the letters are not copied until there are many blocks."""
        blocks = (*self.blocks, *other.blocks)
        return Texts(blocks if len(blocks) <= _MOST_BLOCKS else (_merged(blocks),))


def _block(coded: Sequence[bytes]) -> Block:
    return Block(b"".join(coded), _edges(np.array([len(one) for one in coded], dtype=np.int64)))


def _edges(lengths: NDArray[np.int64]) -> NDArray[np.uint32] | NDArray[np.int64]:
    edges = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths, dtype=np.int64)))
    return edges.astype(np.uint32) if edges[-1] < _FOUR_BYTES else edges


def _merged(blocks: Sequence[Block]) -> Block:
    letters = b"".join(block.letters for block in blocks)
    edges = _edges(np.concatenate([np.diff(block.edges.astype(np.int64)) for block in blocks]))
    if all(block.numbers is None for block in blocks):
        return Block(letters, edges)
    firsts = [0, *accumulate(len(block.edges) - 1 for block in blocks)]
    numbers = [
        (np.arange(block.size) if block.numbers is None else block.numbers.astype(np.int64)) + first
        for block, first in zip(blocks, firsts, strict=False)
    ]
    return Block(letters, edges, _narrow(np.concatenate(numbers)))


def _narrow(numbers: NDArray[np.uint32] | NDArray[np.int64]) -> Numbers:
    most = int(numbers.max(initial=0))
    if most == 0:
        # All the same: one number stands for each, and takes no room.
        return np.broadcast_to(np.uint8(0), numbers.shape)
    if most < 1 << 8:
        return numbers.astype(np.uint8)
    return numbers.astype(np.uint16) if most < 1 << 16 else numbers.astype(np.uint32)
