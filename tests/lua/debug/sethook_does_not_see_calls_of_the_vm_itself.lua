-- load calls its reader by a protected call of its own, coroutine.close its handlers.
local events = {}
local function reader() end
local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() end }) coroutine.yield() end)
coroutine.resume(co)
debug.sethook(function(e) local i = debug.getinfo(2, "nS") events[#events + 1] = e .. " " .. i.what .. " " .. tostring(i.name) end, "cr")
load(reader)
coroutine.close(co)
debug.sethook()
print(table.concat(events, "\n"))
-- expect: return C sethook
-- expect: call C load
-- expect: call Lua nil
-- expect: return Lua nil
-- expect: return C load
-- expect: call C close
-- expect: return C close
-- expect: call C sethook
-- manual: 6.10
