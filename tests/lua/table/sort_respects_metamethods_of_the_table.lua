local store = { 3, 1, 2 }
local t = setmetatable({}, {
  __len = function() return 3 end,
  __index = store,
  __newindex = function(_, k, v) store[k] = v end,
})
table.sort(t)
print(table.concat(store, " "), next(t)) -- expect: 1 2 3	nil
