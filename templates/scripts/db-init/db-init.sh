#!/bin/sh
# Resets the team's database to its init.sql, once for each pair of reset counter (RESET) and version (TAG).
# FORCE=yes resets although the pair was applied before: the button in Argo CD.
# Ends with 0 when all is well, with 65 when only another init.sql can help, with 1 when trying again can help.
set -u

home=${IDP_HOME:-/idp}
credentials=$home/credentials
init=$home/init/init.sql
log=${TMPDIR:-/tmp}/db-init.log
deadline=$(($(date +%s) + ${WAIT_SECONDS:-2700}))

say() {
    echo "db-init: $*"
}

waits() {
    if [ "$(date +%s)" -ge "$deadline" ]; then
        say "$1 Gave up waiting. Ask the platform team to look at the bootstrap Jobs and at the database server."
        exit 1
    fi
    if [ "$1" != "${said:-}" ]; then
        said=$1
        say "$1 Waiting."
    fi
    sleep "${PAUSE_SECONDS:-5}"
}

has_credentials() {
    for key in username password host port dbname; do
        [ -s "$credentials/$key" ] || return 1
    done
}

# Read anew on each attempt: the kubelet replaces the files when the Secret changes.
connect() {
    PGUSER=$(cat "$credentials/username")
    PGPASSWORD=$(cat "$credentials/password")
    PGHOST=$(cat "$credentials/host")
    PGPORT=$(cat "$credentials/port")
    PGDATABASE=$(cat "$credentials/dbname")
    export PGUSER PGPASSWORD PGHOST PGPORT PGDATABASE
    psql -X -q -w -c 'SELECT 1' >/dev/null 2>"$log"
}

if [ ! -e "$init" ]; then
    if [ "$TAG" = none ]; then
        say "nothing has been pushed yet, so there is nothing to do."
        exit 0
    fi
    say "the image $TAG has no /db/init.sql. Add db/init.sql to the repository and push again."
    exit 65
fi

# HOME: psql looks for its files there, and this user has no entry in /etc/passwd.
export HOME="${TMPDIR:-/tmp}" PGAPPNAME=idp-db-init PGCONNECT_TIMEOUT=5 PGCLIENTENCODING=UTF8
# The role's own defaults are made for the backend, not for filling a whole database.
export PGOPTIONS='-c client_min_messages=error -c statement_timeout=600000 -c lock_timeout=30000'

until has_credentials; do
    waits "the Secret db-credentials is not there yet."
done
until connect; do
    waits "the database does not let us in yet: $(tail -n 1 "$log")"
done

say "version $TAG, reset counter $RESET."
psql -X -q -w -o /dev/null -v reset="$RESET" -v tag="$TAG" -v force="${FORCE:-no}" -v init="$init" \
    -f "${0%/*}/reset.sql" 2>"$log"
status=$?
sed "s|^psql:$init:|db/init.sql:|; s|^psql:.*/reset.sql:|reset.sql:|" "$log" >&2
if [ "$status" -eq 0 ]; then
    exit 0
fi
# psql ends with 3 when a statement failed; only errors get this far, each with its file and line.
if [ "$status" -eq 3 ] && grep -q '^psql:.*init\.sql' "$log"; then
    say "db/init.sql failed, see above. Unless a hint there says otherwise, the old data is intact."
    say "Repair db/init.sql and push again."
    exit 65
fi
say "the database could not be reset, see above. Trying again."
exit 1
