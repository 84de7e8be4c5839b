-- package: lua-inspect
local inspect = require("inspect")
print(inspect { 1, 2, { "a", b = { c = true } }, key = "value", ["not a name"] = 1.5, [10] = "ten", [true] = false })
local cyclic = { name = "loop" } cyclic.self = cyclic cyclic.list = { cyclic, cyclic } print(inspect(cyclic))
print(inspect("tab\tquote\"'nul\0end\27\200"), inspect('single \' double "'), inspect(1 / 0), inspect(-0.0),
    inspect(2 ^ 63), inspect(nil))
local shared = { 1 } print(inspect { shared, shared, { shared } })
print(inspect(setmetatable({ 1 }, { __index = { x = 1 }, __call = false })))
print(inspect({ a = { b = { c = { d = 1 } } } }, { depth = 2 }), inspect({ 1, { 2 } }, { newline = "@", indent = ">" }))
print(inspect({ a = 1, secret = 2, deep = { secret = 3, keep = 4 } }, { process = function(item, path)
  if path[#path] ~= "secret" then
    return item
  end
end }))
print(inspect({ [{}] = {}, [print] = print, [coroutine.create(print)] = 1 }):gsub("%d", "N"))
print(inspect({ ["end"] = 1, ["nil"] = 2, _ok = 3, ["1x"] = 4, [-1] = 5, [1.5] = 6, [1] = 7, [3] = 8 }))
local big = {}
for i = 1, 200 do
  big[i] = { id = i, name = "n" .. i, tags = { i % 3, i % 5 } }
end
print(#inspect(big), inspect(big):sub(1, 200))
