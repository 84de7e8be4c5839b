-- A condition jumps; it makes no boolean.
local a, b, c = ...
if a == nil then print("nil") end
if a == 1 then print("one") elseif a ~= "s" then print("no s") else print("else") end
if a < b and b <= c then print("between") end
if a > 10 or not b then print("or") end
if not (a and (b or c)) then print("none") end
if nil then print("never") end
if true then print("always") end
