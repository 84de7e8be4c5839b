local a, b, c = ...
local less = a < b
local default = a or "default"
local chosen = a and b or c
local negated = not a
local mixed = (a == 1 or b == 2) and c
return less, default, chosen, negated, mixed, a ~= b
