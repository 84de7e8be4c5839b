print(type(print)) -- expect: function
local function show(print) return print end
print(show("parameter")) -- expect: parameter
local type = function() return "local" end
print(type(5)) -- expect: local
-- manual: 3.2
