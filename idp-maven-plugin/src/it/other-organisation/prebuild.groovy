import java.nio.file.Files

// The input of the example alone, so that rendered/ is made here and not brought along.
def example = new File(basedir, '../../../../examples/other-organisation').canonicalFile.toPath()
def repository = new File(basedir, 'repository').toPath()
['pom.xml', 'platform.yaml', 'teams', 'templates'].collect { example.resolve(it) }.findAll { Files.exists(it) }.each { part ->
    Files.walk(part).filter { Files.isRegularFile(it) }.each { file ->
        def copy = repository.resolve(example.relativize(file).toString())
        Files.createDirectories(copy.parent)
        Files.copy(file, copy)
    }
}
// a repository of its own, so that the one around target/ is not looked at
assert 'git init -q'.execute(null, repository.toFile()).waitFor() == 0
