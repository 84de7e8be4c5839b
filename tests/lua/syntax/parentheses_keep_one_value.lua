local function f() return 1, 2 end
local function none() end
print((f()))     -- expect: 1
print((none()))  -- expect: nil
print(#{ (f()) }, #{ f() }) -- expect: 1	2
-- manual: 3.4.12
