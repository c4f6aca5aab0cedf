-- Takes a team's right to log in, ends its sessions, and marks the role with the time from which on nothing changed.
\set ON_ERROR_STOP on
\getenv role TEAM_ROLE
SELECT pg_advisory_lock(hashtext('idp database')) \g /dev/null
SELECT format('ALTER ROLE %I NOLOGIN', :'role') WHERE EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = :'role' \g /dev/null
SELECT format('COMMENT ON ROLE %I IS %L', rolname, 'removed ' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD"T"HH24MISS"Z"'))
  FROM pg_roles
 WHERE rolname = :'role' AND shobj_description(oid, 'pg_authid') IS NULL \gexec
