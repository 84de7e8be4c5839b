local function freeze(t)
  return setmetatable({}, {
    __index = t,
    __len = function() return #t end,
    __pairs = function() return pairs(t) end,
    __newindex = function(_, k) error("cannot set '" .. k .. "'", 2) end,
  })
end
local p = freeze { 1, 2, 3 }
print(#p, p[2], next(p))               -- expect: 3	2	nil
print(pcall(function() p.x = 1 end))   -- expect: false	read_only_proxy.lua:11: cannot set 'x'
