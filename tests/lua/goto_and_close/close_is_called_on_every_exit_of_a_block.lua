local log = {}
local function c(name) return setmetatable({}, { __close = function(_, e) log[#log + 1] = name .. (e and "!" or "") end }) end
do local x <close> = c("end") end
for i = 1, 1 do local x <close> = c("iteration") end
while true do local x <close> = c("break") break end
do local x <close> = c("goto") goto out end
::out::
local function f() local x <close> = c("return") return 1 end
f()
local function g() local x <close> = c("tail") return f() end
g()
pcall(function() local x <close> = c("error") error("e") end)
pcall(function() local x <close> = c("runtime") local n = nil + 1 end)
repeat local x <close> = c("until") until true
if true then local x <close> = c("if") end
local co = coroutine.wrap(function() local x <close> = c("coroutine") coroutine.yield() end)
co() co()
print(table.concat(log, " "))
-- expect: end iteration break goto return return tail error! runtime! until if coroutine
-- manual: 3.3.8
