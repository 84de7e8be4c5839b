-- heavy: fills the whole stack
local function f() return 1 + f() end
local ok, e = xpcall(f, function(m) return "handled: " .. tostring(m:find("stack overflow") ~= nil) end)
print(ok, e) -- expect: false	handled: true
-- manual: 6.1
