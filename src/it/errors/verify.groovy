def log = new File(basedir, "build.log").text

// The mistake has its place, and a way out.
assert log.contains("""content/news/first.md:2:1: error: unknown key "titel" in front matter
    2 | titel: The first
      | ^^^^^
""")
assert log.contains("nothing was published")

// It is the editor's mistake, so there is nothing of Broadsheet's own workings.
assert !(log =~ /(?m)^\s+at \S+\(/)
assert !log.contains("Exception:")

// What stood there stays.
def output = new File(basedir, "site-output")
assert output.list().toList().sort() == [".broadsheet", "CNAME", "index.html"]
assert new File(output, "index.html").text == "what readers have\n"
assert new File(output, "CNAME").text == "example.org\n"
