-- Clearing during a traversal: a key that was in the hash before it became an element.
local t = { x = 1 }
t[1] = "a"
t[3] = "c"
t[4] = "d"
t[3] = nil
t[2] = "b"
t[3] = "C"  -- an element now; its old node must not be found by next
local n = 0
for k in pairs(t) do
  n = n + 1
  if n > 5 then error("pairs does not end") end
  t[k] = nil
end
print(n, next(t))  -- expect: 5	nil
-- manual: 6.1
