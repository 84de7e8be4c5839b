local function closing(name, fail)
  return setmetatable({}, { __close = function() print(name) if fail then error(name, 0) end end })
end
print(pcall(function()
  local a <close> = closing("a")
  local b <close> = closing("b", true)
  local c <close> = closing("c", true)
end))
-- expect: c
-- expect: b
-- expect: a
-- expect: false	b
