print(xpcall(function()
  print(xpcall(error, function(e) return "inner " .. e end, "1"))
  error("2", 0)
end, function(e) return "outer " .. e end))
-- expect: false	inner 1
-- expect: false	outer 2
-- manual: 2.3
