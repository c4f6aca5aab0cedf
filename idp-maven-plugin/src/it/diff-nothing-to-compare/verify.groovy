def log = new File(basedir, 'build.log').text
assert log.contains('.git: ERROR IDP-410: There is no commit here')
assert log.contains('1 problem, shown above.')
assert !log.contains('\tat ')
