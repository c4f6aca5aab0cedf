def log = new File(basedir, 'build.log').text
assert log.contains('IDP-411: Nothing renders `rendered/prod/nothing.yaml`.')
assert !log.contains('\tat ')
