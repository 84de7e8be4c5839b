local mt = { __close = function() end }
local ok, e = pcall(function()
  local x <close> = setmetatable({}, mt)
  mt.__close = nil
end)
print(ok, e) -- expect: false	close_value_without_the_metamethod_at_the_end.lua:5: attempt to call a nil value (metamethod 'close')
