#!/bin/sh
# The way to the database server as its admin, for the scripts that need it. Read by them, never run by itself.
# ADMIN is a folder with the files username and password; PGHOST and PGPORT say where the server is.

deadline=$(($(date +%s) + ${WAIT_SECONDS:-1500}))
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
admin=${ADMIN:-/idp/admin}

say() {
    echo "database: $*"
}

fail() {
    say "$*" >&2
    exit 1
}

# Read anew each time: the kubelet replaces the files when the Secret changes.
as_admin() {
    PGUSER=$(cat "$admin/username") PGPASSWORD=$(cat "$admin/password") "$@"
}

# HOME: psql looks for its files there. search_path: nothing that a team made may run in the admin's name.
export HOME="${TMPDIR:-/tmp}" PGAPPNAME=idp-database PGCONNECT_TIMEOUT=10 PGCLIENTENCODING=UTF8
export PGOPTIONS='-c search_path=pg_catalog,pg_temp -c client_min_messages=warning -c lock_timeout=60000'

await_server() {
    until [ -s "$admin/password" ] && as_admin psql -X -q -w -d postgres -c 'SELECT 1' >/dev/null 2>"$scratch/log"; do
        reason="the server $PGHOST does not let us in yet: $(tail -n 1 "$scratch/log" 2>/dev/null)"
        [ "$(date +%s)" -lt "$deadline" ] || fail "$reason Gave up waiting."
        if [ "$reason" != "${said:-}" ]; then
            said=$reason
            say "$reason Waiting."
        fi
        sleep "${PAUSE_SECONDS:-5}"
    done
}
