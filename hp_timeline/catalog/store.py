"""The catalog: documents, their times and what could not be read, in SQLite."""

import sqlite3
from pathlib import PurePosixPath
from threading import Lock
from typing import Self

from hp_timeline.catalog.records import (
    from_blob,
    insert_document,
    insert_problem,
    read_document,
    read_problems,
    to_blob,
)
from hp_timeline.catalog.schema import SCHEMA
from hp_timeline.catalog.values import Counts, Event
from hp_timeline.dating.values import Certainty, Kind
from hp_timeline.documents.values import Document, Problem

# Open beginnings stand where they end: nothing else of theirs has a place.
_IN_TIME = "ORDER BY coalesce(e.first, e.last) IS NULL, coalesce(e.first, e.last), coalesce(e.last, e.first), d.path"


class Catalog:
    """One store. Any thread may call it: calls take turns."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = Lock()

    @classmethod
    def in_memory(cls) -> Self:
        """Return an empty catalog that ends with the program."""
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(SCHEMA)
        return cls(connection)

    def close(self) -> None:
        """Let go of the store; it answers no more."""
        with self._lock:
            self._connection.close()

    def add(self, document: Document) -> bool:
        """Store a document. False where the same bytes are there already: then only the path is noted.

        A problem that the same path had is over.
        """
        with self._lock, self._connection:
            known = self._connection.execute("SELECT 1 FROM documents WHERE id = ?", (document.id,)).fetchone()
            if known is None:
                insert_document(self._connection, document)
            path = to_blob(document.path)
            self._connection.execute("INSERT OR REPLACE INTO paths VALUES (?, ?)", (path, document.id))
            self._connection.execute("DELETE FROM problems WHERE path = ?", (path,))
        return known is None

    def add_problem(self, problem: Problem) -> None:
        """Store a file that gave no document."""
        with self._lock, self._connection:
            insert_problem(self._connection, problem)

    def document(self, document_id: str) -> Document | None:
        """Return a document by its id."""
        with self._lock:
            return read_document(self._connection, document_id)

    def documents(self) -> tuple[Document, ...]:
        """Return all documents in order of time, undated ones last, then by path."""
        query = f"SELECT d.id FROM documents d LEFT JOIN decisions e ON e.document = d.id AND e.field = 'event' {_IN_TIME}"  # noqa: S608
        with self._lock:
            keys = [key for (key,) in self._connection.execute(query)]
            return tuple(document for key in keys if (document := read_document(self._connection, key)))

    def paths(self, document_id: str) -> tuple[str, ...]:
        """Return all paths under which a document's bytes were found, in order."""
        with self._lock:
            rows = self._connection.execute(
                "SELECT path FROM paths WHERE document = ? ORDER BY path", (document_id,)
            ).fetchall()
        return tuple(from_blob(path) for (path,) in rows)

    def events(self) -> tuple[Event, ...]:
        """Return the documents' own events in order of time.

        A day without a year is among them, last, for it has no place on the line; a document without a date is not.
        """
        query = (
            "SELECT d.id, d.title, d.outlet, d.path, e.edtf, e.certainty, d.language"  # noqa: S608
            f" FROM documents d JOIN decisions e ON e.document = d.id AND e.field = 'event' {_IN_TIME}"
        )
        with self._lock:
            rows = self._connection.execute(query).fetchall()
        return tuple(
            Event(
                key,
                key,
                from_blob(title),
                _source(outlet, path),
                value,
                Kind.REPORTED,
                Certainty(certainty),
                bool(outlet),
                language,
            )
            for key, title, outlet, path, value, certainty, language in rows
        )

    def problems(self) -> tuple[Problem, ...]:
        """Return the files that gave no document, in the order of their paths."""
        with self._lock:
            return read_problems(self._connection)

    def counts(self) -> Counts:
        """Return how much is stored."""
        with self._lock:
            row = self._connection.execute(
                "SELECT (SELECT count(*) FROM documents),"
                " (SELECT count(*) FROM paths p JOIN documents d ON d.id = p.document WHERE d.path <> p.path),"
                " (SELECT count(*) FROM problems)"
            ).fetchone()
        return Counts(*row)


def _source(outlet: bytes | None, path: bytes) -> str:
    return from_blob(outlet) if outlet else PurePosixPath(from_blob(path)).name
