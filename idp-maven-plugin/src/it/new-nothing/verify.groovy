def log = new File(basedir, 'build.log').text
assert log.contains('idp.teams: ERROR IDP-420: Nothing says which teams are new.')
assert !new File(basedir, 'teams').exists()
