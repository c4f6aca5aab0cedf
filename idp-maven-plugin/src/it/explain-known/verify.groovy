def log = new File(basedir, 'build.log').text
assert log.readLines().contains('# IDP-104: An unknown field')
assert log.readLines().contains('## How to repair')
