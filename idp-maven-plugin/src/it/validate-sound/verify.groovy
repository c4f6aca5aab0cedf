def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1 team in 1 cohort: no problem found.')
assert !new File(basedir, 'rendered').exists()
