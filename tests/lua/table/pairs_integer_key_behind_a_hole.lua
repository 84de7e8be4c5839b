-- The key 3 was kept in the hash though the elements had room for it: next went back to the start
-- of the hash and pairs never ended (found by Teal's type checker).
local t = {}
t[1] = "a"
t[3] = "b"
local n = 0
for k, v in pairs(t) do
  n = n + 1
  if n > 2 then error("pairs does not end") end
end
print(n)           -- expect: 2
print(next(t, 3))  -- expect: nil
-- manual: 6.1
