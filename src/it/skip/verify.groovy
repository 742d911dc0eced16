assert new File(basedir, "build.log").readLines().count { it.endsWith("skipped, as broadsheet.skip says") } == 6
assert !new File(basedir, "site-output").exists()
