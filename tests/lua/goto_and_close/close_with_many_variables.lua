local count = 0
local mt = { __close = function() count = count + 1 end }
local source = {}
for i = 1, 190 do source[i] = "local v" .. i .. " <close> = new()" end
load("local new = ... do " .. table.concat(source, " ") .. " end")(function() return setmetatable({}, mt) end)
print(count) -- expect: 190
