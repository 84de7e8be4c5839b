local function f(...)
  for i = 1, 10 do collectgarbage() local t = { i } end
  local s = 0
  for i = 1, select("#", ...) do s = s + #(select(i, ...)) end
  return s, ...
end
print(f("a" .. 1, "bb" .. 2, "ccc" .. 3)) -- expect: 9	a1	bb2	ccc3
-- manual: 3.4.11
