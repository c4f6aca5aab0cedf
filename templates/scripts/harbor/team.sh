#!/bin/sh
# Makes the Harbor project that the spec describes, or makes it so again: the project, its storage quota, a robot that
# pushes and one that pulls with their Secrets, images to start with, and then what the way to the cluster does not need: webhook, retention,
# immutable tags, members. Safe to stop at any line and to run again; says only what it changes.
# Ends with 0 when all is as the spec says, with 65 when only another spec can help, with 1 when trying again can help.
# shellcheck disable=SC2016,SC2317 # variables of jq; functions that converge calls by name
name='harbor-bootstrap'
# shellcheck source=templates/scripts/harbor/harbor.sh
. "${0%/*}/harbor.sh"
# shellcheck source=templates/scripts/harbor/kubernetes.sh
. "${0%/*}/kubernetes.sh"
# shellcheck source=templates/scripts/harbor/robots.sh
. "${0%/*}/robots.sh"

project=$(jq -er .project "$spec") || fail 65 "the spec cannot be read."
secret_file=${WEBHOOK_FILE:-/idp/webhook/secret}
[ -s "$secret_file" ] || secret_file=/dev/null

look_at_project() {
    fetch "/projects/$project"
}

look_at_quota() {
    fetch "/quotas?reference=project&reference_id=$id"
}

look_at_webhooks() {
    list "/projects/$project/webhook/policies"
}

# A project has one policy at most, and says its number in the metadata.
look_at_retention() {
    look_at_project
    policy=$(jq -r '.metadata.retention_id // empty' "$work/found")
    if [ -n "$policy" ]; then
        fetch "/retentions/$policy"
    else
        printf null > "$work/found"
    fi
}

look_at_immutability() {
    list "/projects/$project/immutabletagrules"
}

look_at_members() {
    list "/projects/$project/members"
}

look_at_placeholder() {
    fetch "/projects/$(jq -r '.placeholder | "\(.project)/repositories/\(.repository)/artifacts/\(.tag)"' "$spec")"
}

look_at_images() {
    list "/projects/$project/repositories/$copy/artifacts"
}

# Copies the placeholder to where the team has pushed nothing.
start_images() {
    jq -r '.placeholder.copies[]?' "$spec" > "$work/copies"
    [ -s "$work/copies" ] || return 0
    should look_at_placeholder policies 'placeholder_plan($spec[0])'
    [ -z "$undone" ] || return 0
    while read -r copy <&4; do
        should look_at_images policies 'copy_plan($spec[0]; $copy)' --arg copy "$copy"
    done 4< "$work/copies"
}

open_harbor
must look_at_project harbor 'project_plan($spec[0])'
id=$(jq -er .project_id "$work/found") || fail 1 "Harbor says nothing about the project $project."
should look_at_quota harbor 'quota_plan($spec[0])'
robots="/robots?q=Level%3Dproject%2CProjectID%3D$id"
set_robots
start_images
should look_at_webhooks harbor 'webhook_plan($spec[0]; $secret)' --rawfile secret "$secret_file"
should look_at_retention policies 'retention_plan($spec[0]; $id)' --argjson id "$id"
[ -z "$undone" ] || say "a retention needs Harbor's jobservice: does it run?" >&2
should look_at_immutability policies 'immutable_plan($spec[0])'
should look_at_members policies 'members_plan($spec[0])'
finish "project $project is as it should be."
