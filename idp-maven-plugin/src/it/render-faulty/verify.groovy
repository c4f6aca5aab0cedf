def log = new File(basedir, 'build.log').text
assert log.contains('IDP-104')
assert !new File(basedir, 'rendered').exists()
assert !log.contains('\tat ')
