local v = { 0, 1, math.maxinteger, math.mininteger, -2, -1 }
local ok = true
for i, a in ipairs(v) do for j, b in ipairs(v) do ok = ok and math.ult(a, b) == (i < j) end end
print(ok, math.ult(1.0, 2), math.ult("1", "2"), pcall(math.ult, 1)) print(pcall(math.ult, 1.5, 2)) print(pcall(math.ult, {}, 1))
-- expect: true	true	true	false	bad argument #2 to 'math.ult' (number expected, got no value)
-- expect: false	bad argument #1 to 'math.ult' (number has no integer representation)
-- expect: false	bad argument #1 to 'math.ult' (number expected, got table)
-- manual: 6.7
