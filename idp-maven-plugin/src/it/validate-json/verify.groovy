// Maven 3.8 begins its output with an escape code, wherever it goes to
def log = new File(basedir, 'build.log').text.replaceAll(/\u001B\[[\d;]*m/, '')
def lines = log.readLines()
def json = lines.subList(lines.indexOf('{'), lines.indexOf('}') + 1)
def diagnostics = new groovy.json.JsonSlurper().parseText(json.join('\n')).diagnostics
assert diagnostics*.code == ['IDP-104']
assert diagnostics[0].file == 'teams/web1-2026-group01.yaml'
assert [diagnostics[0].line, diagnostics[0].column, diagnostics[0].length] == [4, 1, 4]
assert diagnostics[0].message == '`sise` is not a field of a team.'
assert !log.contains('^^^^')
assert !log.contains('\tat ')
