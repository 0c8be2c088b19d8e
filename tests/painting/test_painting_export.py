import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from hp_timeline import places
from hp_timeline.catalog.store import Catalog
from hp_timeline.dating import edtf
from hp_timeline.documents.folder import read_paths
from hp_timeline.painting.export import ExportError, ExportRequest, export_file
from hp_timeline.painting.fonts import load_fonts, scene_fonts
from hp_timeline.painting.labels import Emphasis
from hp_timeline.painting.painter import paint_scene
from hp_timeline.painting.picture import Picture, compose, paint_picture
from hp_timeline.painting.surfaces import svg
from hp_timeline.painting.theme import load_theme
from hp_timeline.timeline.grouping import Grouping, LaneKind
from hp_timeline.timeline.layout import lay_out
from hp_timeline.timeline.view import View
from hp_timeline.timeline.words import date_in_words
from tests.timeline.sample import line


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    filled = Catalog.in_memory()
    for document in read_paths([places.seeds()]).documents:
        filled.add(document)
    return filled


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_the_same_input_gives_the_same_bytes(tmp_path: Path, catalog: Catalog, suffix: str) -> None:
    first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    for target in (first, second):
        export_file(catalog, target, ExportRequest())

    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_size > 5_000


@pytest.mark.usefixtures("qapp")
def test_a_page_tells_no_time_of_writing_and_its_table_of_places_is_true(tmp_path: Path, catalog: Catalog) -> None:
    export_file(catalog, tmp_path / "line.pdf", ExportRequest())
    page = (tmp_path / "line.pdf").read_bytes()

    assert set(re.findall(rb"(?:D:|Date=\")(\d{4}-?\d\d-?\d\d)", page)) == {b"20000101", b"2000-01-01"}
    start = int(re.findall(rb"startxref\n(\d+)", page)[0])
    assert page[start:].startswith(b"xref\n")
    places = re.findall(rb"(\d{10}) \d{5} n", page[start:])
    assert places
    for number, place in enumerate(places, start=1):
        assert page[int(place) :].startswith(b"%d 0 obj" % number)


def test_a_page_is_the_same_in_every_time_zone(tmp_path: Path) -> None:
    pages: list[bytes] = []
    for zone in ("UTC0", "ICT-7", "NST3:30"):
        target = tmp_path / f"{zone[:3]}.pdf"
        command = [sys.executable, "-m", "hp_timeline", "export", str(target)]
        subprocess.run(command, env=os.environ | {"TZ": zone}, capture_output=True, check=True)
        pages.append(target.read_bytes())

    assert pages[0] == pages[1] == pages[2]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_drawing_lists_each_source_whole_with_its_date_in_words(tmp_path: Path, catalog: Catalog, language: str) -> None:
    target = tmp_path / "line.svg"
    export_file(catalog, target, ExportRequest(language=language))
    drawn = target.read_text(encoding="utf-8")

    for event in catalog.events():
        assert f">{event.title}</text>" in drawn
        assert f">{date_in_words(event.edtf, language)}</text>" in drawn


@pytest.mark.usefixtures("qapp")
def test_a_picture_has_the_pixels_that_were_asked_for(tmp_path: Path, catalog: Catalog) -> None:
    target = tmp_path / "line.png"
    export_file(catalog, target, ExportRequest(width=640, height=360, scale=2.5, theme="dark"))

    image = QImage(str(target))
    assert (image.width(), image.height()) == (1600, 900)
    assert image.pixelColor(0, 0).name() == load_theme("dark").surface


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "request_", "code"),
    [
        ("line.gif", ExportRequest(), "no-surface"),
        ("line.png", ExportRequest(width=40_000, height=10), "too-large"),
        ("nowhere/line.png", ExportRequest(), "cannot-write"),
    ],
)
def test_what_cannot_be_written_says_why_and_leaves_nothing(
    tmp_path: Path, catalog: Catalog, name: str, request_: ExportRequest, code: str
) -> None:
    with pytest.raises(ExportError) as caught:
        export_file(catalog, tmp_path / name, request_)

    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("qapp")
def test_a_cancelled_export_leaves_an_older_file_as_it_was(tmp_path: Path, catalog: Catalog) -> None:
    target = tmp_path / "line.png"
    target.write_bytes(b"older")

    with pytest.raises(ExportError):
        export_file(catalog, target, ExportRequest(), cancelled=lambda: True)

    assert target.read_bytes() == b"older"


