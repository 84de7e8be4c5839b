local function f(s) return (s:gsub(".", f)) end
local ok, message = pcall(f, "x")
print(ok, message:find("stack overflow") ~= nil) -- expect: false	true
-- manual: 3.4.10
