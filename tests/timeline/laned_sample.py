"""Events of several sources, kinds, languages and tags."""

from hp_timeline.catalog.values import Event
from hp_timeline.dating.values import Certainty, Kind

SOURCES = ("The Harbour Post", "Evening News", "a.txt", "b.txt", "c.txt", "")


def event_of(name: str, edtf: str, source: str, sort: int) -> Event:
    kind, certainty = tuple(Kind)[sort % len(Kind)], tuple(Certainty)[sort % len(Certainty)]
    tags = ((), ("harbour",), ("rail", "harbour"))[sort % 3]
    language = ("vi", "en", "")[sort % 3]
    return Event(name, name, f"The title of {name}", source, edtf, kind, certainty, not source.endswith("t"), language, tags)
