-- Makes the role and the database of one team, or repairs them; every statement may run any number of times.
-- The database belongs to the server's admin, so that the team can't rename, drop or open it; what is in it, the schema
-- public first of all, belongs to the team.
\set ON_ERROR_STOP on
\getenv role TEAM_ROLE
\getenv database TEAM_DATABASE
\getenv password TEAM_PASSWORD
\getenv connections TEAM_CONNECTIONS
\getenv statement TEAM_STATEMENT_TIMEOUT
\getenv lock TEAM_LOCK_TIMEOUT
\getenv idle TEAM_IDLE_TIMEOUT
\getenv temporary TEAM_TEMPORARY_FILES

-- The password must not stand in the server's log, not even when its statement fails.
SET log_statement = 'none';
SET log_min_error_statement = 'panic';
SET log_min_duration_statement = -1;

-- The Jobs of many teams run at once, and the first part is about what they share.
SELECT pg_advisory_lock(hashtext('idp database')) \g /dev/null
SELECT 'CREATE ROLE tenants NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tenants') \gexec
SELECT 'CREATE ROLE restorers NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'restorers') \gexec
SELECT format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', datname)
  FROM pg_database
 WHERE datname IN ('postgres', 'template1') AND has_database_privilege('public', oid, 'CONNECT') \gexec

SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
COMMENT ON ROLE :"role" IS NULL;
ALTER ROLE :"role" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    CONNECTION LIMIT :connections PASSWORD :'password';
-- Before PostgreSQL 16 a role may hand itself on; nobody else is to be in it.
SELECT format('REVOKE %I FROM %I', :'role', pg_get_userbyid(member))
  FROM pg_auth_members
 WHERE pg_get_userbyid(roleid) = :'role' AND NOT pg_has_role(member, 'restorers', 'MEMBER') \gexec
SELECT format('GRANT tenants TO %I', :'role')
  FROM pg_roles
 WHERE rolname = :'role' AND NOT pg_has_role(oid, 'tenants', 'MEMBER') \gexec
ALTER ROLE :"role" SET statement_timeout = :'statement';
ALTER ROLE :"role" SET lock_timeout = :'lock';
ALTER ROLE :"role" SET idle_in_transaction_session_timeout = :'idle';
ALTER ROLE :"role" SET temp_file_limit = :'temporary';

SELECT format('CREATE DATABASE %I TEMPLATE template0 ENCODING ''UTF8''', :'database')
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
ALTER DATABASE :"database" WITH ALLOW_CONNECTIONS true CONNECTION LIMIT :connections;
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT, TEMPORARY, CREATE ON DATABASE :"database" TO :"role";

\connect :"database"
SELECT format('CREATE SCHEMA public AUTHORIZATION %I', :'role')
 WHERE NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'public') \gexec
ALTER SCHEMA public OWNER TO :"role";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
