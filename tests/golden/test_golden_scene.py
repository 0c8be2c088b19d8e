"""The scene of the five sources as text: a change of it is read by eye, and what was meant is written into the files."""

from pathlib import Path

import pytest

from hp_timeline import places
from hp_timeline.catalog.store import Catalog
from hp_timeline.documents.folder import read_paths
from hp_timeline.timeline.index import TimelineIndex
from hp_timeline.timeline.layout import CARD_AIR, EDGE_AIR, lay_out
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import framed
from hp_timeline.timeline.view import View
from tests.timeline.sample import MEASURE

HERE = Path(__file__).parent


def as_text(scene: Scene) -> str:
    lines = [f"scene {scene.width:g} x {scene.height:g}, axis at {scene.axis.y:g}"]
    lines += [f"tick {tick.x:.1f} {tick.label}" for tick in scene.axis.fine]
    lines += [f"unit {unit.x:.1f} + {unit.width:.1f} {unit.label}" for unit in scene.axis.enclosing]
    for mark in scene.marks:
        lines.append(f"mark {mark.event} {mark.box.x:.1f} {mark.box.y:g} + {mark.box.width:.1f} {mark.certainty}")
    for card in scene.cards:
        lines.append(f"card {card.event} {card.box.x:.1f} {card.box.y:g} stem {card.stem:.1f}: {card.date} | {card.source}")
        lines += [f"    {row}" for row in card.title]
    counts = scene.accounting
    lines.append(
        f"drawn {counts.drawn} before {counts.before} after {counts.after} undated {counts.undated} bare {counts.clustered}"
    )
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_five_sources_are_laid_out_as_they_were(language: str, pytestconfig: pytest.Config) -> None:
    catalog = Catalog.in_memory()
    for document in read_paths([places.seeds()]).documents:
        catalog.add(document)
    index = TimelineIndex.of(catalog.events())
    catalog.close()
    assert index.extent is not None
    view = View(framed(*index.extent, 1_200, EDGE_AIR, CARD_AIR), 1_200, 440)

    drawn = as_text(lay_out(index, view, MEASURE, language))

    file = HERE / f"five_sources_{language}.txt"
    if pytestconfig.getoption("--draw-golden"):
        file.write_text(drawn, encoding="utf-8")
    assert drawn == file.read_text(encoding="utf-8")
