local co = coroutine.wrap(function()
  local c = setmetatable({}, { __close = function() coroutine.yield("closing") end })
  for i in function(_, i) return coroutine.yield("asked") end, nil, nil, c do coroutine.yield("body " .. i) end
  return "end"
end)
print(co(), co(1), co(), co(2), co(), co(nil), co()) -- expect: asked	body 1	asked	body 2	asked	closing	end
-- manual: 3.3.5
