// GitHub reads a command at the beginning of a line only.
assert new File(basedir, "build.log").readLines().any { it ==~ /::error file=.*content\/wrong\.md,line=2,col=1,endColumn=6::unknown key "titel" in front matter%0Adid you mean "title"\?/ }
String sarif = new File(basedir, "target/broadsheet/problems.sarif").text
assert sarif.contains('"startLine": 2')
assert !new File(basedir, "site-output").exists()
