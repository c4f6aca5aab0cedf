def log = new File(basedir, 'build.log').text
assert log.count('idp.skip is set: nothing done.') == 4
assert !new File(basedir, 'rendered').exists()
