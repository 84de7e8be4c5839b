local s = "hello"
print(s:sub(0), s:sub(-100), s:sub(3, 100), s:sub(-100, 2)) -- expect: hello	hello	llo	he
print("[" .. s:sub(6) .. s:sub(4, 3) .. s:sub(100) .. s:sub(1, 0) .. s:sub(1, -10) .. "]") -- expect: []
