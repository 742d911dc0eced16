assert new File(basedir, "public/index.html").text.contains("The first")
assert new File(basedir, "public/news/first/index.html").text.contains("It begins.")
assert !new File(basedir, "site-output").exists()
