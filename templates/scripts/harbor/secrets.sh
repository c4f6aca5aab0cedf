#!/bin/sh
# Makes the passwords and keys with which Harbor is installed, once, and keeps them from then on: the admin's in the
# namespace of the bootstrap Jobs, and with the keys of Harbor's own pods in Harbor's namespace.
# Safe to stop at any line and to run again; ends as team.sh does.
# shellcheck disable=SC2016 # variables of jq
name='harbor-secrets'
# shellcheck source=templates/scripts/harbor/harbor.sh
. "${0%/*}/harbor.sh"
# shellcheck source=templates/scripts/harbor/kubernetes.sh
. "${0%/*}/kubernetes.sh"

: "${BOOTSTRAP_NAMESPACE:?}" "${HARBOR_NAMESPACE:?}"
# What registry-login.sh has made before, in another container.
login=${LOGIN_DIR:-/idp/login}

# keep_secret NAMESPACE NAME PROGRAM ARGS...: writes what the program makes of the Secret, when that is another one.
keep_secret() {
    namespace=$1
    secret=$2
    program=$3
    shift 3
    jq -c -L "$programs" --arg namespace "$namespace" --arg name "$secret" "$@" \
        "include \"platform\"; plain_secret(\$namespace; \$name; $program)" "$work/found" > "$work/apply" ||
        fail 1 "the Secret $secret in $namespace cannot be read."
    if jq -e --slurpfile wanted "$work/apply" '.data == $wanted[0].data' "$work/found" >/dev/null; then
        return
    fi
    write_secret "$namespace" "$secret" "$work/apply"
    say "Secret $secret in $namespace is written."
}

read_secret "$BOOTSTRAP_NAMESPACE" harbor-admin
new_password > "$work/new"
keep_secret "$BOOTSTRAP_NAMESPACE" harbor-admin 'admin($new)' --rawfile new "$work/new"
jq -r '.data.password | @base64d' "$work/apply" | tr -d '\n' > "$work/password"

read_secret "$HARBOR_NAMESPACE" harbor-secrets
for _ in 1 2 3 4 5 6; do
    new_password
    echo
done > "$work/random"
keep_secret "$HARBOR_NAMESPACE" harbor-secrets \
    'installation($password; ($random | split("\n")); $login; $htpasswd)' \
    --rawfile password "$work/password" --rawfile random "$work/random" \
    --rawfile login "$login/password" --rawfile htpasswd "$login/htpasswd"
finish "the secrets of the installation are there."
