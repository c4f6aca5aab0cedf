def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] rendered\/ is up to date: 1 team, \d+ objects\./
