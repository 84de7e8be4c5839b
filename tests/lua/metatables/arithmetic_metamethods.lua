local mt = {}
for _, name in ipairs { "add", "sub", "mul", "div", "mod", "pow", "idiv" } do
  mt["__" .. name] = function(a, b) return name end
end
local t = setmetatable({}, mt)
print(t + 1, 1 - t, t * t, t / 1, 1 % t, t ^ 2, 2 // t) -- expect: add	sub	mul	div	mod	pow	idiv
