def output = new File(basedir, "site-output")
assert new File(output, "index.html").text.contains("The first")
assert new File(output, "news/first/index.html").text.contains("It begins.")

// Every file is ours: nothing of what the Maven Site Plugin draws itself is among them.
def listed = new File(output, ".broadsheet").readLines().drop(1) as Set
def found = [] as Set
output.eachFileRecurse(groovy.io.FileType.FILES) {
  found << output.toPath().relativize(it.toPath()).toString().replace("\\", "/")
}
assert found - ".broadsheet" == listed

// One line sums it up, and nothing else is said.
def log = new File(basedir, "build.log").readLines()
def from = log.findIndexOf { it.contains('Generating "Broadsheet" report') }
def to = log.findIndexOf(from + 1) { it.contains('Generating "') }
assert from >= 0
assert to - from == 2
