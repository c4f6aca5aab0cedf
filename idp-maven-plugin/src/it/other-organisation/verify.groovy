import groovy.io.FileType

def log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] Rendered 2 teams: \d+ objects in/

def files = { folder ->
    def texts = new TreeMap()
    folder.eachFileRecurse(FileType.FILES) { texts[folder.toPath().relativize(it.toPath()).toString()] = it.text }
    texts
}
def rendered = files(new File(basedir, 'repository/rendered'))
def example = files(new File(basedir, '../../../../examples/other-organisation/rendered'))
def different = (rendered.keySet() + example.keySet()).findAll { rendered[it] != example[it] }
assert different.isEmpty()
