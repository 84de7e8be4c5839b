local ok, e = pcall(function()
  local ok, e = pcall(function()
    local x <close> = setmetatable({}, { __close = function() error("inner", 0) end })
  end)
  print(ok, e)                                                                       -- expect: false	inner
  local y <close> = setmetatable({}, { __close = function(_, e) print("y", e) end }) -- expect: y	nil
  return "fine"
end)
print(ok, e) -- expect: true	fine
-- manual: 3.3.8
