local mt = {
  __lt = function(a, b) return (type(a) == "table" and "t" or a) == "t" and b == 5 or a == 5 end,
  __le = function(a, b) return (type(a) == "table" and "t" or a) == "t" and b == 5 or a == 5 end,
}
local t = setmetatable({}, mt)
print(t < 5, t <= 5, t > 5, t >= 5, 5 < t, 5 <= t, 5 > t, 5 >= t) -- expect: true	true	true	true	true	true	true	true
print(t < 6, t <= 6, t > 6, t >= 6, 6 < t, 6 <= t, 6 > t, 6 >= t)
-- expect: false	false	false	false	false	false	false	false
print(t < 5.0, 5.5 < t, t > -1, -1 >= t) -- expect: true	false	false	false
-- manual: 2.4
