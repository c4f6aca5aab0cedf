-- Gives the restored database the name of the old one, in one transaction, and drops the old one, which was dumped.
\set ON_ERROR_STOP on
\getenv database DATABASE
SELECT :'database' || '.restore' AS fresh, :'database' || '.before' AS before \gset
SELECT datconnlimit AS connections FROM pg_database WHERE datname = :'database' \gset
\if :{?connections}
    ALTER DATABASE :"fresh" CONNECTION LIMIT :connections;
\endif
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
 WHERE datname IN (:'database', :'fresh') AND pid <> pg_backend_pid() \g /dev/null
BEGIN;
SELECT format('ALTER DATABASE %I RENAME TO %I', datname, :'before') FROM pg_database WHERE datname = :'database' \gexec
ALTER DATABASE :"fresh" RENAME TO :"database";
COMMIT;
SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE datname = :'before' \gexec
