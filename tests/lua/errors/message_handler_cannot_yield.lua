local co = coroutine.wrap(function()
  return xpcall(error, function(e)
    print(coroutine.isyieldable(), select(2, pcall(coroutine.yield, e)))
    -- expect: false	attempt to yield across a C-call boundary
    print(coroutine.wrap(function() return coroutine.isyieldable() end)()) -- expect: true
    return e
  end, "x")
end)
print(co()) -- expect: false	x
print(coroutine.wrap(function() pcall(error) xpcall(error, print) coroutine.yield("after") end)())
-- expect: nil
-- expect: after
-- manual: 2.3
