local co = coroutine.wrap(function()
  local ok, e = pcall(function()
    local x = coroutine.yield("in pcall")
    error("after " .. x, 0)
  end)
  return ok, e
end)
print(co())       -- expect: in pcall
print(co("yield")) -- expect: false	after yield
-- manual: 2.6
