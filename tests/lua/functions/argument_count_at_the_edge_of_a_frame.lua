local function f(...) return ... end
for n = 248, 258 do
  local r = table.pack(f(table.unpack({}, 1, n)))
  if r.n ~= n then print("wrong", n, r.n) end
end
print("done") -- expect: done
-- manual: 3.4.10
