def log = new File(basedir, 'build.log').text
assert log.contains('`xml` is not a format. Pass -Didp.format=text or json.')
assert !log.contains('\tat ')
