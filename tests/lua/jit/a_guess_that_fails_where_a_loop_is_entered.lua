-- The interpreter enters a compiled loop at the instruction that ends an iteration. When that was
-- left at once, because of a wrong guess, it was entered again, for ever.
local function find(list)
  local n = 0
  repeat n = n + 1 until 0.5 == (list[n] or n)
  return n
end
print(find({ 1, 2, 0.5 }))                    -- expect: 3
print(find({ 1, 2, 3, "x", {}, print, 0.5 })) -- expect: 7
