local function show() return debug.getlocal(2, 1) end
local function f(parameter) local r = { show() } return table.unpack(r) end
print(f("value")) -- expect: parameter	value
