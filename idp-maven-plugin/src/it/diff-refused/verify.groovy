def log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] teams\/web1-2026-gone\.yaml: ERROR IDP-505: (?s:.*)This change is refused: 1 problem, shown above\.\R/ +
        /If it were allowed, this would happen\.(?s:.*)  web1-2026-gone · Goes/
assert log.contains('1 problem, shown above.')
// as JSON the problem is in the review, and nothing else is printed
assert log =~ /\{\n  "base": "main",(?s:.*)"refusals": \[\s*\{"code": "IDP-505"/
assert !log.contains('"diagnostics"')
assert new File(basedir, 'target/review/comment.md').text.startsWith('<!-- idp:diff -->\n## This change is refused\n')
return true
