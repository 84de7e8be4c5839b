local t = setmetatable({}, { __call = function(_, s, c) if not c then return 1 end end })
for i in t do print(i) end -- expect: 1
print(pcall(t, 1, 2))      -- expect: true
print(pcall(coroutine.create, t))
-- expect: false	bad argument #1 to 'coroutine.create' (function expected, got table)
print((("x"):gsub("x", function() return t() end))) -- expect: 1
-- manual: 2.4
