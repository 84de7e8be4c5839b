local function iterator(s, c) c = c + 1 if c <= s then return c end end
local closed = setmetatable({}, { __close = function() io.write("closed ") end })
local function four() return iterator, 2, 0, closed, "a fifth is dropped" end
for i in four() do io.write(i, " ") end
for i in iterator, 2, 0 do io.write(i, " ") end
for i in four(), 1, 0 do io.write(i, " ") end
print("end")
-- expect: 1 2 closed 1 2 1 end
-- manual: 3.3.5
