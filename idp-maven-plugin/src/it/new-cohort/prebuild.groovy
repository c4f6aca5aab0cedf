new File(basedir, 'platform.yaml').setBytes(new File(basedir, '../../../src/it/platform.yaml').bytes)
// a repository of its own, so that the one around target/ is not looked at
assert 'git init -q'.execute(null, basedir).waitFor() == 0
