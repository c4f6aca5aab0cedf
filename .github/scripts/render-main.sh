#!/usr/bin/env bash
# Renders the default branch again after a merge, because two pull requests that were each up to date need not be so
# together. Mostly there is nothing to do.
#
#   render-main.sh <branch>
set -euo pipefail

mvn -B -ntp -q idp:render
git add --all rendered
if git diff --cached --quiet; then
    printf 'rendered/ is up to date.\n'
    exit 0
fi
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
    commit -q --no-verify -m 'Render after a merge'
if ! git push -q origin "HEAD:refs/heads/$1"; then
    printf 'rendered/ on %s is out of date and cannot be pushed. Run mvn idp:render there and open a pull request.\n' "$1" >&2
    exit 1
fi
