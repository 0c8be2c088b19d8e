"""Weighs the reading of dates against dateparser's search and htmldate, on the same inputs in one run.

One JSON object a line: for each reader what it finds of the marked times by kind, false dates in sentences that hold none,
and megabytes of UTF-8 a second of processor time.
"""

import argparse
import contextlib
import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from hp_timeline.dating.reader import read_dates  # noqa: E402
from tests.dating.passages import Finding, Tally, passages, sentences_without_dates, tally  # noqa: E402

# Not named in import lines: the program's types are checked without them.
TURNS: Final = 5
SEARCH: Final = import_module("dateparser.search")
HTMLDATE: Final = import_module("htmldate")
Reader = Callable[[str], Sequence[Finding]]


def hp_timeline(text: str) -> list[Finding]:
    return [(each.start, each.end, each.edtf) for each in read_dates(text).expressions if each.edtf is not None]


def dateparser(text: str) -> list[Finding]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: list[tuple[str, datetime]] = SEARCH.search_dates(text, languages=["vi", "en"]) or []
    findings: list[Finding] = []
    end = 0
    for words, moment in found:
        start = text.find(words, end)
        if start >= 0:
            end = start + len(words)
            findings.append((start, end, f"{moment:%Y-%m-%d}"))
    return findings


def vietnamese_alone(text: str) -> object:
    return SEARCH.search_dates(text, languages=["vi"])


def htmldate(text: str) -> str | None:
    with contextlib.suppress(ValueError):
        return HTMLDATE.find_date(f"<html><body><p>{text}</p></body></html>", extensive_search=True, original_date=True)
    return None


def speed(read: Callable[[str], object], megabytes: float) -> float:
    """Megabytes of UTF-8 that a reader takes in a second of processor time."""
    sources = "\n".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "seeds").glob("*.txt")))
    text = sources * max(round(megabytes * 1e6 / len(sources.encode())), 1)
    began = time.process_time()
    read(text)
    return len(text.encode()) / 1e6 / (time.process_time() - began)


def told(name: str, result: Tally, false: int, rate: float) -> None:
    by_kind = {kind: [count, result.found[kind], result.right[kind]] for kind, count in sorted(result.marked.items())}
    tell(
        **{"reader" if name == "hp_timeline" else "baseline": name},
        recall=round(result.recall, 3),
        precision=round(result.precision, 3),
        value=round(result.value, 3),
        false_dates=false,
        sentences_without_dates=len(sentences_without_dates()),
        mb_per_second=round(rate, 3),
        marked_found_right=by_kind,
    )


def tell(**figures: object) -> None:
    sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=10.0, help="how much text the reader's speed is measured on (10)")
    megabytes = parser.parse_args().megabytes
    hp_timeline("ngày 5/6/2021, May 19, 2021")  # makes the scanners
    vietnamese_alone("ngày 5/6/2021")
    # In turns: a machine that slows down for a while slows both.
    turns = [(speed(hp_timeline, megabytes), speed(vietnamese_alone, 0.2)) for _ in range(TURNS)]
    ours, theirs = (statistics.median(rates) for rates in zip(*turns, strict=True))
    readers: tuple[tuple[str, Reader, float], ...] = (("hp_timeline", hp_timeline, ours), ("dateparser", dateparser, theirs))
    for name, read, rate in readers:
        false = sum(bool(read(sentence)) for sentence in sentences_without_dates())
        told(name, tally(passages(), read), false, rate)
    tell(times_as_fast_as_dateparser=round(statistics.median(one / other for one, other in turns), 1))
    false = sum(htmldate(sentence) is not None for sentence in sentences_without_dates())
    tell(baseline="htmldate", false_dates=false, mb_per_second=round(speed(htmldate, 0.1), 3))


if __name__ == "__main__":
    main()
