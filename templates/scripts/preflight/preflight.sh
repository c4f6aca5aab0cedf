#!/bin/sh
# Says which of the secrets that are made by hand are missing, waits for them, and ends well when all are there.
# Each line of the list: namespace, name, keys with commas, then what it is for. Never prints a value.
set -u
umask 077

name='preflight'
# shellcheck source=templates/scripts/preflight/kube.sh
. "${0%/*}/kube.sh"

list=${LIST:-/idp/spec/secrets.txt}

# What is wrong with one Secret; nothing when it is as it should be.
lacks() {
    ask GET "$1" "$2"
    case $status in
    200)
        jq -r --arg keys "$3" '(.data // {}) as $data | $keys | split(",")
            | map(select($data[.] // "" | length == 0)) | if . == [] then empty else "lacks " + join(" and ") end' \
            "$work/secret"
        ;;
    404) echo 'is missing' ;;
    403) echo 'cannot be looked at yet' ;;
    *) echo "cannot be looked at ($status)" ;;
    esac
}

while :; do
    : > "$work/missing"
    while read -r namespace secret keys purpose; do
        [ -n "$namespace" ] || continue
        lack=$(lacks "$namespace" "$secret" "$keys")
        [ -z "$lack" ] || say "Secret $secret in namespace $namespace $lack: $purpose" >> "$work/missing"
    done < "$list"
    if [ ! -s "$work/missing" ]; then
        say 'all secrets that are made by hand are there.'
        exit 0
    fi
    if ! cmp -s "$work/missing" "$work/said" 2>/dev/null; then
        cat "$work/missing"
        cp "$work/missing" "$work/said"
    fi
    if is_over; then
        say 'gave up waiting. The manual says how each is made: docs/manual/install.md.'
        exit 1
    fi
    sleep "${PAUSE_SECONDS:-10}"
done
