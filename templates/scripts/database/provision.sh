#!/bin/sh
# Makes a team's role and database, or repairs them, and proves that the team gets in with the password of the file
# PASSWORD_FILE, which credential.sh has put into the team's Secret before.
# TEAM_ROLE, TEAM_DATABASE and the limits of provision.sql are in the environment.
set -eu
# shellcheck source-path=SCRIPTDIR source=server.sh
. "${0%/*}/server.sh"

TEAM_PASSWORD=$(cat "$PASSWORD_FILE")
[ -n "$TEAM_PASSWORD" ] || fail "there is no password in $PASSWORD_FILE."
export TEAM_PASSWORD

await_server
as_admin psql -X -q -w -d postgres -f "${0%/*}/provision.sql" ||
    fail "the database $TEAM_DATABASE could not be set up, see above. The Job tries again."

PGUSER=$TEAM_ROLE PGPASSWORD=$TEAM_PASSWORD psql -X -q -w -d "$TEAM_DATABASE" -c 'SELECT 1' >/dev/null ||
    fail "the role $TEAM_ROLE can't log in to its database, see above. The Job tries again."
say "done: the role $TEAM_ROLE has its database $TEAM_DATABASE on $PGHOST."
