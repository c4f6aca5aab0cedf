def log = new File(basedir, 'build.log').text
assert log.contains("""\
[ERROR] teams/web1-2026-group01.yaml:4:1: ERROR IDP-104: `sise` is not a field of a team.
    4 | sise: L
      | ^^^^
    Did you mean `size`?  mvn idp:explain -Didp.code=IDP-104
""")
assert log.contains('1 problem, shown above.')
assert !log.contains('\tat ')
