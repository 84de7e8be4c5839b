-- heavy: fills the whole stack
local function f() return 1 + f() end
for i = 1, 3 do
  local ok, message = pcall(f)
  print(ok, message:find("stack overflow") ~= nil)
end
-- expect: false	true
-- expect: false	true
-- expect: false	true
-- manual: 3.4.10
