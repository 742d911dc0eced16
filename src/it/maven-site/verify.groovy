def site = new File(basedir, "target/site")
def front = new File(site, "index.html").text
assert front.contains("drawn by a skin")

// The menu of reports leads to the articles, which are as they are anywhere.
assert new File(site, "project-reports.html").text.contains('<a href="news/index.html">')
assert new File(site, "news/index.html").text.contains("The first")
assert new File(site, "news/news/first/index.html").text.contains("It begins.")
assert !new File(site, "news/css/maven-base.css").exists()
