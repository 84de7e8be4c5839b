local function counter()
  local n = 0
  return function() n = n + 1 return n end, function() return n end
end
local up, get = counter()
up() up()
print(get())      -- expect: 2
local _, other = counter()
print(other())    -- expect: 0
-- manual: 3.5
