// Maven 3.8 begins its output with an escape code, wherever it goes to
def log = new File(basedir, 'build.log').text.replaceAll(/\u001B\[[\d;]*m/, '')
def lines = log.readLines()
def json = lines.subList(lines.indexOf('{'), lines.indexOf('}') + 1)
assert new groovy.json.JsonSlurper().parseText(json.join('\n')).diagnostics == []
