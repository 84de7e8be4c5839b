print(load("x = =", "@name\0rest")) -- expect: nil	name:1: unexpected symbol near '='
print(debug.getinfo(load("return", "=a\0b"), "S").source) -- expect: =a
