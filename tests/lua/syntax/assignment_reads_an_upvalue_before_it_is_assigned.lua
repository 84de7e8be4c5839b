-- The table of the second target was read only when it was stored into, after the upvalue had changed.
local t, value = {}, nil
local function assign() value, t.x, t = t, 10, 20 end
assign()
print(t, value.x) -- expect: 20	10
