#!/bin/sh
# Writes down what each chart makes with the platform's values, one object a line: group, kind, namespace, name. The
# namespace is written after `@`, relative to that of the release; `-` stands for none. Needs helm.
#
#     record.sh ../../../../../rendered/prod/argocd/application-*.yaml
#
# CHARTS=<folder> takes the charts from there and not from their repositories.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

field() { awk -v key="$1:" '$1 == key || ($1 == "-" && $2 == key) {print $NF; exit}' "$2" | tr -d '"'; }

for application in "$@"; do
    chart=$(field chart "$application")
    version=$(field targetRevision "$application")
    namespace=$(awk '$1 == "destination:" {found = 1} found && $1 == "namespace:" {print $2; exit}' "$application")
    values=$(mktemp)
    awk '/^        valuesObject:/ {on = 1; next} on && /^    - / {exit} on {sub(/^          /, ""); print}' \
        "$application" >"$values"
    if [ -n "${CHARTS:-}" ]; then
        set -- "$CHARTS/$chart"
    else
        set -- "$chart" --repo "$(field repoURL "$application")" --version "$version"
    fi
    {
        echo "# $chart $version"
        helm template "$(field releaseName "$application")" "$@" --namespace "$namespace" --include-crds \
            --kube-version 1.36.0 --values "$values" | awk -v home="$namespace" '
            function flush() {
                if (kind != "" && name != "" && hook !~ /test/) {
                    group = api ~ /\// ? substr(api, 1, index(api, "/") - 1) : "-"
                    where = space == "" ? "-" : index(space, home) == 1 ? "@" substr(space, length(home) + 1) : space
                    print group, kind, where, name
                }
                api = kind = name = space = hook = ""; meta = 0
            }
            {gsub(/[\042\047]/, "")}
            /^---/ {flush(); next}
            /^apiVersion:/ {api = $2}
            /^kind:/ {kind = $2}
            /^[a-z]/ {meta = ($1 == "metadata:")}
            meta && /^  name:/ {name = $2}
            meta && /^  namespace:/ {space = $2}
            meta && /helm.sh\/hook:/ {hook = $2}
            END {flush()}' | LC_ALL=C sort -u
    } >"$here/$chart.txt"
    rm -f "$values"
done
