#!/usr/bin/env bash
# Pushes the commit of review.sh to the branch of the pull request. It runs with a token and so runs nothing of the branch:
# it looks whether the commit touches rendered/ alone, or takes over what the base has, and moves the branch forward.
#
#   push.sh <bundle> <branch> <base commit>
#
# A push with the default token starts no workflow, so that the required checks would wait for ever; a workflow that is
# dispatched is the exception that GitHub makes. With STARTS_CHECKS=true the token is one of an app, whose push is enough.
set -euo pipefail

bundle=$1
branch=$2
base=$3

git fetch -q "$bundle" HEAD:refs/idp/rendered
new=$(git rev-parse refs/idp/rendered)
head=$(git rev-parse HEAD)
if ! git merge-base --is-ancestor "$head" "$new"; then
    printf 'The repair was made for another commit than %s.\n' "$head" >&2
    exit 1
fi
while IFS= read -r -d '' path; do
    if [[ $path == rendered/* ]]; then
        continue
    fi
    if [[ $(git rev-parse -q --verify "$new:$path" || true) != $(git rev-parse -q --verify "$base:$path" || true) ]]; then
        printf 'Refused: the repair changes %s, and may change rendered/ only.\n' "$path" >&2
        exit 1
    fi
done < <(git diff -z --name-only --no-renames "$head" "$new")
git push -q origin "$new:refs/heads/$branch"
printf 'Pushed %s to %s.\n' "$new" "$branch"
if [[ ${STARTS_CHECKS:-false} != true ]]; then
    gh workflow run pull-request.yml --ref "$branch"
fi
