local f = function(...) return select("#", ...) end
local args, ok = {}, true
for n = 0, 60 do
  args[n] = tostring(n)
  ok = ok and load("local f = ... return f(" .. table.concat(args, ",", 1, n) .. ")")(f) == n
end
print(ok) -- expect: true
-- manual: 3.4.10
