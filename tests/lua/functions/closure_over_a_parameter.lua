local function f(x)
  local function inc() x = x + 1 end
  inc() inc()
  return x
end
print(f(1)) -- expect: 3
-- manual: 3.5
