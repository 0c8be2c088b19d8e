"""How far the chosen event, or the one under the pointer, is from the one that is measured from."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from hp_timeline.dating import edtf
from hp_timeline.timeline.distance_words import distance_in_words
from hp_timeline.timeline.measuring import distance
from hp_timeline.timeline.memory import Measure
from hp_timeline.timeline.ruler import Ruler, ruler
from hp_timeline.timeline.scale import TimeScale
from hp_timeline.timeline.scene import Scene
from hp_timeline.timeline.span import TimeSpan
from hp_timeline.timeline.words import capitalised
from hp_timeline.ui.session import Session


class Measurement(NamedTuple):
    """The positions of the origin and, where there is one, of the other event; what stands at the line, and what is said."""

    positions: tuple[int, ...]
    label: str
    said: str


class Measuring(QObject):
    """Follows the session and the pointer; says in words what it measures."""

    changed = Signal()
    said = Signal(str)
    """What is measured, for the foot of the window; empty when it ends."""

    def __init__(self, session: Session, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._language = language
        self._pointed: str | None = None
        self.now: Measurement | None = None
        for changed in (session.origin_changed, session.selection_changed, session.documents_changed):
            changed.connect(self._measure)

    def set_language(self, language: str) -> None:
        """Word distances in another language from now on."""
        self._language = language
        self._measure()

    def point_at(self, event_id: str | None) -> None:
        """Take note of the event under the pointer: it comes before the chosen one."""
        if event_id != self._pointed:
            self._pointed = event_id
            self._measure()

    def _measure(self) -> None:
        before, self.now = self.now, self._measurement()
        if self.now != before:
            self.changed.emit()
            self.said.emit("" if self.now is None else self.now.said)

    def _measurement(self) -> Measurement | None:
        session, index = self._session, self._session.index
        origin = index.position(session.origin)
        if origin is None:
            return None
        others = (index.position(event) for event in (self._pointed, session.selected) if event != session.origin)
        other = next((position for position in others if position is not None), None)
        event = index.event(origin)
        if other is None:
            said = self.tr("Choose another event or point at it (Esc ends). Measured from “{0}”.").format(event.title)
            return Measurement((origin,), self.tr("From here: choose another event"), said)
        found = distance(edtf.parse(event.edtf), edtf.parse(index.event(other).edtf))
        if found is None:
            return None
        words = distance_in_words(found, self._language)
        said = self.tr("{0} from “{1}” to “{2}”").format(capitalised(words), event.title, index.title(other))
        return Measurement((origin, other), words, said)

    def ruler(self, scene: Scene, span: TimeSpan, measure: Measure) -> Ruler | None:
        """Return the line that shows what is measured on a scene of ``span``."""
        if self.now is None:
            return None
        scale = TimeScale(span, 0.0, scene.width)
        return ruler(self._session.index, scene, scale, self.now.positions, self.now.label, measure)
