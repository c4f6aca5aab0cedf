#!/usr/bin/env bash
# Prints the number of the open pull request that a finished run was for; nothing when there is none any more. The number
# comes from GitHub and never from the run, whose files anybody can have written.
set -euo pipefail

event=$GITHUB_EVENT_PATH
owner=$(jq -r .workflow_run.head_repository.owner.login "$event")
branch=$(jq -r .workflow_run.head_branch "$event")
commit=$(jq -r .workflow_run.head_sha "$event")
gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" -f state=open -f "head=$owner:$branch" |
    jq -r --arg commit "$commit" '[.[] | select(.head.sha == $commit)][0].number // empty'
