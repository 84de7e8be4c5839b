local outer = coroutine.wrap(function()
  local inner = coroutine.wrap(function() coroutine.yield(1) error({ code = 2 }) end)
  local ok, e = pcall(function() inner() inner() end)
  return ok, e.code
end)
print(outer()) -- expect: false	2
-- manual: 2.3
