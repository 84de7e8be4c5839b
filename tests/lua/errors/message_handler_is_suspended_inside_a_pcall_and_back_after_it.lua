local calls = 0
print(xpcall(function() -- expect: false	1
  pcall(error, "first")
  error("second", 0)
end, function(e) calls = calls + 1 return e end), calls)
-- manual: 2.3
