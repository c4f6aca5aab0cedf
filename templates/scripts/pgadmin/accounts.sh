#!/bin/sh
# Keeps the accounts of pgAdmin as the folder SERVERS says, beside pgAdmin itself and with its own program.
# A file <name>.json there is the list of servers of the account <name>@DOMAIN, whose password is in ACCOUNTS/<name>;
# an account that has no file any more can't log in. The file servers.json is a list that all accounts see.
# STATE remembers what was done, because each call of pgAdmin's program takes seconds.
set -u

servers=${SERVERS:-/idp/servers}
accounts=${ACCOUNTS:-/idp/accounts}
state=${STATE:-/var/lib/pgadmin/idp-accounts}
database=${SQLITE:-/var/lib/pgadmin/pgadmin4.db}

say() {
    echo "pgadmin: $*"
}

# It ends with 0 on many errors, so what counts is what the list of accounts says afterwards.
setup() {
    ${SETUP:-/venv/bin/python3 /pgadmin4/setup.py} "$@" --sqlite-path "$database" >"$state/log" 2>&1
}

known() {
    setup get-users --json && grep -F "\"email\": \"$1\"" "$state/log" >/dev/null
}

failed() {
    say "$1: $(tail -n 1 "$state/log"). Trying again later." >&2
}

team() {
    name=$1
    mail=$name@$DOMAIN
    password=$(cat "$accounts/$name")
    if known "$mail"; then
        setup update-user "$mail" --password "$password" --role User --active --no-console
    else
        setup add-user "$mail" "$password" --role User --no-console
    fi || { failed "the account $mail could not be set"; return 1; }
    known "$mail" || { failed "the account $mail could not be made"; return 1; }
    setup load-servers "$servers/$name.json" --user "$mail" --replace || { failed "the server of $mail"; return 1; }
    say "the account $mail is up to date."
}

shared() {
    setup load-servers "$servers/servers.json" --user "$ADMIN_MAIL" --replace || { failed "the list of servers"; return 1; }
    say "the list of servers is up to date."
}

sum() {
    cat "$@" | sha256sum | cut -d ' ' -f 1
}

# remember NAME SUM COMMAND: does it unless it was done for the same input.
remember() {
    [ "$2" = "$(cat "$state/$1.sum" 2>/dev/null)" ] && return
    if "$3" "$1"; then
        echo "$2" >"$state/$1.sum"
    fi
}

turn() {
    for file in "$servers"/*.json; do
        name=${file##*/}
        name=${name%.json}
        if [ "$name" = servers ]; then
            remember servers "$(sum "$file")" shared
        elif [ -s "$accounts/$name" ]; then
            remember "$name" "$(sum "$file" "$accounts/$name")" team
        fi
    done
    for file in "$state"/*.sum; do
        name=${file##*/}
        name=${name%.sum}
        [ -e "$file" ] || continue
        [ ! -e "$servers/$name.json" ] || continue
        if [ "$name" = servers ] || setup update-user "$name@$DOMAIN" --role User --inactive --no-console; then
            rm -f "$file"
            say "the account $name@$DOMAIN can't log in any more."
        fi
    done
}

until [ -s "$database" ] && mkdir -p "$state" && known "$ADMIN_MAIL"; do
    sleep "${PAUSE_SECONDS:-10}"
done
say "pgAdmin is there."
while :; do
    turn
    [ -z "${ONCE:-}" ] || exit 0
    sleep "${TURN_SECONDS:-60}"
done
