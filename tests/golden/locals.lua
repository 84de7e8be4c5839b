-- Local variables live in registers; several of one statement get theirs in order.
local a, b, c = 1, "two"
local d <const> = 4
a, b = b, a
do
  local inner = a
  c = inner
end
local reused = c
return a, b, d, reused
