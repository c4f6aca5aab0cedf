new File(basedir, 'platform.yaml').setBytes(new File(basedir, '../../../src/it/platform.yaml').bytes)
def git(String... words) {
    def command = ['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + (words as List)
    assert command.execute(null, basedir).waitFor() == 0
}
git('init', '-q', '-b', 'main')
git('add', 'platform.yaml', 'teams')
// nothing is rendered in the base, so that everything is new in it
git('commit', '-q', '-m', 'Begin')
