# shellcheck shell=sh disable=SC2016,SC2154 # variables of jq; variables of harbor.sh and of the script
# The robots of the spec and their Secrets. Needs harbor.sh, $robots, the list to ask for, and outside of projects $prefix,
# what the names of robots begin with.
# The Secret in Kubernetes is the truth: it is written first, and Harbor is made to follow. So a run that is stopped in
# between leaves a password that the next run sets again; Harbor itself never tells a password a second time.

look_at_robots() {
    list "$robots"
}

set_robots() {
    jq -r '.robots | to_entries[] | "\(.key) \(.value.namespace) \(.value.secret)"' "$spec" > "$work/robots"
    while read -r number namespace secret <&4; do
        # The password in the answer is thrown away: it would be lost if this run ended here.
        must look_at_robots harbor 'robot_plan($spec[0]; $i; $prefix)' --argjson i "$number" --arg prefix "${prefix:-}"
        tell harbor 'robot_facts($spec[0]; $i; $prefix)' --argjson i "$number" --arg prefix "${prefix:-}" > "$work/facts"
        read -r robot user < "$work/facts"
        follow_secret
    done 4< "$work/robots"
}

# Writes the Secret when it is not what it should be, and gives Harbor its password when that does not log in.
follow_secret() {
    read_secret "$namespace" "$secret"
    new_password > "$work/new"
    tell harbor 'secret_lines($spec[0]; $i; $user; $new)' --argjson i "$number" --arg user "$user" \
        --rawfile new "$work/new" > "$work/lines" || fail 1 "the Secret $secret in $namespace cannot be read."
    {
        read -r state
        read -r apply
        read -r login
        read -r body
    } < "$work/lines"
    if [ "$state" != kept ]; then
        printf %s "$apply" > "$work/apply"
        write_secret "$namespace" "$secret" "$work/apply"
        say "Secret $secret in $namespace is written."
    fi
    printf '%s\n' "$login" > "$work/robot"
    # A wrong password costs Harbor 1.5 s, so a new one is not tried first.
    if [ "$made" = yes ] || [ "$state" = new ] || [ "$(probe)" = 401 ]; then
        ask PATCH "/robots/$robot" "$body"
        [ "$status" = 200 ] || give_up
        answered=$(probe)
        case $answered in
        200 | 403) say "robot $user has the password of its Secret." ;;
        *) fail 1 "robot $user: Harbor answers $answered to its own new password." ;;
        esac
    fi
}

# Logs in as the robot: 200 or 403 is the right password, 401 another one, or a robot that has ended or is switched off.
probe() {
    left=${TRIES:-5}
    while :; do
        call GET "$harbor/projects/${project:-library}" "$work/robot" -H 'X-Is-Resource-Name: true'
        left=$((left - 1))
        if ! passing || [ "$left" -le 0 ]; then
            printf %s "$status"
            return
        fi
        sleep "$pause"
    done
}
