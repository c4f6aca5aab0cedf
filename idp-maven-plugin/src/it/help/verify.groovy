def log = new File(basedir, 'build.log').text
['check', 'explain', 'help', 'render', 'schemas', 'validate'].each { assert log.contains("idp:$it\n") }
assert log.contains('Renders every manifest into')
