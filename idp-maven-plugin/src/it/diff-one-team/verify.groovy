def log = new File(basedir, 'build.log').text
assert log.contains('Nothing is deleted, stopped, exposed or limited.') || log.contains('Read first: ')
assert log =~ /Against main: \d+ objects created, 0 changed, 0 deleted; 1 team touched\./
assert log.contains('  web1-2026-group01 · New')
assert log =~ /Argo CD creates \d+ applications: .*web1-2026-group01, web1-2026-group01-tenancy/
assert log =~ /\{\n  "base": "main",/
['comment.md', 'whole.md', 'review.html', 'review.json'].each {
    assert new File(basedir, "target/review/$it").length() > 500
}
return true
