local x <close> = setmetatable({}, { __close = function(_, e) print("closed", e) end }) -- expect: closed	nil
kept = setmetatable({}, { __gc = function() print("finalized") end })                   -- expect: finalized
local co = coroutine.wrap(function() local y <close> = setmetatable({}, { __close = function() print("never: the coroutine is not closed") end }) os.exit(4, true) end)
co()
-- expect exit: 4
-- manual: 6.9
