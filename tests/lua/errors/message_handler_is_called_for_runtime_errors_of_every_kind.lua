local function handler(e) return "handled" end
local up
for _, f in ipairs {
  function() up.x = 1 end, function() up() end, function() return up + 1 end, function() return up .. "x" end,
  function() return up < 1 end, function() return #up end, function() string.rep() end, function() up:method() end,
  function() for i = 1, up do end end, function() for _ in up do end end, function() local c <close> = 42 end,
  function() return ~1.5 end, function() return setmetatable({}, { __index = function() error() end }).x end,
} do
  io.write(select(2, xpcall(f, handler)), " ")
end
print()
-- expect: handled handled handled handled handled handled handled handled handled handled handled handled handled 
-- manual: 2.3
