local n = 0
for w in ("^a^a a"):gmatch("^a") do n = n + 1 end
for w in ("a$b$"):gmatch("%a$") do io.write(w, " ") end
print(n) -- expect: 2
-- manual: 6.4
