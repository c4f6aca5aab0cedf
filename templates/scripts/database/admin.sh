#!/bin/sh
# Makes a password inside the cluster, once, and writes it into each of the Secrets TARGETS ("namespace/name ...").
# The first of them that has a password decides; so a lost copy comes back with what the server knows.
# USERNAME: the key username of the Secrets.
set -eu
# shellcheck source-path=SCRIPTDIR source=kube.sh
. "${0%/*}/kube.sh"

password=
for target in $TARGETS; do
    if [ -z "$password" ] && read_secret "$target"; then
        password=$(key password)
    fi
done
if [ -z "$password" ]; then
    say "no password yet, so a new one is made."
    password=$(new_password)
fi

for target in $TARGETS; do
    (umask 077 && PASSWORD=$password jq -n --arg name "${target#*/}" --arg username "$USERNAME" '{
        apiVersion: "v1", kind: "Secret", type: "kubernetes.io/basic-auth",
        metadata: {name: $name, labels: {"app.kubernetes.io/managed-by": "idp-bootstrap"}},
        data: {username: ($username | @base64), password: (env.PASSWORD | @base64)}}' >"$scratch/secret")
    write_secret "$target" "$scratch/secret" database-admin
    say "the Secret $target is there."
done
say "done."
