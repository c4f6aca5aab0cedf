-- Takes the role away that restored, and lets the team in again unless it was removed.
\set ON_ERROR_STOP on
\getenv database DATABASE
\getenv restorer RESTORER
SELECT :'database' || '.restore' AS fresh \gset
DROP DATABASE IF EXISTS :"fresh" WITH (FORCE);
-- What a program in the dump may have made in the role's own name becomes the team's.
ALTER ROLE :"restorer" NOLOGIN;
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = :'restorer' \g /dev/null
\connect :"database"
REASSIGN OWNED BY :"restorer" TO :"database";
DROP OWNED BY :"restorer";
DROP ROLE :"restorer";
SELECT format('ALTER ROLE %I LOGIN', rolname)
  FROM pg_roles
 WHERE rolname = :'database' AND shobj_description(oid, 'pg_authid') IS NULL \gexec
