debug.setmetatable(1, { __len = function() return "number" end })
debug.setmetatable(nil, { __len = function() return "nil" end })
debug.setmetatable(print, { __len = function() return "function" end })
debug.setmetatable(coroutine.create(print), { __len = function() return "thread" end })
print(#1, #nil, #print, #coroutine.create(print)) -- expect: number	nil	function	thread
-- manual: 2.4
