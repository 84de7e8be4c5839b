local mt = {
  __unm = function(a, b) return "minus " .. tostring(rawequal(a, b)) end,
  __bnot = function(a, b) return "not " .. tostring(rawequal(a, b)) end,
}
local t = setmetatable({}, mt)
print(-t, ~t) -- expect: minus true	not true
