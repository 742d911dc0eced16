assert new File(basedir, "paper/site-output/news/how-this-site-is-made/index.html").exists()
assert new File(basedir, "paper/content/news/hello.md").text.contains("date: 2026-11-22")
assert new File(basedir, "build.log").text.contains("take out \"draft: true\" when it is ready")
