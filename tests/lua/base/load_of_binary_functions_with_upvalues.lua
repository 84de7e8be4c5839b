local a, b = 1, 2
local f = load(string.dump(function() return a, b end), "c", "b", "first")
print(f()) -- expect: first	nil
local g = load(string.dump(function() return x end), "c", "b", { x = "from env" })
print(g())                                                                    -- expect: from env
print(debug.getupvalue(load(string.dump(function() return a end)), 1) ~= nil) -- expect: true
local h = load(string.dump(function() a = (a == _G and 0 or a) + 1 return a end))
print(h(), h(), a)
-- expect error: load_of_binary_functions_with_upvalues.lua:7: attempt to index a nil value (upvalue '_ENV')
-- manual: 6.1
