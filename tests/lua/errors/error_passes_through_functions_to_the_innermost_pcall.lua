local function raise() error("deep", 0) end
print(pcall(function()
  print(pcall(function() raise() end))
  error("outer", 0)
end))
-- expect: false	deep
-- expect: false	outer
-- manual: 2.3
