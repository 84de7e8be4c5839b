local reached = {}
local function inner() reached[1] = true error("stop", 0) reached[2] = true end
print(pcall(function() inner() reached[3] = true end)) -- expect: false	stop
print(reached[1], reached[2], reached[3])              -- expect: true	nil	nil
-- manual: 2.3
