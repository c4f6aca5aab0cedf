def log = new File(basedir, 'build.log').text
assert log.contains('rendered/prod/teams/web1-2026-group01/tenancy/resourcequota.yaml:19\n')
assert log =~ /\nis made by\n  templates\/team\/tenancy\/resourcequota\.yaml\.jte:\d+  /
assert log =~ /\nfrom\n  platform\.yaml:\d+  sizes\.S\.quota\.requests\.memory: /
