"""Documents to rows and back: nothing is lost on the way, not a NUL and not a lone surrogate."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Final

from hp_timeline.dating import edtf
from hp_timeline.dating.values import (
    Alternative,
    Certainty,
    Conflict,
    Dating,
    Decision,
    Evidence,
    Expression,
    Kind,
    Notice,
    Reason,
)
from hp_timeline.documents.values import Block, BlockKind, Document, Problem

_SURROGATES: Final = "surrogatepass"


def to_blob(words: str) -> bytes:
    """Return any string as bytes."""
    return words.encode("utf-8", _SURROGATES)


def from_blob(data: bytes) -> str:
    """Return the string that ``to_blob`` was given."""
    return data.decode("utf-8", _SURROGATES)


def insert_document(connection: sqlite3.Connection, document: Document) -> None:
    """Write a document that the catalog does not hold yet, all its parts."""
    key = document.id
    connection.execute(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            key,
            to_blob(document.path),
            to_blob(document.location),
            to_blob(document.text),
            to_blob(document.title),
            document.language,
            None if document.byline is None else to_blob(document.byline),
            None if document.outlet is None else to_blob(document.outlet),
            document.encoding,
        ),
    )
    connection.executemany(
        "INSERT INTO blocks VALUES (?, ?, ?, ?, ?)",
        ((key, position, block.kind.value, block.start, block.end) for position, block in enumerate(document.blocks)),
    )
    _insert_dating(connection, key, document.dating)
    _insert_remarks(connection, key, "reading", ((notice.code, notice.arguments) for notice in document.warnings))


def _insert_dating(connection: sqlite3.Connection, key: str, dating: Dating) -> None:
    connection.executemany(
        "INSERT INTO expressions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (key, position, each.start, each.end, to_blob(each.text), each.edtf, each.kind.value, each.rule)
            for position, each in enumerate(dating.expressions)
        ),
    )
    for field, decision in (("event", dating.event), ("published", dating.published), ("effective", dating.effective)):
        if decision:
            _insert_decision(connection, key, field, decision)
    _insert_remarks(connection, key, "dating", ((notice.code, notice.arguments) for notice in dating.warnings))
    _insert_remarks(connection, key, "conflict", ((conflict.field, conflict.values) for conflict in dating.conflicts))


def _insert_decision(connection: sqlite3.Connection, key: str, field: str, decision: Decision) -> None:
    value = edtf.parse(decision.edtf)
    reasons = json.dumps([(reason.rule, reason.weight) for reason in decision.reasons])
    connection.execute(
        "INSERT INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (key, field, decision.edtf, decision.rule, decision.certainty.value, value.lower, value.upper, reasons),
    )
    connection.executemany(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)",
        ((key, field, place, each.start, each.end, to_blob(each.text)) for place, each in enumerate(decision.evidence)),
    )
    connection.executemany(
        "INSERT INTO alternatives VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (key, field, place, each.edtf, to_blob(each.text), each.start, each.end, each.rule)
            for place, each in enumerate(decision.alternatives)
        ),
    )


def _insert_remarks(
    connection: sqlite3.Connection, key: str, sort: str, remarks: Iterable[tuple[str, tuple[object, ...]]]
) -> None:
    connection.executemany(
        "INSERT INTO remarks VALUES (?, ?, ?, ?, ?)",
        ((key, sort, position, code, json.dumps(details)) for position, (code, details) in enumerate(remarks)),
    )


def read_document(connection: sqlite3.Connection, key: str) -> Document | None:
    """Return a document that the catalog holds."""
    row = connection.execute("SELECT * FROM documents WHERE id = ?", (key,)).fetchone()
    if row is None:
        return None
    _, path, location, text, title, language, byline, outlet, encoding = row
    blocks = connection.execute('SELECT kind, start, "end" FROM blocks WHERE document = ? ORDER BY position', (key,))
    return Document(
        id=key,
        path=from_blob(path),
        location=from_blob(location),
        text=from_blob(text),
        title=from_blob(title),
        language=language,
        byline=None if byline is None else from_blob(byline),
        outlet=None if outlet is None else from_blob(outlet),
        encoding=encoding,
        blocks=tuple(Block(BlockKind(kind), start, end) for kind, start, end in blocks),
        dating=_read_dating(connection, key),
        warnings=_read_notices(connection, key, "reading"),
    )


def _read_dating(connection: sqlite3.Connection, key: str) -> Dating:
    rows = connection.execute(
        'SELECT start, "end", text, edtf, kind, rule FROM expressions WHERE document = ? ORDER BY position', (key,)
    )
    return Dating(
        event=_read_decision(connection, key, "event"),
        published=_read_decision(connection, key, "published"),
        effective=_read_decision(connection, key, "effective"),
        expressions=tuple(
            Expression(start, end, from_blob(text), value, Kind(kind), rule) for start, end, text, value, kind, rule in rows
        ),
        conflicts=tuple(Conflict(field, tuple(json.loads(values))) for field, values in _remarks(connection, key, "conflict")),
        warnings=_read_notices(connection, key, "dating"),
    )


def _read_decision(connection: sqlite3.Connection, key: str, field: str) -> Decision | None:
    where = (key, field)
    row = connection.execute(
        "SELECT edtf, rule, certainty, reasons FROM decisions WHERE document = ? AND field = ?", where
    ).fetchone()
    if row is None:
        return None
    evidence = connection.execute(
        'SELECT start, "end", text FROM evidence WHERE document = ? AND field = ? ORDER BY position', where
    )
    alternatives = connection.execute(
        'SELECT edtf, text, start, "end", rule FROM alternatives WHERE document = ? AND field = ? ORDER BY position', where
    )
    value, rule, certainty, reasons = row
    return Decision(
        value,
        tuple(Evidence(start, end, from_blob(text)) for start, end, text in evidence),
        rule,
        Certainty(certainty),
        tuple(Alternative(other, from_blob(text), start, end, why) for other, text, start, end, why in alternatives),
        tuple(Reason(name, weight) for name, weight in json.loads(reasons)),
    )


def _read_notices(connection: sqlite3.Connection, key: str, sort: str) -> tuple[Notice, ...]:
    return tuple(Notice(code, _pairs(details)) for code, details in _remarks(connection, key, sort))


def _remarks(connection: sqlite3.Connection, key: str, sort: str) -> list[tuple[str, str]]:
    query = "SELECT code, details FROM remarks WHERE document = ? AND sort = ? ORDER BY position"
    return connection.execute(query, (key, sort)).fetchall()


def insert_problem(connection: sqlite3.Connection, problem: Problem) -> None:
    """Write a file that gave no document; what was known of the same path before gives way."""
    row = (to_blob(problem.path), problem.code, json.dumps(problem.arguments))
    connection.execute("INSERT OR REPLACE INTO problems VALUES (?, ?, ?)", row)


def read_problems(connection: sqlite3.Connection) -> tuple[Problem, ...]:
    """Return the files that gave no document, in the order of their paths."""
    rows = connection.execute("SELECT path, code, details FROM problems ORDER BY path")
    return tuple(Problem(from_blob(path), code, _pairs(details)) for path, code, details in rows)


def _pairs(details: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in json.loads(details))
