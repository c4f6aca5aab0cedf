-- The resets that db-init has done; see reset.sql there. Nothing in a database that never had one.
\set ON_ERROR_STOP on
SELECT to_regclass('idp.ledger') IS NOT NULL AS there \gset
\if :there
    SELECT reset, tag FROM idp.ledger WHERE complete ORDER BY 1, 2;
\endif
