local function first() local p = io.popen(arg[-1] .. " -e \"print(math.random(0))\"") local s = p:read("l") p:close() return s end
local a, b, c = first(), first(), first()
print(a ~= b or b ~= c, math.tointeger(a) ~= nil)
-- command: FILE
-- expect: true	true
-- manual: 8.2 6.7
