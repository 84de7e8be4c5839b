print(pcall(function() return assert(load("x = = 1", "=c")) end))
-- expect: false	errors_while_compiling_are_caught_like_others.lua:1: c:1: unexpected symbol near '='
print(pcall(dofile, "/no/such/file.lua")) -- expect: false	cannot open /no/such/file.lua: No such file or directory
-- manual: 2.3
