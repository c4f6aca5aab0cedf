def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] Rendered 1 team: \d+ objects in/
assert new File(basedir, 'rendered/prod/teams').list().toList() == ['web1-2026-group02']
