
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE film (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    year INTEGER, director TEXT, published TEXT) STRICT;
CREATE TABLE alias (
    film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE, alias TEXT NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (film, alias)) STRICT, WITHOUT ROWID;
CREATE INDEX alias_folded ON alias (folded);
CREATE TABLE film_source (
    source TEXT NOT NULL, source_id TEXT NOT NULL, film INTEGER NOT NULL REFERENCES film ON DELETE CASCADE,
    PRIMARY KEY (source_id, source)) STRICT, WITHOUT ROWID;
CREATE INDEX film_source_film ON film_source (film);

CREATE TABLE document (
    key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, kind TEXT NOT NULL, digest TEXT NOT NULL,
    text TEXT, UNIQUE (name, digest)) STRICT;

CREATE TABLE review (
    key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, identity BLOB NOT NULL UNIQUE,
    film INTEGER NOT NULL REFERENCES film, document INTEGER NOT NULL REFERENCES document,
    start INTEGER NOT NULL, row INTEGER, reviewer TEXT, role TEXT NOT NULL,
    rating REAL, scale REAL, stars REAL, date TEXT, day TEXT, title TEXT,
    source TEXT, source_id TEXT, useful INTEGER, length INTEGER NOT NULL,
    made INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX review_film ON review (film, stars, day, length, reviewer, role, document, source);
CREATE INDEX review_document ON review (document);
CREATE INDEX review_reviewer ON review (reviewer, film);
CREATE INDEX review_made ON review (made);
CREATE UNIQUE INDEX review_source ON review (source_id, source) WHERE source_id IS NOT NULL;

CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT, review INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
    start INTEGER NOT NULL, end INTEGER NOT NULL, positive REAL NOT NULL, negative REAL NOT NULL) STRICT;
CREATE INDEX passage_review ON passage (review);
CREATE TABLE vector (
    passage INTEGER PRIMARY KEY REFERENCES passage ON DELETE CASCADE, value BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE lexical USING fts5(stems, scope, tokenize = "ascii tokenchars '_'");
CREATE VIRTUAL TABLE lexical_terms USING fts5vocab(lexical, col);

INSERT INTO meta VALUES ('generation', 0), ('making', 0);
