-- heavy: makes garbage until the collector runs by itself
local done = false
local function make(n)
  setmetatable({}, { __gc = function() done = true end })
  if n > 0 then make(n - 1) end
end
make(50)
local n = 0
while not done and n < 1e7 do n = n + 1 local garbage = { n } end
print(done) -- expect: true
-- manual: 2.5.3
