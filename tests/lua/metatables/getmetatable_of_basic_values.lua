print(getmetatable(1), getmetatable(true), getmetatable(print), getmetatable({})) -- expect: nil	nil	nil	nil
print(getmetatable("").__index == string)                                         -- expect: true
-- manual: 6.1
