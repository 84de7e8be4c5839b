local log = {}
package.searchers = {
  function(...) log[#log + 1] = "one:" .. select("#", ...) .. (...) return "\n\tfirst message" end,
  function(name) log[#log + 1] = "two" end,
  function(name) log[#log + 1] = "three" if name == "x" then return function(...) return table.concat({ ... }, "+") end, "data" end return nil end,
  function(name) log[#log + 1] = "four" return "\n\tlast message" end,
}
print(require("x")) print(table.concat(log, " "))
-- expect: x+data	data
-- expect: one:1x two three
print(select(2, pcall(require, "y")))
-- expect: module 'y' not found:
-- expect: 	
-- expect: 	first message
-- expect: 	
-- expect: 	last message
-- manual: 6.3
