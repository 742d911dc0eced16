def published = new File(basedir, "site-output")
def deployed = new File(basedir, "target/deployed")
assert new File(deployed, "news/first/index.html").text.contains("It begins.")

def files = { File folder ->
  def found = [:]
  folder.eachFileRecurse(groovy.io.FileType.FILES) {
    found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.toList()
  }
  found
}
assert files(deployed) == files(published)
