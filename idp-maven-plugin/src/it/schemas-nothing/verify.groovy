def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S*openapi\.json: ERROR IDP-321: `\S*openapi\.json` cannot be read\./
assert log.contains('kubectl get --raw /openapi/v2 makes an OpenAPI document.')
assert !log.contains('\tat ')
