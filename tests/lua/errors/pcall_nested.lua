print(pcall(pcall, error, "e"))                    -- expect: true	false	e
print(pcall(function()
  local ok, e = pcall(error, "inner", 0)
  error(e .. " outer", 0)
end))                                              -- expect: false	inner outer
-- manual: 6.1
