local mt = {}
for _, name in ipairs { "add", "sub", "mul", "div", "mod", "pow", "idiv" } do
  mt["__" .. name] = function(a, b)
    return name .. ":" .. (type(a) == "table" and "t" or tostring(a)) .. "," .. (type(b) == "table" and "t" or tostring(b))
  end
end
local t = setmetatable({}, mt)
print(t + 1, 1 + t, t + 1.5, 1.5 + t, t + 1000000, 1e100 + t)
-- expect: add:t,1	add:1,t	add:t,1.5	add:1.5,t	add:t,1000000	add:1e+100,t
print(t - 1, 1 - t, t - 1.5, 1.5 - t, t - -1, -1 - t) -- expect: sub:t,1	sub:1,t	sub:t,1.5	sub:1.5,t	sub:t,-1	sub:-1,t
print(t * 2, 2 * t, t / 2, 2 / t, t % 2, 2 % t)       -- expect: mul:t,2	mul:2,t	div:t,2	div:2,t	mod:t,2	mod:2,t
print(t ^ 2, 2 ^ t, t // 2, 2 // t, t // 2.5, 2.5 // t)
-- expect: pow:t,2	pow:2,t	idiv:t,2	idiv:2,t	idiv:t,2.5	idiv:2.5,t
-- manual: 2.4
