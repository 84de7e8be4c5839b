local s = "x\z
  \z

  y"
print("a\z", "\z b" == "b", s, #"\z   ") -- expect: a	true	xy	0
print(load("return 'a\\z", "=s"))        -- expect: nil	s:1: unfinished string near <eof>
-- manual: 3.1
