-- A protected call in the handler made the handler's own errors begin to count anew.
local function nest() assert(pcall(nest)) end
local ok, message = xpcall(nest, nest)
print(ok, message:find("error in error handling") ~= nil) -- expect: false	true
-- manual: 2.3 6.1
