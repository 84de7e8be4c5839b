package.path = "modules/?.lua"
package.preload.answer = function(...) return select("#", ...) .. " " .. (...) .. " " .. select(2, ...) end
print(require("answer")) -- expect: 2 answer :preload:	:preload:
