#!/bin/sh
# Puts one database back to a dump: DATABASE, and DUMP as "latest", "removed", or the name of a folder below daily/.
# The dump goes into a new database beside the old one, which takes the old one's name when it is whole. So a dump that
# can't be restored changes nothing. What was there before is dumped into before-restore/ first.
# The team is locked out meanwhile. What is restored runs with the team's rights and not with the admin's: functions,
# constraints and triggers of a dump are programs of the team.
set -eu
# shellcheck source-path=SCRIPTDIR source=server.sh
. "${0%/*}/server.sh"

backup=${BACKUP:-/backup}
: "${DATABASE:?}" "${DUMP:?}"
RESTORER=restore-$DATABASE
RESTORER_PASSWORD=$(LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 40)
export DATABASE RESTORER RESTORER_PASSWORD

case $DATABASE in
*[!A-Za-z0-9_-]*) fail "\"$DATABASE\" is no name of a team's database." ;;
esac
case $DUMP in
latest) file=$(find "$backup/daily" -name "$DATABASE.dump" ! -path '*.part/*' | sort | tail -n 1) ;;
removed) file=$(find "$backup/removed" -name "$DATABASE-2[0-9][0-9][0-9][0-9][0-9][0-9][0-9]T*Z.dump" | sort | tail -n 1) ;;
*) file=$backup/daily/$DUMP/$DATABASE.dump ;;
esac
if [ -z "$file" ] || [ ! -r "$file" ]; then
    say "there is no dump \"$DUMP\" of $DATABASE below $backup." >&2
    exit 65
fi

sql() {
    as_admin psql -X -q -w -d postgres -f "${0%/*}/$1" || fail "$2, see above. Trying again can help."
}

# As the role that restores, with the rights of the team's role.
as_team() {
    PGUSER=$RESTORER PGPASSWORD=$RESTORER_PASSWORD \
        PGOPTIONS="-c role=$DATABASE -c statement_timeout=0 -c client_min_messages=warning" "$@"
}

await_server
say "restoring $DATABASE from $file."
sql restore-begin.sql "a new database could not be made"

if [ "$(as_admin psql -X -q -w -A -t -d postgres -c "SELECT count(*) FROM pg_database WHERE datname = '$DATABASE'")" = 1 ]; then
    mkdir -p "$backup/before-restore"
    before=$backup/before-restore/$DATABASE-$(date -u +%Y%m%dT%H%M%SZ).dump
    as_admin pg_dump -w -Fc --file="$before.part" --dbname="$DATABASE" || fail "what is there now could not be dumped."
    mv "$before.part" "$before"
    say "what was there before is in $before."
    # The resets that were done stay done: without their rows, db-init would empty what is restored here.
    as_team psql -X -q -w -A -t -F ' ' -d "$DATABASE" -f "${0%/*}/restore-read-ledger.sql" >"$scratch/ledger" ||
        fail "the list of resets could not be read, see above."
fi

if ! as_team pg_restore -w --no-owner --no-privileges --exit-on-error --single-transaction \
    --dbname="$DATABASE.restore" "$file"; then
    sql restore-end.sql "the team could not be let in again"
    say "the dump could not be restored, see above. $DATABASE is as it was." >&2
    exit 65
fi
if [ -s "$scratch/ledger" ]; then
    as_team psql -X -q -w -d "$DATABASE.restore" -v ledger="$scratch/ledger" -f "${0%/*}/restore-write-ledger.sql" ||
        fail "the list of resets could not be written, see above."
fi

sql restore-swap.sql "the databases could not be exchanged"
sql restore-end.sql "the team could not be let in again"
say "done: $DATABASE is as in $file."
