/** Raise this with a migration; an older bot refuses a newer number, so that it cannot misread the file. */
export const SCHEMA_VERSION = 1

/**
 * `crc` is a checksum over the row's other columns, or over `body` where that says everything: SQLite does not notice
 * a flipped bit inside a value. `record_columns` is for people who query the file: nothing here reads it.
 * Tables read by partnership and rewritten in place are WITHOUT ROWID, so that a board loads from neighbouring pages.
 * Instants are ISO 8601 UTC with milliseconds, so that text order is time order.
 */
export const SCHEMA = `
CREATE TABLE commits (
  id INTEGER PRIMARY KEY,
  partnership TEXT NOT NULL,
  seq INTEGER NOT NULL,
  request_id TEXT NOT NULL,
  body TEXT NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (partnership, seq),
  UNIQUE (partnership, request_id)
) STRICT;

CREATE TABLE history (
  partnership TEXT NOT NULL,
  record TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (partnership, record, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
  partnership TEXT NOT NULL,
  record TEXT NOT NULL,
  body TEXT NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (partnership, record)
) STRICT, WITHOUT ROWID;
CREATE VIEW record_columns AS
  SELECT partnership, record, body ->> 'kind' AS kind, body ->> 'revision' AS revision, body ->> 'seq' AS seq,
    body ->> 'created' AS created, body ->> 'changed' AS changed, body -> 'fields' AS fields
  FROM records;

CREATE TABLE documents (
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  version INTEGER NOT NULL,
  value TEXT NOT NULL,
  due TEXT,
  crc INTEGER NOT NULL,
  PRIMARY KEY (scope, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX documents_due ON documents (kind, due) WHERE due IS NOT NULL;

-- next: when a row may be claimed, its due time or the end of its lease; null when there is nothing left to do.
CREATE TABLE deliveries (
  id TEXT NOT NULL UNIQUE,
  partnership TEXT NOT NULL,
  kind TEXT NOT NULL,
  period TEXT NOT NULL,
  place TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  fence INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  payload TEXT NOT NULL,
  posted TEXT,
  note TEXT,
  changed TEXT NOT NULL,
  next TEXT,
  crc INTEGER NOT NULL,
  UNIQUE (partnership, kind, period, place)
) STRICT;
CREATE INDEX deliveries_next ON deliveries (next) WHERE next IS NOT NULL;
CREATE INDEX deliveries_due ON deliveries (partnership, due);

PRAGMA user_version = ${SCHEMA_VERSION};
`
