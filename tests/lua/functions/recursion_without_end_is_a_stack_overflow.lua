-- heavy: fills the whole stack
local function f() return 1 + f() end
local ok, message = pcall(f)
print(ok, message:find("stack overflow") ~= nil) -- expect: false	true
-- manual: 3.4.10
