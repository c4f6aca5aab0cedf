#!/bin/sh
set -eu

if [ -n "$1" ]; then
  echo "a: b"
fi
