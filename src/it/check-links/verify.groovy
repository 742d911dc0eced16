def log = new File(basedir, "build.log").text
assert log.contains("""content/first.md:5:44: error: the link "https://gone.example/page" is dead""")
assert log.contains("2 links, 0 of them asked now, 2 before")
