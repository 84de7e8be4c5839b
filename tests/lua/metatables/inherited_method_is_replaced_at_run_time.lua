local Base = { hello = function() return "base" end }
Base.__index = Base
local o = setmetatable({}, Base)
for i = 1, 3 do
  print(o:hello())
  Base.hello = function() return "changed " .. i end
end
-- expect: base
-- expect: changed 1
-- expect: changed 2
