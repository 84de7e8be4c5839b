local function f(...)
  local x <close> = setmetatable({}, { __close = function(...) local a, b, c = 1, 2, 3 return a, b, c end })
  return ...
end
print(f())                                      -- expect:
print(f(nil, nil))                              -- expect: nil	nil
print(select("#", f(table.unpack({}, 1, 250)))) -- expect: 250
print((f(1, 2)))                                -- expect: 1
local t = { f("a", "b"), f("c", "d") }
print(#t, t[1], t[2], t[3]) -- expect: 3	a	c	d
-- manual: 3.3.8
