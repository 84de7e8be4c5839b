-- heavy: fills the whole stack
local n = 0
local function f()
  local x <close> = setmetatable({}, { __close = function() n = n + 1 end })
  return f() + 1
end
print((pcall(f)), n > 100) -- expect: false	true
-- manual: 3.3.8
