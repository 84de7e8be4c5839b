print(select(2, load("\n\nx = [==[abc\n]]\n", "=src")))
-- expect: src:5: unfinished long string (starting at line 3) near <eof>
