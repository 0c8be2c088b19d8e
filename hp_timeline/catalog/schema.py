"""The catalog's tables.

Whatever comes from a file or its name is a BLOB: it may hold NULs and lone surrogates, which TEXT does not carry.
``details`` is a JSON array.
"""

from typing import Final

SCHEMA: Final = """
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    path BLOB NOT NULL,
    location BLOB NOT NULL,
    text BLOB NOT NULL,
    title BLOB NOT NULL,
    language TEXT NOT NULL,
    byline BLOB,
    outlet BLOB,
    encoding TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE paths (
    path BLOB PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX paths_of_document ON paths (document);

CREATE TABLE blocks (
    document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE expressions (
    document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text BLOB NOT NULL,
    edtf TEXT,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('event', 'published', 'effective')),
    edtf TEXT NOT NULL,
    rule TEXT NOT NULL,
    certainty TEXT NOT NULL,
    first INTEGER,
    last INTEGER,
    reasons TEXT NOT NULL,
    PRIMARY KEY (document, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    document TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text BLOB NOT NULL,
    PRIMARY KEY (document, field, position),
    FOREIGN KEY (document, field) REFERENCES decisions (document, field) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE alternatives (
    document TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    edtf TEXT NOT NULL,
    text BLOB NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (document, field, position),
    FOREIGN KEY (document, field) REFERENCES decisions (document, field) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE remarks (
    document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    sort TEXT NOT NULL CHECK (sort IN ('reading', 'dating', 'conflict')),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (document, sort, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE problems (
    path BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
