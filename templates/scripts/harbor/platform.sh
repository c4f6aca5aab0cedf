#!/bin/sh
# What Harbor has once: the robot by which Image Updater sees all tags, with its Secret, and projects that keep copies of
# other registries' images. Safe to stop at any line and to run again; ends as team.sh does.
# shellcheck disable=SC2016,SC2317 # variables of jq; functions that converge calls by name
name='harbor-platform'
# shellcheck source=templates/scripts/harbor/harbor.sh
. "${0%/*}/harbor.sh"
# shellcheck source=templates/scripts/harbor/kubernetes.sh
. "${0%/*}/kubernetes.sh"
# shellcheck source=templates/scripts/harbor/robots.sh
. "${0%/*}/robots.sh"

jq -e . "$spec" >/dev/null || fail 65 "the spec cannot be read."

look_at_registries() {
    list /registries
}

look_at_proxy() {
    fetch "/projects/$(printf %s "$proxy" | jq -r .name)"
}

make_proxies() {
    # 400 when Harbor cannot reach the registry itself, so a wrong address is found here.
    should look_at_registries platform 'upstreams_plan($spec[0])'
    tell platform '. as $found | $spec[0].proxies[] | .name as $name | [$found[] | select(.name == $name)][0]
        | select(. != null) | "\(.id) \($spec[0].proxies[] | select(.name == $name) | tojson)"' > "$work/proxies"
    while read -r upstream proxy <&4; do
        should look_at_proxy platform 'proxy_plan($proxy; $upstream)' \
            --argjson proxy "$proxy" --argjson upstream "$upstream"
    done 4< "$work/proxies"
}

open_harbor
fetch /configurations
prefix=$(jq -r '.robot_name_prefix.value // "robot$"' "$work/found")
robots='/robots?q=Level%3Dsystem'
set_robots
make_proxies
finish "the robot of Image Updater and the copies of other registries are as they should be."
