#!/bin/sh
# Says which of the secrets that are made by hand are missing, waits for them, and ends well when all are there.
# Each line of the list: namespace, name, keys with commas, then what it is for. Never prints a value.
set -u
umask 077

list=${LIST:-/idp/spec/secrets.txt}
kubernetes=${KUBE_URL:-https://kubernetes.default.svc}
account=${ACCOUNT_DIR:-/idp/kube}
deadline=$(($(date +%s) + ${WAIT_SECONDS:-3000}))
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

say() {
    echo "preflight: $*"
}

# look NAMESPACE NAME: the status in $status, the Secret in $work/secret.
look() {
    printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" > "$work/token"
    status=$(curl -sS --max-time "${CALL_SECONDS:-30}" -K "$work/token" --cacert "$account/ca.crt" \
        -o "$work/secret" -w '%{http_code}' "$kubernetes/api/v1/namespaces/$1/secrets/$2" 2>"$work/curl") || status=000
}

# What is wrong with one Secret; nothing when it is as it should be.
lacks() {
    look "$1" "$2"
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
    if [ "$(date +%s)" -ge "$deadline" ]; then
        say 'gave up waiting. The manual says how each is made: docs/manual/harbor.md.'
        exit 1
    fi
    sleep "${PAUSE_SECONDS:-10}"
done
