#!/usr/bin/env bash
# Checks rendered/ with kubeconform against the schemas of Kubernetes. Custom resources have none there, so that their
# kinds are named and left out; every other kind must be known.
#
#   kubeconform.sh <Kubernetes version>
set -euo pipefail

# A group without a dot, or one of Kubernetes itself, is no custom resource; neither is what Kustomize reads.
custom=$(grep -rhA1 -E '^apiVersion: ' rendered |
    awk '/^apiVersion: /{ split($2, parts, "/"); group = (2 in parts) ? parts[1] : "" }
         /^kind: / && group ~ /\./ && group !~ /\.k8s\.io$/ { print $2 }
         /^kind: / && group == "kustomize.config.k8s.io" { print $2 }' | sort -u | paste -sd, -)
printf 'Left out, because kubeconform has no schema: %s\n' "$custom"
kubeconform -strict -summary -kubernetes-version "$1" -skip "$custom" rendered
