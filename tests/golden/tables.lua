-- Constant string keys make a table with its shape ready.
local x = ...
local empty = {}
local list = { 1, 2, 3 }
local point = { x = 1, y = x, z = 3 }
local mixed = { 10, name = "n", 20, [x] = 30, [1 + 1] = 40 }
local nested = { a = { b = { c = 1 } } }
return empty, list, point, mixed, nested.a.b.c
