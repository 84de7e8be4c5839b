-- Also where the variable is closed because of an error.
local function closing(text)
  return setmetatable({}, { __close = function(_, e) error(text .. " after " .. e, 0) end })
end
print(xpcall(function()
  local a <close> = closing("a")
  local b <close> = closing("b")
  error("first", 0)
end, function(m) return "[" .. m .. "]" end)) -- expect: false	[a after [b after [first]]]
print(coroutine.wrap(function()
  return xpcall(function()
    local a <close> = closing("a")
    error("first", 0)
  end, function(m) return "[" .. m .. "]" end)
end)()) -- expect: false	[a after [first]]
