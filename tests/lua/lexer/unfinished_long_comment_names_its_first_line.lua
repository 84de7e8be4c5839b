print(select(2, load("\n--[[abc\n\n", "=src")))
-- expect: src:4: unfinished long comment (starting at line 2) near <eof>
