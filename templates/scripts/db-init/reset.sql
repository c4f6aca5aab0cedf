-- Resets a team's database to its init.sql, in one transaction: all of it, or nothing.
-- Variables: reset and tag (the pair that was asked for), force (yes or no), init (the path of init.sql).
\set ON_ERROR_STOP on
BEGIN;
SELECT pg_advisory_xact_lock(hashtext('idp db-init')) \g /dev/null

-- Outside of public, so that a reset does not forget what was reset.
CREATE SCHEMA IF NOT EXISTS idp;
CREATE TABLE IF NOT EXISTS idp.ledger (
    reset integer NOT NULL,
    tag text NOT NULL,
    complete boolean NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reset, tag)
);

-- A COMMIT inside init.sql would save half a database. The row of this run is not complete until the last statement
-- below, and a row that is not complete makes a commit fail.
CREATE OR REPLACE FUNCTION idp.refuse_early_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM idp.ledger WHERE NOT complete) THEN
        RAISE EXCEPTION 'init.sql must not contain COMMIT or END'
            USING HINT = 'Remove BEGIN and COMMIT: the whole file runs in one transaction anyway.';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS whole ON idp.ledger;
CREATE CONSTRAINT TRIGGER whole AFTER INSERT ON idp.ledger
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION idp.refuse_early_commit();

SELECT EXISTS (SELECT FROM idp.ledger WHERE reset = :'reset' AND tag = :'tag') AND :'force' <> 'yes' AS known \gset
\if :known
    ROLLBACK;
    \echo 'db-init: this version is already in the database, so nothing was changed.'
    \quit
\endif

DELETE FROM idp.ledger WHERE reset = :'reset' AND tag = :'tag';
INSERT INTO idp.ledger (reset, tag, complete) VALUES (:'reset', :'tag', false);

-- The old backend and pgAdmin hold locks; other runs of db-init wait for the lock above and stay.
SELECT pg_terminate_backend(pid, 5000)
  FROM pg_stat_activity
 WHERE datname = current_database() AND usename = current_user
   AND pid <> pg_backend_pid() AND application_name <> 'idp-db-init' \g /dev/null

-- Every schema of the team, not only public: an init.sql may make its own.
SELECT format('DROP SCHEMA %I CASCADE', nspname)
  FROM pg_namespace
 WHERE nspowner = current_user::regrole AND nspname NOT IN ('idp', 'public') AND nspname NOT LIKE 'pg\_%' \gexec
DROP SCHEMA IF EXISTS public CASCADE;
CREATE SCHEMA public;

SELECT pg_current_xact_id() AS started \gset
\i :init
\set ON_ERROR_STOP on
RESET search_path;
SELECT pg_current_xact_id_if_assigned() IS DISTINCT FROM :'started' AS broken \gset
\if :broken
    DO $$ BEGIN RAISE EXCEPTION 'init.sql must not contain ROLLBACK, ABORT or \connect'
        USING HINT = 'What stands after it may have been applied to the old data.'; END $$;
\endif
UPDATE idp.ledger SET complete = true WHERE reset = :'reset' AND tag = :'tag';
COMMIT;
\echo 'db-init: the database holds this version now.'
