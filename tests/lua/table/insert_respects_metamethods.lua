local store = {}
local t = setmetatable({}, {
  __len = function() return #store end,
  __index = store,
  __newindex = function(_, k, v) rawset(store, k, v) end,
})
table.insert(t, "a") table.insert(t, "c") table.insert(t, 2, "b")
print(table.concat(store), next(t)) -- expect: abc	nil
