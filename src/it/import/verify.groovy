assert new File(basedir, "build.log").text.contains("imported from hugo: 2 converted, 1 copied, 0 left as they were")
assert new File(basedir, "content/posts/boat/index.md").text.contains('![A boat at a quay](boat.png "At the quay")')
assert new File(basedir, "content/site.yml").text.contains("title: Boats")
String page = new File(basedir, "site-output/posts/my-boat/index.html").text
assert page.contains('href="../raft/"')
assert page.contains("youtube.com/watch?v=jNQXAC9IVRw")
assert new File(basedir, "target/broadsheet/import.json").exists()
