local function lines(f) local t = {} for l in pairs(debug.getinfo(f, "L").activelines or {}) do t[#t + 1] = l end table.sort(t) return table.concat(t, " ") end
print(lines(function()
  local x
  x = 1
  -- comment

  return x
end))
print(lines(load("x = 1\n\ny = 2")), lines(print) == "", debug.getinfo(print, "L").activelines)
-- expect: 3 4 7 8
-- expect: 1 3	true	nil
-- manual: 6.10
