for _, s in ipairs { "a, b", "a = ", "a, = 1", "= 1", "a + 1 = 2", "1 = a", "a.b:c = 1", "f() = 1", "a, f() = 1", "'s' = 1", "a = = 1", "a == 1", "nil = 1", "local a.b = 1", "a += 1", "... = 1", "{} = 1", "local (a) = 1" } do
  if load(s) then print(s .. " was accepted") end
end
print(load("a, b = 1", "=s") ~= nil) -- expect: true
-- manual: 3.3.3
