#!/bin/sh
# Locks a removed team out of its database. Nothing is dropped: the next run of dump.sh makes the last dump, which has
# no end of keeping, of data that nobody can change any more. A team that comes back gets everything back.
set -eu
# shellcheck source-path=SCRIPTDIR source=server.sh
. "${0%/*}/server.sh"

await_server
as_admin psql -X -q -w -d postgres -f "${0%/*}/deprovision.sql" ||
    fail "the role $TEAM_ROLE could not be locked, see above. The Job tries again."
say "done: the role $TEAM_ROLE can't log in. The next nightly dump of its database is the last one, and is kept."
