#!/bin/sh
# Makes a team's password, or reads the one that is there, and writes the Secret db-credentials (SECRET, as
# "namespace/name"), from which the role's password is set afterwards. This order is safe at every line: until the role
# has the password too, db-init and the backend wait, and the next run gives the role what the Secret says.
# ROTATION is a counter: raised above what the Secret's annotation NOTE says, there is one new password.
# ROLE, DATABASE, HOST and PORT go into the Secret; the password alone also into the file OUT.
# ACCOUNTS, where it is set: the Secret with the passwords for pgAdmin, in which this team's key is ACCOUNT.
set -eu
# shellcheck source-path=SCRIPTDIR source=kube.sh
. "${0%/*}/kube.sh"
: "${SECRET:?}" "${ROTATION:?}" "${NOTE:?}" "${ROLE:?}" "${HOST:?}" "${PORT:?}" "${DATABASE:?}" "${OUT:?}"

password=
rotation=0
if read_secret "$SECRET"; then
    password=$(key password)
    rotation=$(jq -r --arg note "$NOTE" '.metadata.annotations[$note] // "0"' "$scratch/answer")
fi
case $rotation in
'' | *[!0-9]*) rotation=0 ;;
esac

if [ -z "$password" ]; then
    say "no password yet, so a new one is made."
    password=$(new_password)
    rotation=$ROTATION
elif [ "$ROTATION" -gt "$rotation" ]; then
    say "the counter was raised from $rotation to $ROTATION, so a new password is made."
    password=$(new_password)
    rotation=$ROTATION
fi

(umask 077 && PASSWORD=$password jq -n --arg name "${SECRET#*/}" --arg note "$NOTE" --arg rotation "$rotation" \
    --arg username "$ROLE" --arg host "$HOST" --arg port "$PORT" --arg dbname "$DATABASE" '{
    apiVersion: "v1", kind: "Secret", type: "kubernetes.io/basic-auth",
    metadata: {
        name: $name, labels: {"app.kubernetes.io/managed-by": "idp-bootstrap"}, annotations: {($note): $rotation}},
    data: ({
        username: $username, password: env.PASSWORD, host: $host, port: $port, dbname: $dbname,
        "jdbc-url": "jdbc:postgresql://\($host):\($port)/\($dbname)"} | map_values(@base64))}' >"$scratch/secret")
write_secret "$SECRET" "$scratch/secret" database
say "the Secret $SECRET is there."

if [ -n "${ACCOUNTS:-}" ]; then
    : "${ACCOUNT:?}"
    # A field manager for each team: applying one team's key leaves the keys of the others alone.
    (umask 077 && PASSWORD=$password jq -n --arg name "${ACCOUNTS#*/}" --arg account "$ACCOUNT" '{
        apiVersion: "v1", kind: "Secret", metadata: {name: $name},
        data: {($account): (env.PASSWORD | @base64)}}' >"$scratch/secret")
    write_secret "$ACCOUNTS" "$scratch/secret" "database-$ACCOUNT"
    say "pgAdmin learns the password of $ACCOUNT."
fi

(umask 077 && printf '%s' "$password" >"$OUT.part" && mv "$OUT.part" "$OUT")
