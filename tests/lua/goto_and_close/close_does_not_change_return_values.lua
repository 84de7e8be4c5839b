local function f(...)
  local c <close> = setmetatable({}, { __close = function() return "ignored" end })
  return ...
end
print(f(1, nil, 3)) -- expect: 1	nil	3
print(select("#", f())) -- expect: 0
