#!/bin/sh
# A login for Harbor's own pods at its storage, which knows the password only as bcrypt. Runs in an image that has
# htpasswd; secrets.sh takes over what it makes unless there is a login already.
set -eu
umask 077
folder=${LOGIN_DIR:-/idp/login}
tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 32 > "$folder/password"
htpasswd -i -n -B harbor_registry_user < "$folder/password" > "$folder/htpasswd"
# Another container reads it under the same group.
chmod 640 "$folder/password" "$folder/htpasswd"
