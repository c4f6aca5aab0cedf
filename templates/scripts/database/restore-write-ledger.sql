-- Adds resets to those of the dump. Variable: ledger, a file with lines of counter and tag.
\set ON_ERROR_STOP on
BEGIN;
CREATE SCHEMA IF NOT EXISTS idp;
CREATE TABLE IF NOT EXISTS idp.ledger (
    reset integer NOT NULL,
    tag text NOT NULL,
    complete boolean NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reset, tag)
);
CREATE TEMPORARY TABLE known (reset integer, tag text) ON COMMIT DROP;
\set copy '\\copy known FROM ' :'ledger' ' WITH (DELIMITER '' '')'
:copy
INSERT INTO idp.ledger (reset, tag, complete) SELECT reset, tag, true FROM known ON CONFLICT DO NOTHING;
COMMIT;
