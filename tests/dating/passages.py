"""Passages with every time in them: what the reader finds is weighed against what a person marked."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NotRequired, TypedDict, cast

HERE = Path(__file__).parent
Finding = tuple[int, int, str]
"""Start, end and EDTF value of a time that a reader found."""


class Marked(TypedDict):
    """A time as a person marked it; ``start`` is given where its words stand before it too."""

    text: str
    edtf: str
    kind: str
    alt: NotRequired[list[str]]
    start: NotRequired[int]
    core: NotRequired[bool]


class Passage(TypedDict):
    text: str
    times: list[Marked]


def passages() -> list[Passage]:
    lines = (HERE / "passages.jsonl").read_text(encoding="utf-8").splitlines()
    return [cast("Passage", json.loads(line)) for line in lines]


def sentences_without_dates() -> list[str]:
    return (HERE / "no_dates.txt").read_text(encoding="utf-8").splitlines()


@dataclass
class Tally:
    """How many times were marked, found, and found with their value, by kind; and what was found where nothing is."""

    marked: Counter[str] = field(default_factory=Counter[str])
    found: Counter[str] = field(default_factory=Counter[str])
    right: Counter[str] = field(default_factory=Counter[str])
    extra: int = 0

    @property
    def recall(self) -> float:
        return self.found.total() / self.marked.total()

    @property
    def precision(self) -> float:
        return self.found.total() / (self.found.total() + self.extra)

    @property
    def value(self) -> float:
        return self.right.total() / max(self.found.total(), 1)


def tally(texts: Iterable[Passage], read: Callable[[str], Sequence[Finding]]) -> Tally:
    """Weigh a reader: a time is found where any of its words are; vague ones neither count for nor against."""
    result = Tally()
    for passage in texts:
        findings = list(read(passage["text"]))
        vague: list[Finding] = []
        end = 0
        for marked in passage["times"]:
            start = marked.get("start", passage["text"].index(marked["text"], end))
            end = start + len(marked["text"])
            here = [finding for finding in findings if finding[0] < end and start < finding[1]]
            if not marked.get("core", True):
                vague += here
                continue
            result.marked[marked["kind"]] += 1
            if here:
                values = {marked["edtf"], *marked.get("alt", ())}
                best = next((finding for finding in here if finding[2] in values), here[0])
                findings.remove(best)
                result.found[marked["kind"]] += 1
                result.right[marked["kind"]] += best[2] in values
        result.extra += len([finding for finding in findings if finding not in vague])
    return result
