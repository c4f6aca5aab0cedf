new File(basedir, 'platform.yaml').setBytes(new File(basedir, '../../../src/it/platform.yaml').bytes)
def git(String... words) {
    def command = ['git', '-c', 'user.name=A', '-c', 'user.email=a@example.org'] + (words as List)
    assert command.execute(null, basedir).waitFor() == 0
}
// a team that is rendered in the base, and whose file is gone
def gone = new File(basedir, 'rendered/prod/teams/web1-2026-gone/tenancy/namespace.yaml')
gone.parentFile.mkdirs()
gone.text = '# made by hand\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: web1-2026-gone\n'
git('init', '-q', '-b', 'main')
git('add', 'platform.yaml', 'teams', 'rendered')
git('commit', '-q', '-m', 'Begin')
