-- Each database to dump and, where its team was removed, since when. A name with a dot is one that restore.sh is
-- working on; other names can't be made by a team, and would not do as the name of a file.
\set ON_ERROR_STOP on
SELECT datname || ' ' || coalesce(substring(shobj_description(pg_roles.oid, 'pg_authid') FROM '^removed (.*)$'), '')
  FROM pg_database LEFT JOIN pg_roles ON rolname = datname AND NOT rolcanlogin
 WHERE datallowconn AND NOT datistemplate AND datname <> 'postgres' AND datname ~ '^[A-Za-z0-9_-]+$'
 ORDER BY datname;
