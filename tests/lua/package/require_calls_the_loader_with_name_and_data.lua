package.preload["a.b"] = function(...) return select("#", ...) .. " " .. table.concat({ ... }, " ") end
print(require("a.b")) -- expect: 2 a.b :preload:	:preload:
print(require("a.b")) -- expect: 2 a.b :preload:
package.path = "modules/?.lua"
print(select(2, require("answer")))
-- expect: loading answer
-- expect: modules/answer.lua
-- manual: 6.3
