local t = { deep = "found" }
for i = 1, 100 do t = setmetatable({}, { __index = t }) end
print(t.deep, t.missing) -- expect: found	nil
