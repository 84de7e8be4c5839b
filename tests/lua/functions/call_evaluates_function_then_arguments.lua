local log = {}
local function v(name, x) log[#log + 1] = name return x end
local t = { f = function(...) return select("#", ...) end }
print(v("function", t.f)(v("first"), v("second"), v("third"))) -- expect: 3
print(v("object", t):f(v("argument")))                         -- expect: 2
print(table.concat(log, " "))                                  -- expect: function first second third object argument
-- manual: 3.4.10
