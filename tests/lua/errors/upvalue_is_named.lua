local x
local function f() return x.y end
f() -- expect error: upvalue_is_named.lua:2: attempt to index a nil value (upvalue 'x')
