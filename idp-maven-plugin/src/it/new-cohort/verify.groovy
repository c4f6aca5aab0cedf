def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] would write teams/web1-2026-group1.yaml for “Group 1”')
assert log.contains('[INFO] 2 new teams, nothing written.')
assert log.contains('groups.csv:1:1: ERROR IDP-422: `groups.csv` has no column `Project`.')
assert log.contains('[INFO] wrote teams/web1-2026-group1.yaml for “Group 1”')
assert log.contains('[INFO] is there already, left as it is: teams/web1-2026-group1.yaml')
assert log.contains('[INFO] wrote teams/web1-2026-group3.yaml')
assert log.contains('Next: mvn idp:render, then mvn idp:diff')
assert new File(basedir, 'teams').list().sort() == (1..3).collect { "web1-2026-group${it}.yaml" as String }
