import java.nio.file.Files

// With rendered/ as it stands in the example, and all of it known to Git.
def example = new File(basedir, '../../../../examples/one-team').canonicalFile.toPath()
['platform.yaml', 'teams', 'rendered'].collect { example.resolve(it) }.each { part ->
    Files.walk(part).filter { Files.isRegularFile(it) }.each { file ->
        def copy = basedir.toPath().resolve(example.relativize(file).toString())
        Files.createDirectories(copy.parent)
        Files.copy(file, copy)
    }
}
assert 'git init -q'.execute(null, basedir).waitFor() == 0
assert 'git add --force rendered'.execute(null, basedir).waitFor() == 0
