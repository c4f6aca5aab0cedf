def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] Rendered 1 team: \d+ objects in \d+\.\d s\./
assert log =~ /\[INFO\] \d+ files created, 0 changed, 0 deleted in rendered\//
assert log.contains('[INFO] Nothing changed in rendered/.')
def namespace = new File(basedir, 'rendered/prod/teams/web1-2026-group01/tenancy/namespace.yaml').text
assert namespace.startsWith('# Rendered from platform.yaml and teams/web1-2026-group01.yaml by templates/team/tenancy/namespace.yaml.jte.')
assert namespace.contains('name: web1-2026-group01')
