local yes = function() return true end
local t = setmetatable({}, { __eq = yes })
debug.setmetatable(1, { __eq = yes })
debug.setmetatable(print, { __eq = yes })
debug.setmetatable(true, { __eq = yes })
debug.setmetatable(coroutine.create(print), { __eq = yes })
getmetatable("").__eq = yes
print(t == 1, 1 == t, t == "s", 1 == 2, print == type, true == false, "a" == "b", t == io.stdout)
-- expect: false	false	false	false	false	false	false	false
print(coroutine.create(print) == coroutine.create(print), t == {}) -- expect: false	true
-- manual: 2.4
