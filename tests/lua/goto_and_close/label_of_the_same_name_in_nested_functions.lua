::l::
local function f() do goto l end ::l:: return "inner" end
print(f()) -- expect: inner
-- manual: 3.3.4
