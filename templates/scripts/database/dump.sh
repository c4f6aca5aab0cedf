#!/bin/sh
# Dumps every database of the server into the folder BACKUP:
#   daily/20261126T013000Z/  one file a database, and the roles without their passwords; the newest KEEP are kept
#   removed/                 the last dump of each team that was removed, made once and kept without end
# A run that is stopped leaves a folder that ends in .part, which the next run takes away.
set -eu
# shellcheck source-path=SCRIPTDIR source=server.sh
. "${0%/*}/server.sh"

backup=${BACKUP:-/backup}
failed=0

# A second that has its dump keeps it: mv would put this one into its folder.
name_today() {
    today=$backup/daily/$(date -u +%Y%m%dT%H%M%SZ)
    [ -e "$today" ] || [ -e "$today-incomplete" ] || return 0
    sleep 1
    name_today
}

dump() {
    say "$1"
    as_admin pg_dump -w -Fc --lock-wait-timeout=60s --file="$2" --dbname="$1" </dev/null && return
    failed=$((failed + 1))
    rm -f "$2"
    say "$1 could not be dumped, see above." >&2
}

# What is older than the KEEP newest complete dumps goes; as long as there are fewer of them, nothing goes.
forget_old() {
    oldest=$(find "$backup/daily" -mindepth 1 -maxdepth 1 -name '*Z' | sort -r | sed -n "${KEEP}p")
    [ -n "$oldest" ] || return 0
    find "$backup/daily" -mindepth 1 -maxdepth 1 | sort | while IFS= read -r folder; do
        [ "$folder" != "$oldest" ] || break
        rm -rf "$folder"
        say "forgot ${folder##*/}."
    done
}

await_server
mkdir -p "$backup/daily" "$backup/removed"
find "$backup" -mindepth 2 -maxdepth 2 -name '*.part' -exec rm -rf {} +
name_today
mkdir "$today.part"

as_admin pg_dumpall -w --globals-only --no-role-passwords --database=postgres --file="$today.part/globals.sql" ||
    fail "the roles could not be dumped, see above."
as_admin psql -X -q -w -A -t -d postgres -f "${0%/*}/databases.sql" >"$scratch/databases"

while IFS=' ' read -r database removed; do
    dump "$database" "$today.part/$database.dump"
    last=$backup/removed/$database-$removed.dump
    if [ -n "$removed" ] && [ ! -e "$last" ] && [ -e "$today.part/$database.dump" ]; then
        cp "$today.part/$database.dump" "$last.part"
        sync
        mv "$last.part" "$last"
        say "$database was removed on $removed: this is its last dump."
    fi
done <"$scratch/databases"

sync
if [ "$failed" -gt 0 ]; then
    mv "$today.part" "$today-incomplete"
    fail "$failed of the databases are missing in $today-incomplete. Older dumps are all kept."
fi
mv "$today.part" "$today"
forget_old
say "done: $today."
