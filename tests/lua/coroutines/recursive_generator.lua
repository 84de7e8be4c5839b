local function permutations(a, n)
  n = n or #a
  if n <= 1 then coroutine.yield(a) return end
  for i = 1, n do
    a[n], a[i] = a[i], a[n]
    permutations(a, n - 1)
    a[n], a[i] = a[i], a[n]
  end
end
for p in coroutine.wrap(function() permutations { 1, 2, 3 } end) do io.write(table.concat(p), " ") end
print("end") -- expect: 231 321 312 132 213 123 end
-- manual: 2.6
