local function closing(name) return setmetatable({}, { __close = function() io.write(name, " ") end }) end
while true do local x <close> = closing("break") break end
do local x <close> = closing("goto") goto out end
::out::
local function f() local x <close> = closing("return") return "value" end
print(f()) -- expect: break goto return value
