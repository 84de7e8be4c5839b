local s = "hello"
print(s:sub(math.mininteger, math.maxinteger)) -- expect: hello
print(s:sub(math.maxinteger) == "", s:sub(1, math.mininteger) == "") -- expect: true	true
print(s:sub(2.0, 3.0), s:sub("2", "3"))        -- expect: el	el
