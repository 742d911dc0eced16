assert !new File(basedir, "pom.xml").exists()
assert new File(basedir, "site-output/index.html").text.contains("The first")
assert new File(basedir, "site-output/news/first/index.html").text.contains("It begins.")
