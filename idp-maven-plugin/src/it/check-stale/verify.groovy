def log = new File(basedir, 'build.log').text
assert log.contains('`rendered/prod/argocd/appproject-default.yaml` is missing.')
assert log =~ /The same holds for \d+ more files of `rendered\/`\./
assert log.contains('Run mvn idp:render, then commit rendered/.')
assert !new File(basedir, 'rendered').exists()
assert !log.contains('\tat ')
