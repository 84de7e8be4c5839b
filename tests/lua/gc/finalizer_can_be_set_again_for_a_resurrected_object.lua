local count = 0
local mt = {}
mt.__gc = function(o)
  count = count + 1
  if count < 3 then setmetatable(o, mt) end
end
setmetatable({}, mt)
for i = 1, 5 do collectgarbage() end
print(count) -- expect: 3
-- manual: 2.5.3
