local function f(...)
  do local x <close> = setmetatable({}, { __close = function() end }) end
  return select("#", ...), ...
end
print(f("a", "b")) -- expect: 2	a	b
