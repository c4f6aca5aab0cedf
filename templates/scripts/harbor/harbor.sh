# shellcheck shell=sh disable=SC2034,SC2154 # variables for the script, and of the script
# What all scripts of this folder share: talking to Harbor, waiting with an end, and clear words.
# A script sources it first; it sets `name` before, which each line of the log begins with.
# Every status of Harbor that is used here, and what it means, is in docs/manual/harbor.md.
set -u
umask 077

harbor=${HARBOR_URL:?}/api/v2.0
kubernetes=${KUBE_URL:-https://kubernetes.default.svc}
account=${ACCOUNT_DIR:-/idp/kube}
admin=${ADMIN_DIR:-/idp/admin}
spec=${SPEC:-/idp/spec/spec.json}
programs=${0%/*}
deadline=$(($(date +%s) + ${WAIT_SECONDS:-1800}))
pause=${PAUSE_SECONDS:-3}
problems=0
status=000
tab=$(printf '\t')

# In memory where Kubernetes runs it: passwords pass through these files.
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

say() {
    echo "$name: $*"
}

# Ends at once. 1: trying again can help. 65: only another input can, so the Job does not try again.
fail() {
    code=$1
    shift
    say "$*" >&2
    exit "$code"
}

# Something is left undone that must not hold up the rest; finish ends with 1 then.
problem() {
    problems=$((problems + 1))
    say "$*" >&2
}

finish() {
    if [ "$problems" -eq 0 ]; then
        say "$*"
        exit 0
    fi
    fail 1 "not all is done: $problems of the things above are missing. Everything else is in place."
}

# Waits a moment, says once why, and gives up at the deadline.
waits() {
    if [ "$(date +%s)" -ge "$deadline" ]; then
        fail 1 "$* Gave up waiting."
    fi
    if [ "$*" != "${said:-}" ]; then
        said=$*
        say "$* Waiting."
    fi
    sleep "$pause"
}

# A text inside the quotation marks of a curl configuration.
quoted() {
    sed 's/[\\"]/\\&/g' "$1" | tr -d '\r\n'
}

# login FILE USER-FILE PASSWORD-FILE: in a file, so that no password is in the list of processes.
login() {
    printf 'user = "%s:%s"\n' "$(quoted "$2")" "$(quoted "$3")" > "$1"
}

# One call: method, URL, login, then more arguments for curl. The status is in $status, the body in $work/body.
call() {
    method=$1
    url=$2
    as=$3
    shift 3
    : > "$work/body"
    status=$(curl -sS --max-time "${CALL_SECONDS:-30}" -K "$as" -X "$method" -o "$work/body" -w '%{http_code}' \
        "$@" "$url" 2>"$work/curl") || status=000
}

# Whether it is worth asking again: no answer, or one that says that it is not the question's fault.
passing() {
    case $status in
    000 | 408 | 429 | 5??) true ;;
    *) false ;;
    esac
}

# ask METHOD PATH [BODY]: one question to Harbor as its admin.
# Asks again after 401 too: one wrong login by anybody locks the name of the admin for 1.5 s (for all).
# A POST that is repeated after its answer was lost comes back as 409, or as 400: only the next look tells what is there.
ask() {
    verb=$1
    path=$2
    left=${TRIES:-5}
    while :; do
        # The header: without it, project `2` in a path is the project with the number 2.
        if [ $# -gt 2 ]; then
            printf %s "$3" > "$work/sent"
            call "$verb" "$harbor$path" "$work/admin" -H 'X-Is-Resource-Name: true' \
                -H 'Content-Type: application/json' --data-binary @"$work/sent"
        else
            call "$verb" "$harbor$path" "$work/admin" -H 'X-Is-Resource-Name: true'
        fi
        left=$((left - 1))
        if [ "$left" -le 0 ] || { ! passing && [ "$status" != 401 ]; }; then
            return
        fi
        sleep "$pause"
    done
}

# What Harbor or curl said last, on one line.
reason() {
    case $status in
    000) tr '\n' ' ' < "$work/curl" ;;
    *) jq -r '[.errors[]?.message, .message?] | map(select(. != null)) | join("; ")' "$work/body" 2>/dev/null ||
        head -c 200 "$work/body" ;;
    esac
}

answer() {
    printf '%s answered %s to %s %s. %s' "$1" "$status" "$verb" "$path" "$(reason)"
}

# Ends after the last answer of Harbor, which was of no use.
give_up() {
    case $status in
    400 | 422) fail 65 "$(answer Harbor)" ;;
    401) fail 1 "$(answer Harbor) The user name or password in the Secret ${ADMIN_SECRET:-harbor-admin} is wrong." ;;
    403) fail 1 "$(answer Harbor) The user in the Secret ${ADMIN_SECRET:-harbor-admin} must be an admin of Harbor." ;;
    *) fail 1 "$(answer Harbor)" ;;
    esac
}

# fetch PATH: what is there, in $work/found; null when nothing is.
fetch() {
    ask GET "$1"
    case $status in
    200) mv "$work/body" "$work/found" ;;
    404) printf null > "$work/found" ;;
    *) give_up ;;
    esac
}

# list PATH: all pages of a list as one array in $work/found. More than 100 on a page is refused.
list() {
    page=1
    rm -f "$work/pages"
    while :; do
        case $1 in
        *\?*) ask GET "$1&page=$page&page_size=100" ;;
        *) ask GET "$1?page=$page&page_size=100" ;;
        esac
        [ "$status" = 200 ] || give_up
        length=$(jq length "$work/body") || fail 1 "$(answer Harbor)"
        if [ "$page" -eq 1 ] && [ "$length" -lt 100 ]; then
            mv "$work/body" "$work/found"
            return
        fi
        cat "$work/body" >> "$work/pages"
        [ "$length" -eq 100 ] || break
        page=$((page + 1))
    done
    jq -c -s add "$work/pages" > "$work/found"
}

# tell MODULE PROGRAM ARGS...: what a program makes of $work/found and the spec.
tell() {
    module=$1
    program=$2
    shift 2
    jq -r -L "$programs" --slurpfile spec "$spec" "$@" "include \"$module\"; $program" "$work/found"
}

# converge LOOK MODULE PROGRAM ARGS...: looks what is there, does the steps that the program tells, and looks again, until
# there are none. The next look alone says whether a step has worked: Harbor also says 200 and changes nothing, and what
# looks like a failure may be another run's work, or an own one whose answer was lost. $undone is what is left, if any.
converge() {
    look=$1
    shift
    undone=
    why=
    made=no
    rounds=0
    while :; do
        $look
        tell "$@" > "$work/plan" || fail 1 "what Harbor has told cannot be read."
        [ -s "$work/plan" ] || return 0
        [ "$rounds" -eq 0 ] || { [ "$rounds" -lt 3 ] && [ "$worked" = yes ]; } || break
        rounds=$((rounds + 1))
        worked=no
        why=
        while IFS=$tab read -r method where words body <&3; do
            take "$method" "$where" "$words" "$body"
        done 3< "$work/plan"
    done
    undone="$(cut -f 3 "$work/plan" | tr '\n' ' ')$why"
}

# One step. What it says is only true when it has worked.
take() {
    [ "$1" != NONE ] || return 0
    ask "$1" "$2" "$4"
    case $status in
    200 | 201)
        say "$3"
        worked=yes
        [ "$1" != POST ] || made=yes
        ;;
    401) give_up ;;
    403)
        # To a copy it is also what a full project answers.
        case $2 in
        */artifacts\?*) why="$why$(answer Harbor) " ;;
        *) give_up ;;
        esac
        ;;
    *) why="$why$(answer Harbor) " ;;
    esac
}

# As converge, and ends when something is left.
must() {
    converge "$@"
    [ -z "$undone" ] && return
    case $undone in
    *'answered 400 '* | *'answered 422 '*) fail 65 "not done: $undone" ;;
    esac
    if grep -q '^NONE' "$work/plan"; then
        fail 65 "not done: $undone"
    fi
    fail 1 "not done: $undone"
}

# As converge, and goes on when something is left.
should() {
    converge "$@"
    [ -z "$undone" ] || problem "not done: $undone"
}

# Reads the Secret of the admin and waits until Harbor answers.
open_harbor() {
    until [ -s "$admin/username" ] && [ -s "$admin/password" ]; do
        waits "the Secret ${ADMIN_SECRET:-harbor-admin} is not there yet, or has no username and password."
    done
    login "$work/admin" "$admin/username" "$admin/password"
    # /ping needs no login and no part of Harbor but its core; /health says 200 even when it says unhealthy.
    until call GET "$harbor/ping" /dev/null && [ "$status" = 200 ]; do
        waits "Harbor does not answer at $HARBOR_URL ($status)."
    done
}
