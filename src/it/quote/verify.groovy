assert new File(basedir, "content/first.md").text.endsWith("""
> The words.
>
> — UN (@UN), [7 August 2021](https://twitter.com/UN/status/1423954323534647296) [en]
""")
assert new File(basedir, "build.log").text.contains("content/first.md: 1 block was replaced")
