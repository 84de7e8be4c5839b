local function make() return function() end end
local f, g = make(), make()
local function counter() local n = 0 return function() n = n + 1 return n end end
print(f == f, print == print, counter() == counter(), f == print, string.len == ("").len)
-- expect: true	true	false	false	true
-- manual: 3.4.4
