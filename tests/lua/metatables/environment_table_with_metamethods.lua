setmetatable(_G, {
  __index = function(_, name) return "undefined " .. name end,
  __newindex = function(t, name, v) rawset(t, name, v .. "!") end,
})
print(foo)  -- expect: undefined foo
foo = "set"
print(foo)  -- expect: set!
-- manual: 2.2
