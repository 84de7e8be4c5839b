local co = coroutine.wrap(function()
  do
    local x <close> = setmetatable({}, { __close = function() coroutine.yield("in close") end })
  end
  return "end"
end)
print(co(), co()) -- expect: in close	end
