local function loop(n, ...)
  if n == 0 then return ... end
  return loop(n - 1, n, ...)
end
print(select("#", loop(100))) -- expect: 100
-- manual: 3.4.10
