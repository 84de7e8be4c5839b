local s = "hello"
print(s:sub(2, 4), s:sub(2), s:sub(-3), s:sub(-3, -2), s:sub(1, -2)) -- expect: ell	ello	llo	ll	hell
