local co = coroutine.wrap(function()
  table.sort({ 2, 1 }, function(a, b) io.write(tostring(coroutine.isyieldable()), " ") return a < b end)
  local s = ("x"):gsub("x", function() io.write(tostring(coroutine.isyieldable()), " ") end)
  local t = tostring(setmetatable({}, { __tostring = function() return tostring(coroutine.isyieldable()) end }))
  io.write(t, " ")
  print(pcall(coroutine.isyieldable), coroutine.isyieldable())
end)
co()
-- expect: false false false true	true
-- manual: 6.2
