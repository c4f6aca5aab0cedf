#!/bin/sh
# Takes a removed team's access to Harbor away: its robots are switched off, and its webhook in a project of its own.
# Nothing is deleted: the project and its images stay, and a team that comes back is as it was.
# Safe to stop at any line and to run again; ends as team.sh does.
# shellcheck disable=SC2016,SC2317 # variables of jq; functions that converge calls by name
name='harbor-deprovision'
# shellcheck source=templates/scripts/harbor/harbor.sh
. "${0%/*}/harbor.sh"

project=$(jq -er .project "$spec") || fail 65 "the spec cannot be read."

look_at_robots() {
    list "/robots?q=Level%3Dproject%2CProjectID%3D$id"
}

look_at_webhooks() {
    list "/projects/$project/webhook/policies"
}

open_harbor
fetch "/projects/$project"
if [ "$status" = 404 ]; then
    finish "there is no project $project, so there is nothing to take away."
fi
id=$(jq -er .project_id "$work/found") || fail 1 "Harbor says nothing about the project $project."
must look_at_robots harbor 'robots_off_plan($spec[0])'
# In a project of a whole cohort the webhook is for the other teams too.
if [ "$(jq .shared "$spec")" = false ]; then
    should look_at_webhooks harbor 'webhook_off_plan($spec[0])'
fi
finish "the robots of the team are switched off; the project $project and its images are kept."
