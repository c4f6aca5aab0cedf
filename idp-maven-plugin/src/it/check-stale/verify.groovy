def log = new File(basedir, 'build.log').text
assert log.contains('`rendered/prod/argocd/appproject-default.yaml` is missing.')
assert log =~ /`rendered\/` differs from what the input asks for in \d+ files; the first 20 are named\./
assert log.contains('Run mvn idp:render, then commit rendered/.')
assert !new File(basedir, 'rendered').exists()
assert !log.contains('\tat ')
