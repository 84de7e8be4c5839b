-- Folded where no metamethod and no error can come of it.
local hour <const> = 60 * 60
local name <const> = "name"
local a = 2 + 3 * 4 - 1
local b = 7 // 2, 7 % 3, 2 ^ 10
local c = -(-5), ~0, 1 << 4
local d = 24 * hour
local e = 1 // 0
local f = 1 / 0
local g = 0.0 * -1
local h = not nil, not 1
local i = #name
return a, b, c, d, e, f, g, h, i, name
