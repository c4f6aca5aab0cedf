def log = new File(basedir, 'build.log').text
assert log.readLines().contains('::error file=teams/web1-2026-group01.yaml,line=4,col=1,endColumn=5,title=IDP-104' +
        '::`sise` is not a field of a team.%0ADid you mean `size`?')
assert log.contains('[ERROR] teams/web1-2026-group01.yaml:4:1: ERROR IDP-104')
assert !log.contains('\tat ')
