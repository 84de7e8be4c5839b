local f = io.tmpfile()
print(pcall(function() f:seek("middle") end))      -- expect: false	seek_errors.lua:2: bad argument #1 to 'seek' (invalid option 'middle')
print(pcall(function() f:seek("set", 1.5) end))
-- expect: false	seek_errors.lua:3: bad argument #2 to 'seek' (number has no integer representation)
local r, message, code = f:seek("set", -1)
print(r, message, code)                -- expect: nil	Invalid argument	22
