local s = load("return [[\0\1\9\\n\\\"'\255]]")()
print(#s, s == "\0\1\9\\n\\\"'\255") -- expect: 9	true
-- manual: 3.1
