#!/usr/bin/env bash
# Writes one comment to a pull request, and brings it up to date the next time.
#
#   comment.sh <number of the pull request> <file>
set -euo pipefail

number=$1
file=$2
mark='<!-- idp:diff -->'

if [[ $(head -n 1 "$file") != "$mark" || $(wc -m <"$file") -gt 65536 ]]; then
    printf '%s is no comment of the tool.\n' "$file" >&2
    exit 1
fi
comment=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" |
    jq -r --arg mark "$mark" '.[] | select(.user.type == "Bot" and (.body | startswith($mark))) | .id' | head -n 1)
if [[ -n $comment ]]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" -F "body=@$file" >/dev/null
else
    gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F "body=@$file" >/dev/null
fi
