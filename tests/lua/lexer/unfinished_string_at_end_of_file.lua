print(select(2, load("x = \"abc", "=src"))) -- expect: src:1: unfinished string near <eof>
