-- Locks the team out, and makes an empty database beside the old one and a role that may fill it. What an earlier run
-- has left is taken away first.
\set ON_ERROR_STOP on
\getenv database DATABASE
\getenv restorer RESTORER
\getenv password RESTORER_PASSWORD
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
SELECT pg_advisory_lock(hashtext('idp database')) \g /dev/null

-- The second one is there when an earlier run was stopped right behind the exchange of restore-swap.sql.
SELECT format('DROP DATABASE IF EXISTS %I WITH (FORCE)', name)
  FROM unnest(ARRAY[:'database' || '.restore', :'database' || '.before']) AS name \gexec

-- Fails, with the name in the message, where the team has no role: its provisioning Job must run first.
ALTER ROLE :"database" NOLOGIN;
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE usename = :'database' \g /dev/null

SELECT format('CREATE ROLE %I', :'restorer') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'restorer') \gexec
ALTER ROLE :"restorer" LOGIN PASSWORD :'password' VALID UNTIL 'tomorrow';
GRANT restorers, :"database" TO :"restorer";
SELECT :'database' || '.restore' AS fresh \gset
CREATE DATABASE :"fresh" TEMPLATE template0 ENCODING 'UTF8';
REVOKE ALL ON DATABASE :"fresh" FROM PUBLIC;
GRANT CONNECT, TEMPORARY, CREATE ON DATABASE :"fresh" TO :"database";
\connect :"fresh"
ALTER SCHEMA public OWNER TO :"database";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
