local co = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function() print("closed") end })
  coroutine.yield("inside")
  return "end"
end)
print(co()) -- expect: inside
print(co()) -- expect: closed
            -- expect: end
