# shellcheck shell=sh disable=SC2034,SC2154 # what the other scripts read, and whose words these are
# Secrets through the API of Kubernetes. Read by the other scripts, never run by itself.

kubernetes=${KUBE_URL:-https://kubernetes.default.svc}
account=${ACCOUNT_DIR:-/idp/kube}
deadline=$(($(date +%s) + ${WAIT_SECONDS:-3000}))
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

say() {
    echo "$name: $*"
}

# is_over: whether there is no time left to wait.
is_over() {
    [ "$(date +%s)" -ge "$deadline" ]
}

# ask METHOD NAMESPACE SECRET [FILE]: the status in $status, 000 when nobody answers; the Secret in $work/secret. A file
# is applied, server-side. The token is read anew: the kubelet replaces it.
ask() {
    printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" > "$work/token"
    url="$kubernetes/api/v1/namespaces/$2/secrets/$3"
    if [ $# -gt 3 ]; then
        set -- "$1" "$url?fieldManager=idp-bootstrap&force=true" \
            -H 'Content-Type: application/apply-patch+yaml' --data-binary @"$4"
    else
        set -- "$1" "$url"
    fi
    status=$(curl -sS --max-time "${CALL_SECONDS:-30}" -K "$work/token" --cacert "$account/ca.crt" \
        -o "$work/secret" -w '%{http_code}' -X "$@" 2>"$work/curl") || status=000
}
