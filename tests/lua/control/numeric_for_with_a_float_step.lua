local function show(from, to, step)
  local seen = {}
  for x = from, to, step do seen[#seen + 1] = tostring(x) end
  print(table.concat(seen, " "))
end
show(0, 1, 0.25)  -- expect: 0.0 0.25 0.5 0.75 1.0
show(1, 0, -0.5)  -- expect: 1.0 0.5 0.0
show(1.0, 2, 1)   -- expect: 1.0 2.0
show(0, 0.3, 0.1) -- expect: 0.0 0.1 0.2
-- manual: 3.3.5
