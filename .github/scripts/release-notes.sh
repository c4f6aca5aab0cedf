#!/usr/bin/env bash
# Prints what the change log says of one version, and fails when it says nothing.
#
#   release-notes.sh <version> <change log>
set -euo pipefail

notes=$(awk -v version="$1" '
    /^## / { found = index($0, "## [" version "]") == 1 || $0 == "## " version || index($0, "## " version " ") == 1; next }
    found { print }' "$2")
if [[ -z ${notes//[[:space:]]/} ]]; then
    printf '%s has no section for %s.\n' "$2" "$1" >&2
    exit 1
fi
printf '%s\n' "$notes"
