#!/usr/bin/env bash
# Reviews the checked-out commit against a base: says what it does to the cluster, and whether rendered/ follows from it.
#
#   review.sh <base commit> <folder for the report>
#
# With REPAIR=true a stale rendered/ is rendered again, conflicts with the base below rendered/ are solved, and the commit
# that does so is left as <folder>/rendered.bundle for push.sh. Nothing here needs a token, so that it may run the code
# of a pull request.
set -euo pipefail

base=$1
out=$2
mark='<!-- idp:diff -->'

maven() { mvn -B -ntp -q "$@"; }

output() { printf '%s\n' "$1" >>"${GITHUB_OUTPUT:-/dev/null}"; }

# What a person reads of a failed goal: the problems, without Maven's own words about them.
problems() { sed -e '/Failed to execute goal/,$d' -e 's/^\[ERROR\] \{0,1\}//' "$1" | grep -v '^::' | head -c 50000; }

# stop <title> <log>: the comment says what is wrong, and the job fails.
stop() {
    {
        printf '%s\n## %s\n\n' "$mark" "$1"
        # four backticks, because a problem can quote three
        printf '````text\n'
        problems "$2"
        printf '\n````\n'
    } >"$out/comment.md"
    cat "$2"
    output stale=false
    exit 1
}

# Both sides may have touched rendered/; what belongs there follows from the inputs of both.
merge_base_in() {
    git merge --no-commit --no-ff "$base" >"$out/merge.txt" 2>&1 && { git merge --abort 2>/dev/null || git reset -q --merge; return; }
    local outside
    outside=$(git diff --name-only --diff-filter=U -- . ':(exclude)rendered')
    if [[ -n $outside ]]; then
        git merge --abort
        printf 'Conflicts that a person must solve:\n%s\n' "$outside"
        return
    fi
    git diff --name-only --diff-filter=U -z -- rendered | xargs -0 -r git rm -q --cached --ignore-unmatch --
    git checkout -q HEAD -- rendered 2>/dev/null || true
}

# The words of the comment; fails when the change is refused, too.
tell() { maven idp:diff "-Didp.base=$base" "-Didp.report=$out" >"$out/diff.log" 2>&1; }

# refuse <log>: the comment says why, and what would happen if it were allowed; where that can't be told, the log does.
refuse() {
    [[ -f $out/comment.md ]] || stop 'This change is refused' "$1"
    cat "$1"
    output stale=false
    exit 1
}

repair() {
    if ! maven idp:render "-Didp.base=$base" >"$out/render.log" 2>&1; then
        git merge --abort 2>/dev/null || true
        if tell; then
            rm "$out/comment.md"
        fi
        refuse "$out/render.log"
    fi
    git add --all rendered
    local merging
    merging=$(git rev-parse -q --verify MERGE_HEAD || true)
    if [[ -z $merging ]] && git diff --cached --quiet; then
        return
    fi
    git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
        commit -q --no-verify -m "$([[ -n $merging ]] && echo 'Merge the default branch and render' || echo 'Render')"
    git bundle create -q "$out/rendered.bundle" "$head..HEAD"
    stale=true
    printf 'rendered/ was out of date; the repair is in %s.\n' "$out/rendered.bundle"
}

mkdir -p "$out"
rm -f "$out/comment.md"
head=$(git rev-parse HEAD)
stale=false

if [[ ${REPAIR:-false} == true ]]; then
    merge_base_in
fi
maven idp:validate >"$out/validate.log" 2>&1 || stop 'This change has mistakes' "$out/validate.log"
if [[ ${REPAIR:-false} == true ]]; then
    repair
fi
tell || refuse "$out/diff.log"
cat "$out/diff.log"
if [[ ${REPAIR:-false} != true ]] && ! maven idp:check "-Didp.base=$base" >"$out/check.log" 2>&1; then
    cat "$out/check.log"
    printf '\n---\n\n**%s is out of date.** Run %s, then commit %s.\n' \
        "\`rendered/\`" "\`mvn idp:render\`" "\`rendered/\`" >>"$out/comment.md"
    stale=true
fi
output "stale=$stale"
if [[ $stale == true && ${REPAIR:-false} != true ]]; then
    exit 1
fi
