for level = 0, 20 do
  local eq = ("="):rep(level)
  local body = "a]" .. ("="):rep(level + 1) .. "]b" .. "[" .. eq .. "[" .. (level > 0 and "]]" or "]=")
  if load("return [" .. eq .. "[" .. body .. "]" .. eq .. "]")() ~= body then print("wrong at level", level) end
end
print("done") -- expect: done
-- manual: 3.1
