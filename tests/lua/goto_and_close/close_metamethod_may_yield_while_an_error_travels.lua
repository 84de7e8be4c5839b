local co = coroutine.wrap(function()
  return pcall(function()
    local x <close> = setmetatable({}, { __close = function(_, e) coroutine.yield("saw " .. e) end })
    error("e", 0)
  end)
end)
print(co()) -- expect: saw e
print(co()) -- expect: false	e
