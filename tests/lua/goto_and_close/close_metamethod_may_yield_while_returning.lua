local co = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function() coroutine.yield("in close") end })
  return 1, 2, 3
end)
print(co()) -- expect: in close
print(co()) -- expect: 1	2	3
