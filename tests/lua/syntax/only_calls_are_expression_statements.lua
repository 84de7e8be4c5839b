for _, s in ipairs { "f", "f.x", "f[1]", "1", "'s'", "{}", "f + g()", "(f())", "not f()", "#f()", "f() .. 'x'", "nil", "...", "function() end", "-f()", "f() and g()" } do
  if load(s) then print(s .. " was accepted") end
end
for _, s in ipairs { "f()", "f.x()", "f[1]()", "f:x()", "f''", "f{}", "f()()", "f().x()", "(f)()", "f()[1]''", "('s'):x()" } do
  if not load(s) then print(s .. " was refused") end
end
print("done") -- expect: done
-- manual: 3.3.6