@pytest.mark.usefixtures("qapp")
def test_a_part_of_the_line_can_be_drawn(tmp_path: Path, catalog: Catalog) -> None:
    target = tmp_path / "part.svg"
    start, end = edtf.parse("2024").lower, edtf.parse("2024").upper
    export_file(catalog, target, ExportRequest(start=start, end=end))
    drawn = target.read_text(encoding="utf-8")

    assert ">4 April 2024</text>" in drawn
    assert ">23 April 2019</text>" not in drawn
    assert "out of view: 3" in drawn


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_a_picture_carries_the_lanes(tmp_path: Path, catalog: Catalog, suffix: str) -> None:
    plain, first, second = (tmp_path / f"{name}{suffix}" for name in "abc")
    export_file(catalog, plain, ExportRequest())
    for target in (first, second):
        export_file(catalog, target, ExportRequest(grouping=Grouping(LaneKind.SOURCE)))

    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes() != plain.read_bytes()


@pytest.mark.usefixtures("qapp")
def test_a_drawing_names_its_lanes_and_counts_those_without_room(tmp_path: Path, catalog: Catalog) -> None:
    target = tmp_path / "lanes.svg"
    grouping = Grouping(LaneKind.SOURCE, order=("TTXVN",), hidden=frozenset({"000_d34410b8ad78281a.txt"}))
    export_file(catalog, target, ExportRequest(height=600, language="en", grouping=grouping))
    drawing = target.read_text(encoding="utf-8")

    assert ">TTXVN</text>" in drawing
    assert "1 lane hidden" in drawing
    assert re.search("[0-9] below", drawing)
    assert "in hidden lanes: 1" in drawing


@pytest.mark.usefixtures("qapp")
def test_a_picture_of_many_writes_its_counts_as_the_language_does() -> None:
    many = line([f"{year}-05-05" for year in range(1_000, 2_500)])
    fonts = scene_fonts()

    for language, drawn in (("vi", "đã vẽ: 1.500"), ("en", "drawn: 1,500")):
        composition = compose(Picture(many, 0, 1_600, 900, load_theme("light"), language, "Many", None), fonts)
        written = svg(lambda painter, made=composition: paint_picture(painter, made, fonts), 1_600, 900, 1.0, "Many")
        assert drawn in written.decode()


@pytest.mark.usefixtures("qapp")
def test_legend_and_sources_can_be_left_out(tmp_path: Path, catalog: Catalog) -> None:
    drawings: list[str] = []
    for number, request in enumerate((ExportRequest(), ExportRequest(legend=False), ExportRequest(sources=False))):
        export_file(catalog, tmp_path / f"{number}.svg", request)
        drawings.append((tmp_path / f"{number}.svg").read_text(encoding="utf-8"))
    whole, without_legend, without_sources = drawings

    assert "drawn: 5" in whole
    assert ">Sources<" in whole
    assert "drawn: 5" not in without_legend
    assert ">Sources<" in without_legend
    assert "drawn: 5" in without_sources
    assert ">Sources<" not in without_sources


def test_painting_loses_no_reference(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each call of a painter, until the process ends."""
    assert qtbot is not None
    load_fonts()
    fonts, theme = scene_fonts(), load_theme("light")
    scene = lay_out(line(["2019-04-23", "2024~"]), View(width=64, height=180), fonts.measure(), "en")
    assert len(scene.marks) == 2
    assert scene.cards
    image = QImage(64, 180, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        paint_scene(painter, scene, theme, fonts, Emphasis())
    after = sys.getrefcount(None)
    painter.end()

    assert abs(after - before) < 200


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_stands_out_from_its_ground(name: str) -> None:
    theme = load_theme(name)

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(one: str, other: str) -> float:
        low, high = sorted((luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    grounds = (theme.background, theme.surface, theme.surface_raised, theme.selection)
    texts = (theme.text, theme.text_muted, theme.accent, theme.mention, theme.target, theme.warning)
    assert min(contrast(text, ground) for text in texts for ground in grounds) >= 4.5
    assert contrast(theme.accent, theme.accent_text) >= 4.5
    assert contrast(theme.text, theme.evidence) >= 4.5
