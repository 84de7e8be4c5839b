local show = function(v, x) return type(v) .. " " .. tostring(x) end
debug.setmetatable(nil, { __call = show })
debug.setmetatable(0, { __call = show })
debug.setmetatable(true, { __call = show })
getmetatable("").__call = show
print((nil)(1), (5)(2), (true)(3), ("s")(4), ("s") "arg", (undefined)())
-- expect: nil 1	number 2	boolean 3	string 4	string arg	nil nil
-- manual: 2.4
