#!/bin/sh
# Secrets through the Kubernetes API, as the ServiceAccount of the Job. Read by the other scripts, never run by itself.

kube_url=${KUBE_URL:-https://kubernetes.default.svc}
kube_account=${KUBE_ACCOUNT:-/idp/account}
deadline=$(($(date +%s) + ${WAIT_SECONDS:-1500}))
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

say() {
    echo "database: $*"
}

fail() {
    say "$*" >&2
    exit 1
}

# Waits a moment, or gives up when the time is over; says each reason once.
waits() {
    [ "$(date +%s)" -lt "$deadline" ] || fail "$1 Gave up waiting."
    if [ "$1" != "${said:-}" ]; then
        said=$1
        say "$1 Waiting."
    fi
    sleep "${PAUSE_SECONDS:-5}"
}

# kube METHOD PATH [BODY]: the status is in $code, the answer in $scratch/answer; 000 is no answer at all.
# The token goes into a file, because everybody in the pod can read the arguments of a process.
kube() {
    (umask 077 && printf 'header = "Authorization: Bearer %s"\n' "$(cat "$kube_account/token")" >"$scratch/curl")
    set -- --request "$1" --url "$kube_url$2" ${3:+--data-binary} ${3:+"@$3"}
    code=$(curl --silent --max-time 30 --cacert "$kube_account/ca.crt" --config "$scratch/curl" \
        --header 'Content-Type: application/apply-patch+yaml' --output "$scratch/answer" \
        --write-out '%{http_code}' "$@") || code=000
}

# What the API said about a request that it refused.
reason() {
    jq -r '.message // empty' "$scratch/answer" 2>/dev/null | tr '\n' ' '
}

# read_secret NAMESPACE/NAME: the answer is in $scratch/answer; ends with 1 when there is no such Secret.
# 403 while the team's Role is not there yet, and everything that passes by itself, is waited for.
read_secret() {
    while :; do
        kube GET "/api/v1/namespaces/${1%/*}/secrets/${1#*/}"
        case $code in
        200) return 0 ;;
        404) return 1 ;;
        000 | 401 | 403 | 429 | 5??) waits "the Secret $1 can't be read ($code $(reason))." ;;
        *) fail "the Secret $1 can't be read: $code $(reason)" ;;
        esac
    done
}

# write_secret NAMESPACE/NAME FILE MANAGER: server-side apply, which makes or changes; 404 is a missing namespace.
write_secret() {
    while :; do
        kube PATCH "/api/v1/namespaces/${1%/*}/secrets/${1#*/}?fieldManager=$3&force=true" "$2"
        case $code in
        200 | 201) return 0 ;;
        000 | 401 | 403 | 404 | 409 | 429 | 5??) waits "the Secret $1 can't be written ($code $(reason))." ;;
        *) fail "the Secret $1 can't be written: $code $(reason)" ;;
        esac
    done
}

# One key of the Secret that was read last; nothing when it has no such key.
key() {
    jq -r --arg key "$1" '.data[$key] // "" | @base64d' "$scratch/answer"
}

# 40 letters and digits: nothing that a shell, a URL or SQL would have to escape.
new_password() {
    LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 40
}
