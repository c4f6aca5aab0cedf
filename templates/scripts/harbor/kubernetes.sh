# shellcheck shell=sh disable=SC2154 # variables of harbor.sh
# Reading and writing Secrets. Needs harbor.sh.

# kube METHOD PATH [FILE]: one question to Kubernetes. The token is read anew: the kubelet replaces it.
kube() {
    verb=$1
    path=$2
    printf 'header = "Authorization: Bearer %s"\n' "$(cat "$account/token")" > "$work/token"
    if [ $# -gt 2 ]; then
        call "$verb" "$kubernetes$path" "$work/token" --cacert "$account/ca.crt" \
            -H 'Content-Type: application/apply-patch+yaml' --data-binary @"$3"
    else
        call "$verb" "$kubernetes$path" "$work/token" --cacert "$account/ca.crt"
    fi
}

# Repeats a question until Kubernetes has the namespace and lets us in: another application brings both.
kube_patiently() {
    while :; do
        kube "$@"
        case $status in
        200 | 201) return 0 ;;
        404) [ "$1" = PATCH ] || return 0 ;;
        000 | 401 | 403 | 408 | 409 | 429 | 5??) ;;
        *) fail 1 "$(answer Kubernetes)" ;;
        esac
        waits "$(answer Kubernetes)"
    done
}

# read_secret NAMESPACE NAME: the Secret in $work/found, an empty object when there is none.
read_secret() {
    kube_patiently GET "/api/v1/namespaces/$1/secrets/$2"
    if [ "$status" = 404 ]; then
        printf '{}' > "$work/found"
    else
        cp "$work/body" "$work/found"
    fi
}

# write_secret NAMESPACE NAME FILE: server-side apply. The name is in the URL, so that the right can be bound to it.
write_secret() {
    kube_patiently PATCH "/api/v1/namespaces/$1/secrets/$2?fieldManager=idp-bootstrap&force=true" "$3"
}

# 43 characters; the last three because Harbor wants small and capital letters and a digit.
new_password() {
    printf '%saA1' "$(tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 40)"
}
