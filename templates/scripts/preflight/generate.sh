#!/bin/sh
# Makes passwords inside the cluster, once, and writes each into every Secret that needs it. Never prints a value.
# Each line of the list is one password: its places, NAMESPACE/NAME:KEY:FIELD=TEXT,..., where the fields are written
# beside it. The first place that has it decides, so a lost copy comes back. Safe to stop at any line and to run again.
set -u
umask 077
name='generated-secrets'
# shellcheck source=templates/scripts/preflight/kube.sh
. "${0%/*}/kube.sh"

list=${GENERATED:-/idp/spec/generated.txt}

# split PLACE: its words in $namespace, $secret, $key and $beside.
split() {
    namespace=${1%%/*}
    secret=${1#*/}
    beside=${secret#*:*:}
    secret=${secret%:"$beside"}
    key=${secret#*:}
    secret=${secret%%:*}
}

# patiently METHOD NAMESPACE SECRET [FILE]: until Kubernetes has the namespace and lets us in: another application brings
# both. 404 to a question is an answer.
patiently() {
    while :; do
        ask "$@"
        case $status in
        200 | 201) return ;;
        404) [ "$1" = PATCH ] || return ;;
        000 | 401 | 403 | 408 | 409 | 429 | 5??) ;;
        *)
            say "Secret $3 in namespace $2 is refused ($status)."
            exit 1
            ;;
        esac
        if [ "$status $2 $3" != "${said:-}" ]; then
            said="$status $2 $3"
            say "Secret $3 in namespace $2 cannot be reached yet ($status). Waiting."
        fi
        if is_over; then
            say 'gave up waiting.'
            exit 1
        fi
        sleep "${PAUSE_SECONDS:-10}"
    done
}

# look PLACE: its Secret in $work/secret, an empty object when there is none.
look() {
    split "$1"
    patiently GET "$namespace" "$secret"
    [ "$status" != 404 ] || echo '{}' > "$work/secret"
}

# keep PLACE: writes the password there, unless it is there.
keep() {
    look "$1"
    jq -n --arg namespace "$namespace" --arg name "$secret" --arg key "$key" --arg beside "$beside" \
        --rawfile password "$work/password" '{
            apiVersion: "v1", kind: "Secret", type: "Opaque",
            metadata: {$name, $namespace, labels: {"app.kubernetes.io/managed-by": "idp-bootstrap"}},
            data: ($beside | split(",") | map(split("=") | {(.[0]): (.[1] | @base64)}) | add // {}
                | .[$key] = ($password | @base64))}' > "$work/wanted" || exit 1
    if jq -e --slurpfile wanted "$work/wanted" '.data // {} | contains($wanted[0].data) and
            (. as $data | $wanted[0].data | to_entries | all(.value == $data[.key]))' "$work/secret" >/dev/null; then
        return
    fi
    patiently PATCH "$namespace" "$secret" "$work/wanted"
    say "Secret $secret in namespace $namespace is written."
}

while read -r places; do
    : > "$work/password"
    for place in $places; do
        if [ ! -s "$work/password" ]; then
            look "$place"
            jq -j --arg key "$key" '.data[$key] // "" | @base64d' "$work/secret" > "$work/password" || exit 1
        fi
    done
    # 40 letters and digits: nothing that a shell or a header would have to escape.
    [ -s "$work/password" ] || LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 40 > "$work/password"
    for place in $places; do
        keep "$place"
    done
done < "$list"
say 'all secrets that are made in the cluster are there.'
