v = "global"
local function before() return v end
local v = "local"
local function after() return v end
v = "changed local"
print(before(), after(), _G.v) -- expect: global	changed local	global
-- manual: 3.5
