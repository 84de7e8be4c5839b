local function f(...)
  local t = { ... }
  t[1] = "changed"
  return ...
end
print(f("kept")) -- expect: kept
