local s = "a\0b"
print(#s, s:byte(2), s == "a\x00b") -- expect: 3	0	true
print(s ~= "a")                      -- expect: true
